import type { ClusterDetail } from "@rammevaerk/contracts/clusters";
import { Button, Details, EmptyState } from "@rammevaerk/ui";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { today } from "../../networks/subjects/today.ts";
import { api } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { useText } from "../../platform/language/use-text.ts";
import { ClusterFrame } from "../cluster-frame.tsx";
import { clustersText } from "../clusters-text.ts";
import { AddParty } from "./add-party.tsx";
import { Coordinators } from "./coordinators.tsx";
import { PartyRow } from "./party-row.tsx";

/** Who is in a cluster, how far each is bound, and who speaks for it. */
export function PartiesPage(): ReactNode {
  const { id } = useParams({ from: "/klynger/$id/parter" });
  const { parties: text } = useText(clustersText);
  return (
    <ClusterFrame
      clusterId={id}
      tab="parties"
      lead={text.lead}
      renderActions={(cluster) => cluster.may.coordinate && <AddPartyButton clusterId={id} />}
    >
      {(cluster) => (
        <div className="with-side with-side--end">
          <PartyList cluster={cluster} />
          <Coordinators cluster={cluster} />
        </div>
      )}
    </ClusterFrame>
  );
}

function AddPartyButton({ clusterId }: { clusterId: string }) {
  const { parties: text } = useText(clustersText);
  const [isAdding, setAdding] = useState(false);
  return (
    <>
      <Button variant="primary" onClick={() => setAdding(true)}>
        {text.add}
      </Button>
      {isAdding && <AddParty clusterId={clusterId} onClose={() => setAdding(false)} />}
    </>
  );
}

function PartyList({ cluster }: { cluster: ClusterDetail }) {
  const { parties: text } = useText(clustersText);
  const parties = useQuery(api.clusters.parties.list.queryOptions({ clusterId: cluster.id }));
  const { coordinate, read } = cluster.may;
  return (
    <Loaded query={parties}>
      {({ items }) => {
        const isIn = (one: (typeof items)[number]): boolean => one.leftOn === null || one.leftOn > today();
        const now = items.filter(isIn);
        const former = items.filter((one) => !isIn(one));
        const rows = (of: typeof items) => (
          <ul className="rows">
            {of.map((party) => (
              <PartyRow key={party.id} party={party} mayChange={coordinate} isInside={read} />
            ))}
          </ul>
        );
        return (
          <section>
            <h2 className="h3">{text.heading(now.length)}</h2>
            {now.length === 0 ? <EmptyState heading={text.none}>{text.noneText}</EmptyState> : rows(now)}
            {former.length > 0 && <Details summary={text.left}>{rows(former)}</Details>}
          </section>
        );
      }}
    </Loaded>
  );
}
