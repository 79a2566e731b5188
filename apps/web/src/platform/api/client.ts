import { createTRPCClient, httpBatchLink, type TRPCClient } from "@trpc/client";
import { createTRPCOptionsProxy, type TRPCOptionsProxy } from "@trpc/tanstack-react-query";
import { watchedFetch } from "../connection/connection.ts";
import { signInLink } from "../session/sign-in-link.ts";
import type { AppRouter } from "@rammevaerk/api/router";
import { queryClient } from "./query-client.ts";

/** Calls the server directly: `await client.networks.join.mutate({ networkId })`. */
export const client: TRPCClient<AppRouter> = createTRPCClient<AppRouter>({
  links: [
    signInLink,
    httpBatchLink({
      url: "/api/trpc",
      // The server refuses a change without this header: only a script of this site can send it.
      headers: { "x-rammevaerk": "1" },
      maxURLLength: 1_900,
      maxItems: 10,
      fetch: (url, options) => watchedFetch(url, { ...options, credentials: "same-origin" } as RequestInit),
    }),
  ],
});

/** Options for React Query: `useQuery(api.networks.list.queryOptions({ text }))`. */
export const api: TRPCOptionsProxy<AppRouter> = createTRPCOptionsProxy<AppRouter>({ client, queryClient });
