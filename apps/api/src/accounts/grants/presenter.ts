import type { grantView } from "@rammevaerk/contracts/accounts";
import type { Language } from "@rammevaerk/contracts/fields";
import type { z } from "zod";
import type { Clock } from "../../platform/clock.ts";
import type { Db } from "../../platform/db/connect.ts";
import { listPersonRefs } from "../people/person-refs.ts";
import type { GrantsTable } from "../tables.ts";
import { nameLimits } from "./name-limits.ts";

/** Grants with the names of those who hold and gave them; who gave one and has left is null. */
export async function presentGrants(
  db: Db,
  rows: readonly GrantsTable[],
  { clock, language }: { clock: Clock; language: Language },
): Promise<z.infer<typeof grantView>[]> {
  const refs = await listPersonRefs(
    db,
    rows.flatMap((row) => [row.person_id, ...(row.granted_by === null ? [] : [row.granted_by])]),
    clock,
  );
  const nameOf = await nameLimits(db, rows, language);
  return rows.flatMap((row) => {
    const person = refs.get(row.person_id);
    if (person === undefined) return [];
    return [
      {
        id: row.id,
        person,
        role: row.role,
        limitKind: row.limit_kind,
        limitId: row.limit_id,
        limitName: nameOf(row),
        grantedAt: row.granted_at,
        grantedBy: row.granted_by === null ? null : (refs.get(row.granted_by)?.name ?? null),
        expiresAt: row.expires_at,
      },
    ];
  });
}
