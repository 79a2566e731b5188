import type { PartyView } from "@rammevaerk/contracts/clusters";
import { useQuery } from "@tanstack/react-query";
import { today } from "../networks/subjects/today.ts";
import { api } from "../platform/api/client.ts";

/** The parties of a cluster, today's and earlier ones; empty while they are on their way. */
export function useParties(clusterId: string) {
  const all: readonly PartyView[] =
    useQuery(api.clusters.parties.list.queryOptions({ clusterId })).data?.items ?? [];
  return {
    all,
    now: all.filter(({ leftOn }) => leftOn === null || leftOn > today()),
    nameOf: (partyId: string): string => all.find(({ id }) => id === partyId)?.organisation.name ?? partyId,
  };
}
