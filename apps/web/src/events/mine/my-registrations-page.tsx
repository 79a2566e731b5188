import type { RegistrationView } from "@rammevaerk/contracts/event-registrations";
import { EmptyState, LinkButton, TabLinks } from "@rammevaerk/ui";
import type { ReactNode } from "react";
import { api, client } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { More } from "../../platform/data/more.tsx";
import { usePages } from "../../platform/data/use-pages.ts";
import { useText } from "../../platform/language/use-text.ts";
import { Page } from "../../platform/layout/page.tsx";
import { flagIn, type RawSearch } from "../../platform/routing/search.ts";
import { useAddress } from "../../platform/routing/use-address.ts";
import { eventsText } from "../events-text.ts";
import { registrationText } from "../sign-up/registration-text.ts";
import { PersonalCalendar } from "./personal-calendar.tsx";
import { RegistrationRow } from "./registration-row.tsx";
import "../events.scss";

const readMine = (raw: RawSearch): { tidligere?: boolean } => ({ tidligere: flagIn(raw, "tidligere") });

/** What the reader is signed up for or waits for, and what has been; and the own calendar address. */
export function MyRegistrationsPage(): ReactNode {
  const { mine: text } = useText(registrationText);
  const events = useText(eventsText);
  const [{ tidligere }] = useAddress(readMine);
  const past = tidligere === true;
  const input = { past };
  const registrations = usePages({
    key: api.events.registrations.listMine.queryKey(input),
    fetch: (after, signal) => client.events.registrations.listMine.query({ ...input, after }, { signal }),
  });
  return (
    <Page
      title={text.title}
      lead={text.lead}
      crumbs={[{ label: events.title, href: "/arrangementer" }]}
      actions={
        <LinkButton href="/arrangementer" variant="primary">
          {text.find}
        </LinkButton>
      }
    >
      <TabLinks
        label={text.tabs}
        links={[
          { href: "/arrangementer/mine", label: text.coming, isCurrent: !past },
          { href: "/arrangementer/mine?tidligere=1", label: text.past, isCurrent: past },
        ]}
      />
      <Loaded query={registrations}>
        {({ items }) => (
          <div aria-busy={registrations.isOld}>
            {items.length === 0 ? (
              <Nothing past={past} />
            ) : (
              <ul className="rows">
                {ordered(items).map((registration) => (
                  <RegistrationRow
                    key={registration.registrationId}
                    registration={registration}
                    past={past}
                  />
                ))}
              </ul>
            )}
            <More pages={registrations} />
          </div>
        )}
      </Loaded>
      <PersonalCalendar />
    </Page>
  );
}

/** A seat that waits for an answer goes before everything else; the rest stays as it came. */
function ordered(items: readonly RegistrationView[]): RegistrationView[] {
  const isUrgent = ({ state }: RegistrationView): boolean => state === "offered";
  return [...items.filter(isUrgent), ...items.filter((item) => !isUrgent(item))];
}

function Nothing({ past }: { past: boolean }) {
  const { mine: text } = useText(registrationText);
  if (past) return <EmptyState heading={text.nonePast}>{text.nonePastText}</EmptyState>;
  return (
    <EmptyState heading={text.none} action={<LinkButton href="/arrangementer">{text.find}</LinkButton>}>
      {text.noneText}
    </EmptyState>
  );
}
