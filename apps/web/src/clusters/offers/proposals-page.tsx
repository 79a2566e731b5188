import { EmptyState, LinkButton } from "@rammevaerk/ui";
import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { api, client } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { More } from "../../platform/data/more.tsx";
import { usePages } from "../../platform/data/use-pages.ts";
import { useText } from "../../platform/language/use-text.ts";
import { ClusterFrame } from "../cluster-frame.tsx";
import { clusterHref } from "../cluster-tabs.ts";
import { workText } from "../work/work-text.ts";
import { ProposalRow } from "./proposal-row.tsx";

/** The proposals of joint offers that a cluster has to discuss. */
export function ProposalsPage(): ReactNode {
  const { id } = useParams({ from: "/klynger/$id/faelles-tilbud" });
  const { offers: text } = useText(workText);
  return (
    <ClusterFrame
      clusterId={id}
      tab="offers"
      lead={text.lead}
      renderActions={(cluster) =>
        cluster.may.write && (
          <LinkButton href={`${clusterHref(id, "offers")}/nyt`} variant="primary">
            {text.create}
          </LinkButton>
        )
      }
    >
      {() => <Proposals clusterId={id} />}
    </ClusterFrame>
  );
}

function Proposals({ clusterId }: { clusterId: string }) {
  const { offers: text } = useText(workText);
  const proposals = usePages({
    key: api.clusters.proposals.list.queryKey({ clusterId }),
    fetch: (after, signal) => client.clusters.proposals.list.query({ clusterId, after }, { signal }),
  });
  return (
    <Loaded query={proposals}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState heading={text.none}>{text.noneText}</EmptyState>
        ) : (
          <>
            <ul className="rows">
              {items.map((proposal) => (
                <ProposalRow key={proposal.id} proposal={proposal} />
              ))}
            </ul>
            <More pages={proposals} />
          </>
        )
      }
    </Loaded>
  );
}
