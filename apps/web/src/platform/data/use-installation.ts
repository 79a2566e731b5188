import { useQuery } from "@tanstack/react-query";
import { api } from "../api/client.ts";

/** What a visitor's browser may know of the installation; undefined until the server has answered. */
export function useInstallation() {
  return useQuery(api.accounts.installation.queryOptions(undefined, { staleTime: Number.POSITIVE_INFINITY }))
    .data;
}
