import type { LimitKind, Role } from "@rammevaerk/domain/accounts";
import type { Db } from "../../platform/db/connect.ts";
import { unbuilt } from "../unbuilt.ts";

export interface Holding {
  readonly personId: string;
  readonly role: Role;
  readonly limitKind: LimitKind;
  readonly limitId: string;
}

export function giveGrant(
  _tx: Db,
  _grant: Holding & { grantedBy: string | null; at: string; expiresAt?: string | null },
): Promise<boolean> {
  return unbuilt();
}
export function endGrant(
  _tx: Db,
  _grant: Holding & { endedBy: string | null; at: string },
): Promise<boolean> {
  return unbuilt();
}
export function countGrants(
  _tx: Db,
  _limit: { role: Role; limitKind: LimitKind; limitId: string; at: string },
): Promise<number> {
  return unbuilt();
}
export function listGrantHolders(
  _db: Db,
  _limit: { role: Role; limitKind: LimitKind; limitId: string; at: string },
): Promise<string[]> {
  return unbuilt();
}
