import type { ClusterDetail } from "@rammevaerk/contracts/clusters";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { today } from "../../networks/subjects/today.ts";
import { api } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { ActionRow } from "../actions/action-row.tsx";
import { clusterHref } from "../cluster-tabs.ts";
import { clustersText } from "../clusters-text.ts";
import { findInForce } from "../find-in-force.ts";
import { CouncilBadge } from "../mandates/council-badge.tsx";
import { countCouncils, listCouncils } from "../mandates/list-councils.ts";
import { MeetingRow } from "../meetings/meeting-row.tsx";
import { findNextMeeting } from "../meetings/meeting-words.ts";
import { ProposalRow } from "../offers/proposal-row.tsx";

interface Of {
  cluster: ClusterDetail;
}

const actionsShown = 5;
const proposalsShown = 3;

function Part(props: { heading: string; children: ReactNode }) {
  return (
    <section className="cluster-part">
      <h2>{props.heading}</h2>
      {props.children}
    </section>
  );
}

/** The next meeting, or the latest one; where there is none, who leads the cluster can call one. */
export function NextMeeting({ cluster }: Of) {
  const { about: text } = useText(clustersText);
  const clusterId = cluster.id;
  const meetings = useQuery(api.clusters.meetings.list.queryOptions({ clusterId }));
  return (
    <Part heading={text.nextMeeting}>
      <Loaded query={meetings}>
        {({ items }) => {
          const next = findNextMeeting(items, new Date().toISOString());
          const latest = items[0];
          const href = clusterHref(clusterId, "meetings");
          return next === undefined ? (
            <>
              <p>{text.noMeeting}</p>
              {latest !== undefined && (
                <p>
                  <a href={`${href}/${latest.id}`}>{text.lastMeeting(latest.title)}</a>
                </p>
              )}
              {cluster.may.lead && (
                <p>
                  <a href={`${href}/nyt`}>{text.callMeeting}</a>
                </p>
              )}
            </>
          ) : (
            <ul className="rows">
              <MeetingRow meeting={next} clusterId={clusterId} />
            </ul>
          );
        }}
      </Loaded>
    </Part>
  );
}

/** What is to be done, the earliest first. */
export function OpenActions({ cluster }: Of) {
  const { about: text } = useText(clustersText);
  const actions = useQuery(api.clusters.actions.list.queryOptions({ clusterId: cluster.id, show: "open" }));
  return (
    <Part heading={text.openActions}>
      <Loaded query={actions}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{text.noActions}</p>
          ) : (
            <ul className="rows">
              {items.slice(0, actionsShown).map((action) => (
                <ActionRow key={action.id} action={action} />
              ))}
            </ul>
          )
        }
      </Loaded>
      <p>
        <a href={clusterHref(cluster.id, "actions")}>{text.allActions}</a>
      </p>
    </Part>
  );
}

/** The mandate in force, and which councils are behind it. */
export function MandateSummary({ cluster }: Of) {
  const { about: text, mandates: words } = useText(clustersText);
  const format = useFormat();
  const href = clusterHref(cluster.id, "mandate");
  const mandates = useQuery(api.clusters.mandates.list.queryOptions({ clusterId: cluster.id }));
  return (
    <Part heading={text.mandate}>
      <Loaded query={mandates}>
        {({ items }) => {
          const mandate = findInForce(items, today());
          if (mandate === undefined) {
            return (
              <p>
                {text.noMandate} {cluster.may.lead && <a href={href}>{text.writeMandate}</a>}
              </p>
            );
          }
          const answers = listCouncils(mandate, cluster.parties);
          const { approved, declined, missing } = countCouncils(answers);
          return (
            <>
              <p>{text.mandateNumber(mandate.number, format.date(mandate.fromOn))}</p>
              <p>{words.summary(approved, declined, missing)}</p>
              <ul className="councils">
                {answers.map(({ partyId, name, decision }) => (
                  <li key={partyId}>
                    {name} <CouncilBadge result={decision?.result} />
                  </li>
                ))}
              </ul>
              <p>
                <a href={href}>{text.toMandate}</a>
              </p>
            </>
          );
        }}
      </Loaded>
    </Part>
  );
}

/** The proposals of joint offers that were changed last. */
export function Proposals({ cluster }: Of) {
  const { about: text } = useText(clustersText);
  const proposals = useQuery(api.clusters.proposals.list.queryOptions({ clusterId: cluster.id }));
  return (
    <Part heading={text.proposals}>
      <Loaded query={proposals}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{text.noProposals}</p>
          ) : (
            <ul className="rows">
              {items.slice(0, proposalsShown).map((proposal) => (
                <ProposalRow key={proposal.id} proposal={proposal} />
              ))}
            </ul>
          )
        }
      </Loaded>
      <p>
        <a href={clusterHref(cluster.id, "offers")}>{text.toProposals}</a>
      </p>
    </Part>
  );
}
