import type { SubjectCode } from "@rammevaerk/domain/networks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { api } from "../../../platform/api/client.ts";

/** Who in a network knows about some subjects. Nobody is looked for before a subject is chosen. */
export function useExperts(networkId: string, codes: SubjectCode[]) {
  const isWanted = codes.length > 0;
  const query = useQuery(
    api.networks.threads.suggestExperts.queryOptions(
      { networkId, codes },
      { enabled: isWanted, placeholderData: keepPreviousData, staleTime: 0 },
    ),
  );
  return {
    isWanted,
    data: isWanted ? query.data : undefined,
    error: query.error,
    isFetching: query.isFetching,
    refetch: () => void query.refetch(),
  };
}
