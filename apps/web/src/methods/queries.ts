import { api } from "../platform/api/client.ts";
import { queryClient } from "../platform/api/query-client.ts";

/** After a change: everything about methods is fetched anew. */
export async function refreshMethods(): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: api.methods.pathKey() });
}

/** The page of a method. */
export function methodHref(code: string): string {
  return `/metoder/${code}`;
}
