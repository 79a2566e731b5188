import type { EventContent } from "@rammevaerk/contracts/events";
import { type CalendarFacts, listCalendarChanges } from "@rammevaerk/domain/events";
import { calculateDaysBetween, getLocalDate, type IsoLocalTime } from "@rammevaerk/domain/time";
import { isoNow } from "../../platform/clock.ts";
import type { SignedInContext } from "../../platform/context.ts";
import type { Db } from "../../platform/db/connect.ts";
import { AppError } from "../../platform/errors.ts";
import { auditEvent } from "../audit-event.ts";
import { announceChange } from "../messages/index.ts";
import { moveShares, moveSpan } from "../programme/copy-programme.ts";
import { listProgrammeRows, updateSessionSpan } from "../programme/repository.ts";
import { awaitShareReturns, promoteEvent } from "../registration/index.ts";
import {
  listShareRows,
  listTargetGroups,
  replaceTargetGroups,
  updateEventRow,
  updateShareReturn,
} from "../repository.ts";
import type { EventsTable } from "../tables.ts";
import { describeEvent, type EventColumns } from "./describe-event.ts";

/**
 * Gives an event other content, with what follows from it: its programme moves with its days, registration closes by
 * the rule, free seats are offered, and those who take part are told when time or place is another. The event is locked
 * by the caller.
 * @returns the new version
 * @throws AppError changed-meanwhile; event-status-wrong for a cancelled one; erasure-promised; as `describeEvent`
 */
export async function changeEvent(
  ctx: SignedInContext,
  tx: Db,
  { before, version, content }: { before: EventsTable; version: number; content: EventContent },
): Promise<number> {
  if (before.version !== version) throw new AppError("changed-meanwhile");
  if (before.status === "cancelled") throw new AppError("event-status-wrong", { status: before.status });
  const eventId = before.id;
  const after = describeEvent(content);
  if (before.status === "published") checkErasurePromise(before, after, isoNow(ctx.platform.clock));
  const changes = listCalendarChanges(factsOf(before), factsOf({ ...before, ...after }));
  const groups = (await listTargetGroups(tx, [eventId])).get(eventId) ?? [];
  const fields = listChangedFields(before, after);
  if (groups.join() !== content.targetGroups.toSorted().join()) fields.push("target_groups");
  if (fields.length === 0) return version;
  const now = isoNow(ctx.platform.clock);
  const next = await updateEventRow(
    tx,
    { id: eventId, version },
    { ...after, changed_at: now, sequence: before.sequence + (changes.length > 0 ? 1 : 0) },
  );
  await replaceTargetGroups(tx, eventId, content.targetGroups);
  const haveSharesMoved = await moveProgramme(ctx, tx, { before, after });
  await auditEvent(ctx, tx, { action: "events.update", eventId, change: { fields } });
  if (before.status !== "published") return next;
  if (fields.some((field) => seatFields.has(field)))
    await promoteEvent(ctx, tx, { eventId, cause: "capacity-changed" });
  else if (haveSharesMoved) await promoteEvent(ctx, tx, { eventId, cause: "shares-changed" });
  else if (fields.includes("registration_closes_at"))
    await promoteEvent(ctx, tx, { eventId, cause: "registration-reopened" });
  const told = changes.filter((change) => change !== "status");
  const isComing = before.ends_at > now || after.ends_at > now;
  if (isComing && told.length > 0)
    await announceChange(ctx, tx, {
      eventId,
      changed: told,
      before: { startsAt: before.starts_at, endsAt: before.ends_at, placeName: before.place_name },
    });
  return next;
}

/**
 * Who signed up was told how long their data is kept: it can be shorter, not longer, and not by moving what is over.
 * @throws AppError erasure-promised
 */
function checkErasurePromise(before: EventsTable, after: EventColumns, now: string): void {
  const isKeptLonger = erasureDays.some((column) => after[column] > before[column]);
  const isPutOff = before.ends_at <= now && after.ends_at > before.ends_at;
  if (isKeptLonger || isPutOff) throw new AppError("erasure-promised");
}

const erasureDays = [
  "erase_contact_days",
  "erase_sensitive_days",
  "erase_answers_days",
  "erase_attendance_days",
] as const;

/** What may give seats to those who wait. */
const seatFields = new Set<string>(["capacity", "online_capacity", "group_policy", "format"]);

function factsOf(event: EventsTable): CalendarFacts {
  return {
    startsAt: event.starts_at,
    endsAt: event.ends_at,
    format: event.format,
    placeName: event.place_name,
    placeAddress: event.place_address,
    onlineUrl: event.online_url,
    status: event.status,
  };
}

/** The columns that people write, without those that are made from others. */
const derived = new Set<string>(["sort_title", "description_html", "excerpt", "search_text", "zone"]);

function listChangedFields(before: EventsTable, after: EventColumns): string[] {
  const names = Object.keys(after) as (keyof EventColumns)[];
  return names.filter((name) => !derived.has(name) && before[name] !== after[name]);
}

/**
 * An event that moves as a whole takes its programme along, and the days on which shares return; one that only gets longer or
 * shorter leaves them where they are. Answers whether there were shares to move.
 */
async function moveProgramme(
  { platform }: SignedInContext,
  tx: Db,
  { before, after }: { before: EventsTable; after: EventColumns },
): Promise<boolean> {
  const days = (from: string, to: string) =>
    calculateDaysBetween(getLocalDate(from as IsoLocalTime), getLocalDate(to as IsoLocalTime));
  const moved = days(before.starts_local, after.starts_local);
  if (moved === 0 || moved !== days(before.ends_local, after.ends_local)) return false;
  const eventId = before.id;
  const first = { from: before.starts_local as IsoLocalTime, to: after.starts_local };
  const { sessions } = await listProgrammeRows(tx, eventId);
  for (const session of sessions) await updateSessionSpan(tx, session.id, moveSpan(session, first));
  const shares = moveShares(await listShareRows(tx, eventId), first);
  for (const { id, returns_on } of shares) await updateShareReturn(tx, id, returns_on);
  await awaitShareReturns(platform, tx, { eventId, days: shares.map((share) => share.returns_on) });
  return shares.length > 0;
}
