import { useInfiniteQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { api, client } from "../../../platform/api/client.ts";
import { queryClient } from "../../../platform/api/query-client.ts";

/** A thread with the replies that have been fetched so far, oldest first, page by page. */
export function useThread(threadId: string) {
  const query = useInfiniteQuery({
    queryKey: [...api.networks.threads.get.queryKey({ threadId }), "pages"],
    queryFn: ({ pageParam, signal }) =>
      client.networks.threads.get.query({ threadId, after: pageParam }, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ replies }) => replies.nextKey ?? undefined,
  });
  const [thread] = query.data?.pages ?? [];
  return {
    query: { data: thread, error: query.error, isFetching: query.isFetching, refetch: query.refetch },
    replies: {
      data:
        thread === undefined
          ? undefined
          : {
              items: query.data?.pages.flatMap(({ replies }) => replies.items) ?? [],
              total: thread.replies.total,
            },
      hasMore: query.hasNextPage,
      isFetchingMore: query.isFetchingNextPage,
      fetchMore: () => void query.fetchNextPage(),
    },
  };
}

/** Fetches further pages until the posts with these ids are there, or there is no more to fetch. */
export function useSoughtPosts(
  { data, hasMore, isFetchingMore, fetchMore }: ReturnType<typeof useThread>["replies"],
  postIds: readonly (string | null | undefined)[],
): void {
  const isMissing = postIds.some((id) => id && data?.items.every((reply) => reply.id !== id));
  useEffect(() => {
    if (isMissing && hasMore && !isFetchingMore) fetchMore();
  }, [isMissing, hasMore, isFetchingMore, fetchMore]);
}

/** Asks for all conversations anew that are on the page: after something in one has changed. */
export async function refreshThreads(): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: api.networks.threads.pathKey() });
}
