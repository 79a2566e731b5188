import type { organisationPeopleInput, organisationPeoplePage } from "@rammevaerk/contracts/accounts";
import { limits } from "@rammevaerk/contracts/limits";
import type { z } from "zod";
import type { SignedInContext } from "../../platform/context.ts";
import { cutPage, decodePageKey } from "../../platform/page-key.ts";
import { listPersonRefs } from "../people/person-refs.ts";
import { todayIn } from "../../platform/today.ts";
import { listOrganisationPeopleRows } from "./repository.ts";

/** Those who belong to an organisation or ask to, for who administers it: who waits first, then by name. */
export async function listOrganisationPeople(
  { platform: { db, clock } }: SignedInContext,
  { organisationId, after }: z.infer<typeof organisationPeopleInput>,
): Promise<z.infer<typeof organisationPeoplePage>> {
  const today = todayIn(clock);
  const rows = await listOrganisationPeopleRows(
    db,
    { organisationId, today },
    { after: decodePageKey(after, 3), size: limits.pageSize },
  );
  const page = cutPage(rows, limits.pageSize, (row) => [row.status, row.sort_name, row.id]);
  const refs = await listPersonRefs(
    db,
    page.rows.map((row) => row.person_id),
    clock,
  );
  return {
    items: page.rows.flatMap((row) => {
      const person = refs.get(row.person_id);
      if (person === undefined) return [];
      return [{ affiliationId: row.id, person, email: row.email, status: row.status, since: row.valid_from }];
    }),
    nextKey: page.nextKey,
    total: null,
  };
}
