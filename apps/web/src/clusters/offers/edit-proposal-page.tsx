import { EmptyState, LinkButton } from "@rammevaerk/ui";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { api } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { useText } from "../../platform/language/use-text.ts";
import { NotFoundPage } from "../../platform/layout/not-found-page.tsx";
import { ClusterFrame } from "../cluster-frame.tsx";
import { clusterHref } from "../cluster-tabs.ts";
import { workText } from "../work/work-text.ts";
import { ProposalForm } from "./proposal-form.tsx";

/** Calculates a joint offer and keeps it as a proposal. */
export function NewProposalPage(): ReactNode {
  const { id } = useParams({ from: "/klynger/$id/faelles-tilbud/nyt" });
  const { offers: text } = useText(workText);
  return (
    <ClusterFrame
      clusterId={id}
      tab="offers"
      inner={{ title: text.newTitle }}
      lead={text.newLead}
      isFor={({ may }) => may.write}
    >
      {(cluster) =>
        cluster.parties.length === 0 ? (
          <EmptyState
            heading={text.noParties}
            action={<LinkButton href={clusterHref(id, "parties")}>{text.shares}</LinkButton>}
          />
        ) : (
          <ProposalForm cluster={cluster} proposal={undefined} />
        )
      }
    </ClusterFrame>
  );
}

/** Changes a proposal: who wrote it, and coordinators. */
export function EditProposalPage(): ReactNode {
  const { id, proposalId } = useParams({ from: "/klynger/$id/faelles-tilbud/$proposalId/rediger" });
  const { offers: text } = useText(workText);
  const proposal = useQuery(api.clusters.proposals.get.queryOptions({ proposalId }));
  return (
    <Loaded query={proposal}>
      {(found) =>
        found.may.write ? (
          <ClusterFrame
            clusterId={id}
            tab="offers"
            inner={{ title: `${text.editTitle}: ${found.title}` }}
            lead={text.newLead}
          >
            {(cluster) => <ProposalForm cluster={cluster} proposal={found} />}
          </ClusterFrame>
        ) : (
          <NotFoundPage />
        )
      }
    </Loaded>
  );
}
