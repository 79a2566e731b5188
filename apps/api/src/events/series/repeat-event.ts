import type { repeatEventInput } from "@rammevaerk/contracts/event-series";
import { calculateClosing, type PlacedTime, placeLocal } from "@rammevaerk/domain/events";
import { addLocalMinutes, calculateLocalMinutes, type IsoLocalTime } from "@rammevaerk/domain/time";
import type { z } from "zod";
import { isoNow } from "../../platform/clock.ts";
import type { SignedInContext } from "../../platform/context.ts";
import type { Db } from "../../platform/db/connect.ts";
import { lockRow } from "../../platform/db/dialect.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { AppError } from "../../platform/errors.ts";
import { createId, hashSecret } from "../../platform/ids.ts";
import { auditEvent } from "../audit-event.ts";
import { resolveTime, spanColumns } from "../editing/resolve-time.ts";
import { insertOwner, listOwnerRows } from "../owners/repository.ts";
import { type EventSubject, mayPublishEvent } from "../policy.ts";
import { copyProgramme } from "../programme/copy-programme.ts";
import { listProgrammeRows } from "../programme/repository.ts";
import {
  getEventRow,
  insertEventRow,
  listTargetGroups,
  replaceTargetGroups,
  setSeries,
} from "../repository.ts";
import type { EventsTable } from "../tables.ts";
import { insertSeries } from "./repository.ts";

/** As many sessions are copied at once: sixty meetings with thirty sessions each. */
const mostSessions = 2000;

/**
 * Repeats an event on further days: each occurrence is an event of its own, with the programme, questions and shares of
 * the first, its own seats, and nobody signed up. They are published where the first is and the actor may publish; else
 * they are drafts. The same form sent twice repeats once.
 * @throws AppError local-time-missing, local-time-twice; input-invalid, also for more than 2,000 sessions in all; event-status-wrong for a cancelled event
 */
export async function repeatEvent(
  ctx: SignedInContext,
  subject: EventSubject,
  { eventId, starts, requestId }: z.output<typeof repeatEventInput>,
): Promise<{ seriesId: string }> {
  const times = starts.map((start, index) => resolveTime(start, `starts.${index}`));
  const keyOf = (index: number) => hashSecret(`${ctx.actor.personId}:${requestId}:${index}`);
  return inTransaction(ctx.platform.db, async (tx) => {
    await lockRow(tx, "events", eventId);
    const first = await getEventRow(tx, eventId);
    if (first.status === "cancelled") throw new AppError("event-status-wrong", { status: first.status });
    await checkSize(tx, eventId, times.length);
    const seriesId = first.series_id ?? (await startSeries(ctx, tx, first));
    const mayPublish = mayPublishEvent.may(ctx.actor, subject) === true;
    const status = first.status === "published" && !mayPublish ? "draft" : first.status;
    for (const [index, time] of times.entries())
      await addOccurrence(ctx, tx, {
        first: { ...first, series_id: seriesId, status },
        starts: time,
        requestKey: keyOf(index),
      });
    const change = { seriesId, occurrences: times.length };
    await auditEvent(ctx, tx, { action: "events.repeat", eventId, change });
    return { seriesId };
  });
}

/** @throws AppError input-invalid when more sessions would be copied than one transaction should hold the others up for */
async function checkSize(tx: Db, eventId: string, occurrences: number): Promise<void> {
  const { sessions } = await listProgrammeRows(tx, eventId);
  const limit = Math.floor(mostSessions / Math.max(1, sessions.length));
  if (occurrences > limit) throw new AppError("input-invalid", {}, { starts: { code: "too-large", limit } });
}

async function startSeries({ platform }: SignedInContext, tx: Db, first: EventsTable): Promise<string> {
  const id = createId();
  await insertSeries(tx, {
    id,
    title: first.title,
    version: 1,
    created_at: isoNow(platform.clock),
    request_id: null,
    is_demo: first.is_demo,
  });
  await setSeries(tx, first.id, id);
  return id;
}

interface Occurrence {
  readonly first: EventsTable;
  readonly starts: PlacedTime;
  readonly requestKey: string;
}

async function addOccurrence(
  ctx: SignedInContext,
  tx: Db,
  { first, starts, requestKey }: Occurrence,
): Promise<void> {
  const id = createId();
  const now = isoNow(ctx.platform.clock);
  const length = calculateLocalMinutes(first.starts_local as IsoLocalTime, first.ends_local as IsoLocalTime);
  const ends = placeLocal(addLocalMinutes(starts.local, length), first.ends_fold);
  const isNew = await insertEventRow(tx, {
    ...first,
    id,
    copied_from_id: null,
    ...spanColumns({ starts, ends }),
    registration_opens_at: null,
    registration_closes_at: calculateClosing(starts, first.closes_days_before),
    version: 1,
    sequence: 0,
    changed_at: now,
    created_by: ctx.actor.personId,
    created_at: now,
    published_at: first.status === "published" ? now : null,
    request_id: requestKey,
  });
  if (!isNew) return;
  await replaceTargetGroups(tx, id, (await listTargetGroups(tx, [first.id])).get(first.id) ?? []);
  for (const owner of await listOwnerRows(tx, first.id))
    if (owner.accepted_at !== null) await insertOwner(tx, { ...owner, event_id: id, accepted_at: now });
  await copyProgramme(ctx, tx, {
    fromId: first.id,
    toId: id,
    first: { from: first.starts_local as IsoLocalTime, to: starts.local },
    isOrganiser: true,
  });
}
