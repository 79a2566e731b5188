import type { EventContent } from "@rammevaerk/contracts/events";
import type { EventStatus } from "@rammevaerk/domain/events";
import type { Db } from "../../platform/db/connect.ts";
import { createId } from "../../platform/ids.ts";
import { insertOwner } from "../owners/repository.ts";
import type { OwnerRef } from "../policy.ts";
import { getEventByRequest, insertEventRow, replaceTargetGroups } from "../repository.ts";
import { describeEvent } from "./describe-event.ts";

/** An event with its place in time and in the house. */
export interface NewEvent {
  readonly content: EventContent;
  /** Owners from the beginning: nobody is asked. */
  readonly owners: readonly OwnerRef[];
  readonly status: EventStatus;
  readonly createdBy: string | null;
  readonly createdAt: string;
  /** The same when the same event is asked for again. */
  readonly requestKey: string;
  readonly seriesId?: string | null;
  readonly copiedFromId?: string;
  readonly isDemo?: boolean;
}

/**
 * Stores a new event, without programme or questions. Asked twice with one `requestKey`, it stores one event and answers
 * it both times.
 * @throws AppError as `describeEvent`
 */
export async function storeEvent(
  tx: Db,
  event: NewEvent,
): Promise<{ eventId: string; version: number; isNew: boolean }> {
  const id = createId();
  const isNew = await insertEventRow(tx, {
    id,
    series_id: event.seriesId ?? null,
    copied_from_id: event.copiedFromId ?? null,
    status: event.status,
    ...describeEvent(event.content),
    version: 1,
    sequence: 0,
    changed_at: event.createdAt,
    created_by: event.createdBy,
    created_at: event.createdAt,
    published_at: event.status === "published" ? event.createdAt : null,
    cancelled_at: null,
    cancel_reason: null,
    request_id: event.requestKey,
    is_demo: event.isDemo === true ? 1 : 0,
  });
  if (!isNew) {
    const known = await getEventByRequest(tx, event.requestKey);
    return { eventId: known.id, version: known.version, isNew };
  }
  await replaceTargetGroups(tx, id, event.content.targetGroups);
  for (const owner of event.owners)
    await insertOwner(tx, {
      event_id: id,
      owner_kind: owner.kind,
      owner_id: owner.id,
      accepted_at: event.createdAt,
      added_by: event.createdBy,
      added_at: event.createdAt,
    });
  return { eventId: id, version: 1, isNew };
}
