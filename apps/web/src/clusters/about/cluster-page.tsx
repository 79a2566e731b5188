import type { ClusterDetail } from "@rammevaerk/contracts/clusters";
import { DataList, type Fact } from "@rammevaerk/ui";
import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { sortByList } from "../../networks/subjects/sort-by-list.ts";
import { subjectLabel } from "../../networks/subjects/subject-label.ts";
import { Html } from "../../networks/threads/editor/html.tsx";
import { useFormat } from "../../platform/format/use-format.ts";
import { useLanguage } from "../../platform/language/language.ts";
import { useText } from "../../platform/language/use-text.ts";
import { Connections } from "../../search/related/connections.tsx";
import { ClusterFrame } from "../cluster-frame.tsx";
import { clusterHref } from "../cluster-tabs.ts";
import { listRegionNames } from "../cluster-words.ts";
import { clustersText } from "../clusters-text.ts";
import { DegreeBadge } from "../degree-badge.tsx";
import { clustersHref } from "../list/clusters-search.ts";
import { LinkedOffers } from "./linked-offers.tsx";
import { MandateSummary, NextMeeting, OpenActions, Proposals } from "./work-summaries.tsx";

/** A cluster: what it is for and who is in it; for those inside also what it has agreed and what comes next. */
export function ClusterPage(): ReactNode {
  const { id } = useParams({ from: "/klynger/$id" });
  return (
    <ClusterFrame clusterId={id} tab="about">
      {(cluster) => (
        <>
          <div className="with-side with-side--end">
            <div>
              <Purpose cluster={cluster} />
              {cluster.may.read ? <Work cluster={cluster} /> : <Closed />}
            </div>
            <Side cluster={cluster} />
          </div>
          <Connections kind="cluster" subjectId={cluster.id} />
        </>
      )}
    </ClusterFrame>
  );
}

function Purpose({ cluster }: { cluster: ClusterDetail }) {
  const { about: text } = useText(clustersText);
  return (
    <section className="cluster-part">
      <h2>{text.purpose}</h2>
      <Html className="prose" html={cluster.purposeHtml} />
    </section>
  );
}

function Closed() {
  const { frame: text } = useText(clustersText);
  return <p className="muted">{text.closed}</p>;
}

function Work({ cluster }: { cluster: ClusterDetail }) {
  return (
    <>
      <NextMeeting cluster={cluster} />
      <OpenActions cluster={cluster} />
      <MandateSummary cluster={cluster} />
      <LinkedOffers cluster={cluster} />
      <Proposals cluster={cluster} />
    </>
  );
}

function Side({ cluster }: { cluster: ClusterDetail }) {
  const { about: text } = useText(clustersText);
  return (
    <div className="cluster-side">
      <section className="cluster-part">
        <h2 className="h3">{text.parties}</h2>
        {cluster.parties.length === 0 ? (
          <p>{text.noParties}</p>
        ) : (
          <ul className="plain">
            {cluster.parties.map(({ id, organisation, degree }) => (
              <li key={id} className="party__delegate">
                {organisation.name} <DegreeBadge degree={degree} />
              </li>
            ))}
          </ul>
        )}
        {cluster.parties.length === 0 && cluster.may.coordinate && (
          <p>
            <a href={clusterHref(cluster.id, "parties")}>{text.addParties}</a>
          </p>
        )}
      </section>
      <section className="cluster-part">
        <h2 className="h3">{text.facts}</h2>
        <DataList facts={useFacts(cluster)} />
      </section>
    </div>
  );
}

function useFacts(cluster: ClusterDetail): Fact[] {
  const { about: text } = useText(clustersText);
  const format = useFormat();
  const language = useLanguage();
  const { coordinators, caseTypes } = cluster;
  const groups = sortByList("target-group", cluster.targetGroups);
  const bases = sortByList("legal-basis", cluster.legalBases);
  const facts: (Fact | false)[] = [
    {
      term: text.coordinators,
      value:
        coordinators.length === 0 ? (
          text.noCoordinators
        ) : (
          <ul className="plain">
            {coordinators.map(({ id, name, title, organisation }) => (
              <li key={id}>
                <a href={`/personer/${id}`}>{name}</a>
                <span className="muted small">{[title, organisation].filter(Boolean).join(", ")}</span>
              </li>
            ))}
          </ul>
        ),
    },
    { term: text.regions, value: format.list(listRegionNames(cluster.regionIds, language)) },
    groups.length > 0 && {
      term: text.targetGroups,
      value: (
        <ul className="plain">
          {groups.map((code) => (
            <li key={code}>
              <a href={clustersHref({ maalgruppe: code })}>
                {subjectLabel({ list: "target-group", code }, language)}
              </a>
            </li>
          ))}
        </ul>
      ),
    },
    bases.length > 0 && {
      term: text.legalBases,
      value: <Lines lines={bases.map((code) => subjectLabel({ list: "legal-basis", code }, language))} />,
    },
    caseTypes.length > 0 && { term: text.caseTypes, value: <Lines lines={caseTypes} /> },
    { term: text.created, value: format.date(cluster.createdAt) },
  ];
  return facts.filter((fact) => fact !== false);
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
