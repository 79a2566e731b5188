import { DataList, LinkButton } from "@rammevaerk/ui";
import { useText } from "../platform/language/use-text.ts";
import { Page } from "../platform/layout/page.tsx";
import { ComingEvents } from "./coming-events.tsx";
import { overviewText } from "./overview-text.ts";

/** For somebody who has never been here: what Rammeværk is, what is open, how to get in. */
export function VisitorOverview() {
  const { visitor: text } = useText(overviewText);
  const parts = [
    { ...text.offers, href: "/tilbud" },
    { ...text.rates, href: "/takster/analyse" },
    { ...text.methods, href: "/metoder" },
    { ...text.events, href: "/arrangementer" },
    text.networks,
    text.experts,
    { ...text.agreements, href: "/rammeaftaler" },
  ];
  return (
    <Page
      title={text.title}
      lead={text.lead}
      actions={
        <>
          <LinkButton href="/log-ind" variant="primary">
            {text.signIn}
          </LinkButton>
          <LinkButton href="/opret">{text.signUp}</LinkButton>
        </>
      }
    >
      <h2>{text.whatHeading}</h2>
      <div className="tiles">
        {parts.map((part) => (
          <section key={part.heading} className="part">
            <h3>{"href" in part ? <a href={part.href}>{part.heading}</a> : part.heading}</h3>
            <p>{part.text}</p>
            <p className="muted small">{part.access}</p>
          </section>
        ))}
      </div>
      <ComingEvents heading={text.nextEvents} all={text.allEvents} />
      <div className="with-side with-side--end">
        <section>
          <h2>{text.inHeading}</h2>
          <DataList facts={text.in.map(({ term, text: value }) => ({ term, value }))} />
        </section>
        <section>
          <h2>{text.careHeading}</h2>
          <p>{text.care}</p>
        </section>
      </div>
    </Page>
  );
}
