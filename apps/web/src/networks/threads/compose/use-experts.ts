import type { SubjectCode } from "@rammevaerk/domain/networks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { api } from "../../../platform/api/client.ts";

/**
 * Who in a network knows about some subjects, and somebody whom the asker has in mind. Nobody is looked for before there
 * is a subject or such a person.
 */
export function useExperts(networkId: string, codes: SubjectCode[], personId: string | undefined) {
  const isWanted = codes.length > 0 || personId !== undefined;
  const query = useQuery(
    api.networks.threads.suggestExperts.queryOptions(
      { networkId, codes, personId },
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
