import type { listRegistrationsInput, RegistrationRow } from "@rammevaerk/contracts/event-registrations";
import type { Page } from "@rammevaerk/contracts/fields";
import { limits } from "@rammevaerk/contracts/limits";
import type { z } from "zod";
import type { Platform } from "../../../platform/context.ts";
import type { Db } from "../../../platform/db/connect.ts";
import { cutPage, decodePageKey } from "../../../platform/page-key.ts";
import { countListed, listParticipants, listQueue, type ParticipantRow } from "./repository.ts";

const mostCounted = 1000;

/** An event's people for its organisers, by name: one row a person, in whatever state. */
export async function listRegistrations(
  { db }: Platform,
  { after, ...filter }: z.output<typeof listRegistrationsInput>,
): Promise<Page<RegistrationRow>> {
  const found = await listParticipants(db, filter, {
    after: decodePageKey(after, 2),
    limit: limits.pageSize + 1,
  });
  const { rows, nextKey } = cutPage(found, limits.pageSize, (row) => [row.sort_name, row.id]);
  return {
    items: await presentRows(db, filter.eventId, rows),
    nextKey,
    total: await countListed(db, filter, mostCounted),
  };
}

/** Rows with each one's place in the queue, which is counted only when somebody of them waits. */
export async function presentRows(
  db: Db,
  eventId: string,
  rows: readonly ParticipantRow[],
): Promise<RegistrationRow[]> {
  const isAnybodyWaiting = rows.some((row) => row.state === "waiting");
  const places = isAnybodyWaiting ? await countPlaces(db, eventId) : new Map<string, number>();
  return rows.map((row) => ({
    participantId: row.id,
    registrationId: row.registration_id,
    groupSize: row.group_size,
    name: row.name,
    email: row.email,
    title: row.title,
    organisation: row.organisation,
    pool: row.pool,
    state: row.state,
    position: places.get(row.registration_id) ?? null,
    door: row.door,
    isOverride: row.is_override === 1,
    overrideReason: row.override_reason,
    offerExpiresAt: row.offer_expires_at,
    createdAt: row.created_at,
  }));
}

async function countPlaces(db: Db, eventId: string): Promise<Map<string, number>> {
  const queues = Map.groupBy(await listQueue(db, eventId), (row) => row.pool);
  return new Map([...queues.values()].flatMap((queue) => queue.map(({ id }, n) => [id, n + 1] as const)));
}
