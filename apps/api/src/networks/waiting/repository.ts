import type { Db } from "../../platform/db/connect.ts";

export interface OpenAskRow {
  readonly threadId: string;
  readonly askedAt: string;
}

/** Questions that a person was asked and has not answered, newest first. */
export function listOpenAsks(db: Db, personId: string, limit: number): Promise<OpenAskRow[]> {
  return db
    .selectFrom("asks")
    .select(["thread_id as threadId", "asked_at as askedAt"])
    .where("person_id", "=", personId)
    .where("status", "=", "asked")
    .orderBy("asked_at", "desc")
    .orderBy("thread_id")
    .limit(limit)
    .execute();
}

export interface InvitationRow {
  readonly networkId: string;
  readonly invitedAt: string;
}

/** A person's unanswered invitations, newest first. */
export function listInvitations(db: Db, personId: string, limit: number): Promise<InvitationRow[]> {
  return db
    .selectFrom("network_invitations")
    .select(["network_id as networkId", "created_at as invitedAt"])
    .where("person_id", "=", personId)
    .orderBy("created_at", "desc")
    .orderBy("network_id")
    .limit(limit)
    .execute();
}

export interface RequestCountRow {
  readonly networkId: string;
  readonly count: number;
}

/** How many requests for membership wait in each of these networks, most first; networks without any are left out. */
export async function countWaitingRequests(
  db: Db,
  networkIds: readonly string[],
  limit: number,
): Promise<RequestCountRow[]> {
  if (networkIds.length === 0) return [];
  return db
    .selectFrom("membership_requests")
    .select("network_id as networkId")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("network_id", "in", networkIds)
    .where("status", "=", "waiting")
    .groupBy("network_id")
    .orderBy("count", "desc")
    .orderBy("network_id")
    .limit(limit)
    .execute();
}
