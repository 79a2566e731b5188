import type { Db } from "../../platform/db/connect.ts";
import { createId } from "../../platform/ids.ts";
import {
  endExpiredGrant,
  endGrantRow,
  insertGrant,
  listHolderIds,
  lockGrants,
  type RoleInLimit,
} from "./repository.ts";

/**
 * Gives a person a role within a limit, for good or until `expiresAt`. Who gives it audits it.
 * Answers false when the person holds it already; of two who give it at once, one is told false.
 * @example await giveGrant(tx, { personId, role: "member", limitKind: "network", limitId, grantedBy: null, at })
 */
export async function giveGrant(
  tx: Db,
  grant: RoleInLimit & {
    readonly personId: string;
    readonly grantedBy: string | null;
    readonly at: string;
    readonly expiresAt?: string | null;
  },
): Promise<boolean> {
  await endExpiredGrant(tx, grant, grant.at);
  return insertGrant(tx, {
    id: createId(),
    person_id: grant.personId,
    role: grant.role,
    limit_kind: grant.limitKind,
    limit_id: grant.limitId,
    granted_by: grant.grantedBy,
    granted_at: grant.at,
    expires_at: grant.expiresAt ?? null,
    ended_at: null,
    ended_by: null,
  });
}

/** Takes a role from a person; the row stays as history. Answers false when the person does not hold it. */
export function endGrant(
  tx: Db,
  grant: RoleInLimit & { readonly personId: string; readonly endedBy: string | null; readonly at: string },
): Promise<boolean> {
  return endGrantRow(tx, grant, { endedAt: grant.at, endedBy: grant.endedBy });
}

/** Counts who holds a role within a limit now, and lets nobody else change that until the transaction ends. */
export async function countGrants(tx: Db, limit: RoleInLimit & { readonly at: string }): Promise<number> {
  await lockGrants(tx, limit);
  return (await listHolderIds(tx, limit, limit.at)).length;
}

/** The ids of those who hold a role within a limit now, longest first. */
export function listGrantHolders(db: Db, limit: RoleInLimit & { readonly at: string }): Promise<string[]> {
  return listHolderIds(db, limit, limit.at);
}
