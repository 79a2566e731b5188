import type { PersonRef } from "@rammevaerk/contracts/accounts";
import type { NetworkDetail } from "@rammevaerk/contracts/networks";
import { findServedGoal } from "@rammevaerk/domain/networks";
import { DataList, type Fact } from "@rammevaerk/ui";
import { useFormat } from "../platform/format/use-format.ts";
import { useLanguage } from "../platform/language/language.ts";
import { useText } from "../platform/language/use-text.ts";
import { Connections } from "../search/related/connections.tsx";
import { NetworkFiles } from "./files/network-files.tsx";
import { networksHref } from "./list/networks-search.ts";
import { areaNames } from "./network-words.ts";
import { networksText } from "./networks-text.ts";
import { sortByList } from "./subjects/sort-by-list.ts";
import { subjectLabel } from "./subjects/subject-label.ts";

/** What a network is for, for everybody who may know that it exists; the files only for those inside. */
export function NetworkAbout({ network }: { network: NetworkDetail }) {
  const { about: text, entry } = useText(networksText);
  return (
    <>
      <div className="with-side with-side--end">
        <section>
          <h2>{text.purpose}</h2>
          {/* Rendered and sanitised by the server. */}
          <div className="prose" dangerouslySetInnerHTML={{ __html: network.purposeHtml }} />
          {network.may.read ? (
            <NetworkFiles network={network} />
          ) : (
            <p className="muted">{entry.membersOnly}</p>
          )}
        </section>
        <section>
          <h2>{text.facts}</h2>
          <DataList facts={useFacts(network)} />
        </section>
      </div>
      <Connections kind="network" subjectId={network.id} />
    </>
  );
}

function useFacts(network: NetworkDetail): Fact[] {
  const { about: text, admission, card } = useText(networksText);
  const format = useFormat();
  const language = useLanguage();
  const { coordinators, contact } = network;
  const targetGroups = sortByList("target-group", network.targetGroups);
  const legalBases = sortByList("legal-basis", network.legalBases);
  const facts: (Fact | false)[] = [
    {
      term: text.coordinators,
      value: coordinators.length === 0 ? text.noCoordinators : <People people={coordinators} />,
    },
    contact !== null && { term: text.contact, value: <People people={[contact]} /> },
    targetGroups.length > 0 && {
      term: text.targetGroups,
      value: (
        <Links
          links={targetGroups.map((code) => ({
            href: networksHref({ maalgruppe: code }),
            label: subjectLabel({ list: "target-group", code }, language),
          }))}
        />
      ),
    },
    legalBases.length > 0 && {
      term: text.legalBases,
      value: (
        <Lines lines={legalBases.map((code) => subjectLabel({ list: "legal-basis", code }, language))} />
      ),
    },
    { term: text.goals, value: <Goals network={network} /> },
    { term: text.regions, value: format.list(areaNames(network, { language, national: card.national })) },
    { term: text.admission, value: admission[network.admission].text },
    { term: text.created, value: format.date(network.createdAt) },
  ];
  return facts.filter((fact) => fact !== false);
}

function Goals({ network }: { network: NetworkDetail }) {
  const { about: text } = useText(networksText);
  const language = useLanguage();
  const links = network.goals.flatMap((served) => {
    const goal = findServedGoal(served);
    if (goal === undefined) return [];
    const href = `/rammeaftaler/${goal.agreementId}#${goal.goalKey}`;
    return [{ href, label: goal.title[language], note: goal.agreementTitle?.[language] }];
  });
  return links.length === 0 ? text.goalsNone : <Links links={links} />;
}

function People({ people }: { people: readonly PersonRef[] }) {
  return (
    <ul className="plain">
      {people.map(({ id, name, title, organisation }) => (
        <li key={id}>
          <a href={`/personer/${id}`}>{name}</a>
          <span className="muted small">{[title, organisation].filter(Boolean).join(", ")}</span>
        </li>
      ))}
    </ul>
  );
}

function Links(props: { links: readonly { href: string; label: string; note?: string | undefined }[] }) {
  return (
    <ul className="plain">
      {props.links.map(({ href, label, note }) => (
        <li key={href}>
          <a href={href}>{label}</a>
          {note !== undefined && <span className="muted small">{note}</span>}
        </li>
      ))}
    </ul>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul className="plain">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
