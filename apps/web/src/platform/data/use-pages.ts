import type { Page } from "@rammevaerk/contracts/fields";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useEffect } from "react";

interface PagesOptions<Fetched> {
  /**
   * Names the list in the cache: the procedure's key with what narrows the list, so that what refreshes the procedure
   * refreshes the list as well.
   */
  key: readonly unknown[];
  /** Fetches the page after a key; the first without. */
  fetch: (after: string | undefined, signal: AbortSignal) => Promise<Fetched>;
  isEnabled?: boolean;
}

/**
 * A list that is fetched page by page, by key. The shown items stay while a changed list is on its way.
 *
 * @example
 * const people = usePages({
 *   key: api.networks.listMembers.queryKey({ networkId }),
 *   fetch: (after, signal) => client.networks.listMembers.query({ networkId, after }, { signal }),
 * });
 * <Loaded query={people}>{({ items, total }) => …}</Loaded>
 */
export function usePages<Fetched extends Page<unknown>>(options: PagesOptions<Fetched>) {
  const query = useInfiniteQuery({
    queryKey: [...options.key, "pages"],
    queryFn: ({ pageParam, signal }) => options.fetch(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: Fetched) => last.nextKey ?? undefined,
    placeholderData: keepPreviousData,
    enabled: options.isEnabled ?? true,
    select: ({ pages }) => ({
      items: pages.flatMap((page): Fetched["items"][number][] => page.items),
      total: pages[0]?.total ?? null,
      /** For what a list says besides its items. */
      firstPage: pages[0],
    }),
  });
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  // A search looks through so much at a time: a page without a find is no end.
  const isEmptyHanded = query.data?.items.length === 0 && hasNextPage;
  useEffect(() => {
    if (isEmptyHanded && !isFetchingNextPage) void fetchNextPage();
  }, [isEmptyHanded, isFetchingNextPage, fetchNextPage]);
  return {
    data: isEmptyHanded ? undefined : query.data,
    error: query.error,
    isFetching: query.isFetching,
    refetch: query.refetch,
    /** The shown items belong to the list as it was asked for before. */
    isOld: query.isPlaceholderData,
    hasMore: hasNextPage,
    isFetchingMore: isFetchingNextPage,
    fetchMore: () => void fetchNextPage(),
  };
}
