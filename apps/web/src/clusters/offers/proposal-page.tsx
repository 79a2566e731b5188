import type { ProposalDetail } from "@rammevaerk/contracts/clusters-proposals";
import { LinkButton } from "@rammevaerk/ui";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Html } from "../../networks/threads/editor/html.tsx";
import { api } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { ClusterFrame } from "../cluster-frame.tsx";
import { clusterHref } from "../cluster-tabs.ts";
import { workText } from "../work/work-text.ts";
import { Comments } from "./comments.tsx";
import { JointOfferRate, JointOfferRisk } from "./joint-offer-figures.tsx";

/** One proposal of a joint offer: what it is, what it comes to, what each party risks, and what is said about it. */
export function ProposalPage(): ReactNode {
  const { id, proposalId } = useParams({ from: "/klynger/$id/faelles-tilbud/$proposalId" });
  const { offers: text } = useText(workText);
  const proposal = useQuery(api.clusters.proposals.get.queryOptions({ proposalId }));
  return (
    <Loaded query={proposal}>
      {(found) => (
        <ClusterFrame
          clusterId={id}
          tab="offers"
          inner={{ title: found.title }}
          renderActions={() =>
            found.may.write && (
              <LinkButton href={`${clusterHref(id, "offers")}/${proposalId}/rediger`}>{text.edit}</LinkButton>
            )
          }
        >
          {() => <Proposal proposal={found} />}
        </ClusterFrame>
      )}
    </Loaded>
  );
}

function Proposal({ proposal }: { proposal: ProposalDetail }) {
  const { offers: text } = useText(workText);
  const format = useFormat();
  const { plan, result, year, places, partyCount, createdBy, updatedAt } = proposal;
  const when = format.date(updatedAt);
  const nameOf = (partyId: string): string =>
    proposal.parties.find((party) => party.partyId === partyId)?.organisation.name ?? partyId;
  return (
    <>
      <p className="facts facts--inner muted">
        {[
          text.summary(year, format.number(places), partyCount),
          createdBy === null ? text.updatedPlain(when) : text.updated(when, createdBy),
        ].join(" · ")}
      </p>
      {proposal.bodyHtml !== "" && <Html className="prose" html={proposal.bodyHtml} />}
      <section className="cluster-part joint-figures">
        <h2 className="h3">{text.figures}</h2>
        <JointOfferRate offer={result} isAgreed={plan.agreedRateOere !== null} />
      </section>
      <JointOfferRisk offer={result} nameOf={nameOf} />
      <Comments proposal={proposal} />
    </>
  );
}
