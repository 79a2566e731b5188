import type { PersonRef } from "@rammevaerk/contracts/accounts";
import { listPersonRefs } from "../accounts/index.ts";
import type { RequestContext } from "../platform/context.ts";

/** How people appear to the reader: a visitor sees nobody, and whoever has left is nobody. */
export async function listPeople(
  { platform, actor }: RequestContext,
  ids: readonly (string | null)[],
): Promise<(id: string | null) => PersonRef | null> {
  if (actor === null) return () => null;
  const known = await listPersonRefs(
    platform.db,
    ids.filter((id) => id !== null),
    platform.clock,
  );
  return (id) => known.get(id ?? "") ?? null;
}
