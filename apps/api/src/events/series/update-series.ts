import type { EventContent } from "@rammevaerk/contracts/events";
import type { updateSeriesInput } from "@rammevaerk/contracts/event-series";
import {
  addLocalDays,
  addLocalMinutes,
  calculateDaysBetween,
  calculateLocalMinutes,
  getLocalDate,
  type IsoLocalTime,
} from "@rammevaerk/domain/time";
import type { z } from "zod";
import { isoNow } from "../../platform/clock.ts";
import type { SignedInContext } from "../../platform/context.ts";
import type { Db } from "../../platform/db/connect.ts";
import { lockRow } from "../../platform/db/dialect.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { AppError } from "../../platform/errors.ts";
import { todayIn } from "../../platform/today.ts";
import { changeEvent } from "../editing/change-event.ts";
import { checkContact } from "../editing/check-contact.ts";
import { readContent } from "../editing/read-content.ts";
import { type EventSubject, mayOrganiseEvent } from "../policy.ts";
import { findEventSubject, getEventRow } from "../repository.ts";
import { listOccurrences, setSeriesTitle } from "./repository.ts";

type Input = z.output<typeof updateSeriesInput>;

/**
 * Changes an occurrence and those after it, or all. Only what was changed is changed in the others, so what one of them
 * has by itself stays: a new time of day goes to all, and days move by as many as this one did. Occurrences that are
 * cancelled or over, and those that the actor does not organise, stay as they are.
 * @throws AppError event-status-wrong for an event without a series; as `changeEvent`
 */
export async function updateSeries(
  ctx: SignedInContext,
  subject: EventSubject,
  { eventId, version, reach, ...given }: Input,
): Promise<{ eventId: string; version: number }> {
  const content = { ...given, targetGroups: given.targetGroups.toSorted() };
  return inTransaction(ctx.platform.db, async (tx) => {
    await lockRow(tx, "events", eventId);
    const before = await getEventRow(tx, eventId);
    if (before.series_id === null) throw new AppError("event-status-wrong", { status: before.status });
    const { owners } = subject;
    await checkContact(ctx, tx, { contactId: content.contactId, before: before.contact_id, owners, eventId });
    const old = await readContent(tx, before);
    const next = await changeEvent(ctx, tx, { before, version, content });
    const from = reach === "all" ? "" : before.starts_at;
    for (const other of await listOccurrences(tx, before.series_id, from)) {
      if (other.id === eventId || !(await mayFollow(ctx, tx, other.id))) continue;
      await lockRow(tx, "events", other.id);
      const row = await getEventRow(tx, other.id);
      const isOver = row.ends_at <= isoNow(ctx.platform.clock);
      if (row.status === "cancelled" || isOver) continue;
      const followed = follow({ old, content }, await readContent(tx, row));
      await changeEvent(ctx, tx, { before: row, version: row.version, content: followed });
    }
    if (reach === "all" && content.title !== old.title)
      await setSeriesTitle(tx, before.series_id, content.title);
    return { eventId, version: next };
  });
}

async function mayFollow({ platform, actor }: SignedInContext, tx: Db, eventId: string): Promise<boolean> {
  const asker = { personId: actor.personId, today: todayIn(platform.clock) };
  const subject = await findEventSubject(tx, eventId, asker);
  return subject !== undefined && mayOrganiseEvent.may(actor, subject) === true;
}

/** The other occurrence's content with what was changed in this one. */
function follow(change: { old: EventContent; content: EventContent }, other: EventContent): EventContent {
  const names = Object.keys(other) as (keyof EventContent)[];
  const { old, content } = change;
  const changed = names.filter((name) => JSON.stringify(old[name]) !== JSON.stringify(content[name]));
  const taken = Object.fromEntries(
    changed.filter((name) => !ownTimes.has(name)).map((name) => [name, content[name]]),
  ) as Partial<EventContent>;
  return { ...other, ...taken, ...followTimes(change, other) };
}

/** Each occurrence has its own days. */
const ownTimes = new Set<keyof EventContent>(["starts", "ends", "registrationOpens"]);

function followTimes(
  { old, content }: { old: EventContent; content: EventContent },
  other: EventContent,
): Pick<EventContent, "starts" | "ends"> {
  const [wasFrom, wasTo] = [localOf(old.starts), localOf(old.ends)];
  const [from, to] = [localOf(content.starts), localOf(content.ends)];
  const [otherFrom, otherTo] = [localOf(other.starts), localOf(other.ends)];
  if (from === wasFrom && to === wasTo) return { starts: other.starts, ends: other.ends };
  const days = calculateDaysBetween(getLocalDate(wasFrom), getLocalDate(from));
  const day = getLocalDate(addLocalDays(otherFrom, days));
  const time = from.slice(11) === wasFrom.slice(11) ? otherFrom.slice(11) : from.slice(11);
  const starts = `${day}T${time}` as IsoLocalTime;
  const isLonger = calculateLocalMinutes(from, to) !== calculateLocalMinutes(wasFrom, wasTo);
  const length = isLonger ? calculateLocalMinutes(from, to) : calculateLocalMinutes(otherFrom, otherTo);
  return { starts: { local: starts }, ends: { local: addLocalMinutes(starts, length) } };
}

/** Stored and resolved times have that form. */
function localOf({ local }: EventContent["starts"]): IsoLocalTime {
  return local as IsoLocalTime;
}
