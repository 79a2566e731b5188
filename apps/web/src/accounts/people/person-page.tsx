import type { AppRouter } from "@rammevaerk/api/router";
import { Alert, Badge, DataList, type Fact, LinkButton } from "@rammevaerk/ui";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { inferRouterOutputs } from "@trpc/server";
import type { ReactNode } from "react";
import { api } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { useFormat } from "../../platform/format/use-format.ts";
import { useLanguage } from "../../platform/language/language.ts";
import { useText } from "../../platform/language/use-text.ts";
import { Page } from "../../platform/layout/page.tsx";
import { stringifySearch } from "../../platform/routing/search.ts";
import { useSession } from "../../platform/session/session.ts";
import { Connections } from "../../search/related/connections.tsx";
import { languageName } from "../profile/spoken-languages.ts";
import { KnownSubjects } from "./known-subjects.tsx";
import { peopleText } from "./people-text.ts";

type Person = inferRouterOutputs<AppRouter>["accounts"]["getPerson"];

/** What a person lets others see: who they are, what they know, whether they can be asked, and the way to ask. */
export function PersonPage(): ReactNode {
  const { id } = useParams({ from: "/personer/$id" });
  const query = useQuery(api.accounts.getPerson.queryOptions({ id }));
  return <Loaded query={query}>{(person) => <Shown person={person} />}</Loaded>;
}

function Shown({ person }: { person: Person }) {
  const text = useText(peopleText);
  const isMe = useSession()?.id === person.id;
  return (
    <Page
      title={person.name}
      lead={[person.title, person.organisation].filter(Boolean).join(", ")}
      crumbs={[{ label: text.experts, href: "/eksperter" }]}
      actions={isMe ? <LinkButton href="/konto">{text.edit}</LinkButton> : <AskLinks person={person} />}
    >
      {isMe && <Alert kind="info">{text.you}</Alert>}
      <div className="with-side with-side--end">
        <section>
          <h2>{text.knows}</h2>
          <KnownSubjects competences={person.competences} />
        </section>
        <section>
          <h2>{text.facts}</h2>
          <Facts person={person} isMe={isMe} />
        </section>
      </div>
      <Connections kind="person" subjectId={person.id} />
    </Page>
  );
}

/** One button for each network that both are in; nothing when the person can't be asked now. */
function AskLinks({ person: { id, isAvailable, sharedNetworks } }: { person: Person }) {
  const text = useText(peopleText);
  if (!isAvailable) return null;
  return sharedNetworks.map((network, index) => (
    <LinkButton
      key={network.id}
      href={`/spoerg${stringifySearch({ netvaerk: network.id, spoerg: id })}`}
      variant={index === 0 ? "primary" : "secondary"}
    >
      {text.askIn(network.name)}
    </LinkButton>
  ));
}

function Facts({ person, isMe }: { person: Person; isMe: boolean }) {
  const text = useText(peopleText);
  const language = useLanguage();
  const format = useFormat();
  const { askMeAbout, isAvailable, languages, sharedNetworks } = person;
  const facts: Fact[] = [];
  if (askMeAbout !== "") facts.push({ term: text.askMeAbout, value: askMeAbout });
  if (languages.length > 0) {
    facts.push({
      term: text.languages,
      value: format.list(languages.map((code) => languageName(code, language))),
    });
  }
  if (!isMe) facts.push({ term: text.networks, value: <SharedNetworks networks={sharedNetworks} /> });
  return (
    <>
      <p>
        <Badge kind={isAvailable ? "success" : "neutral"}>
          {isAvailable ? text.canBeAsked : text.notAvailable}
        </Badge>
      </p>
      <DataList facts={facts} />
    </>
  );
}

function SharedNetworks({ networks }: { networks: Person["sharedNetworks"] }) {
  const text = useText(peopleText);
  if (networks.length === 0) {
    return (
      <>
        {text.noneShared} <a href="/netvaerk">{text.toNetworks}</a>
      </>
    );
  }
  return (
    <ul className="unstyled-list">
      {networks.map(({ id, name }) => (
        <li key={id}>
          <a href={`/netvaerk/${id}`}>{name}</a>
        </li>
      ))}
    </ul>
  );
}
