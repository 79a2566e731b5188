import type { saveProgrammeInput } from "@rammevaerk/contracts/event-programme";
import type { z } from "zod";
import { checkNoCprNumber, checkNoCprNumberInMarkdown } from "../../networks/index.ts";
import { isoNow } from "../../platform/clock.ts";
import type { SignedInContext } from "../../platform/context.ts";
import type { Db } from "../../platform/db/connect.ts";
import { lockRow } from "../../platform/db/dialect.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { AppError } from "../../platform/errors.ts";
import { auditEvent } from "../audit-event.ts";
import { promoteEvent } from "../registration/index.ts";
import { getEventRow, updateEventRow } from "../repository.ts";
import { checkReferences } from "./check-references.ts";
import {
  listActivePeople,
  listProgrammeRows,
  listSessionsChosen,
  listSessionsRecorded,
  type ProgrammeRows,
} from "./repository.ts";
import { describeProgramme, storeProgramme } from "./store-programme.ts";

type Input = z.output<typeof saveProgrammeInput>;

/**
 * Puts a programme in the place of the one that was there. What keeps its id stays what it was, with those who chose it.
 * Clashes are shown, not refused: a programme is made step by step.
 * @throws AppError changed-meanwhile; session-in-use for a session that somebody chose and that would be gone, or take no
 * sign-up; local-time-missing, local-time-twice, cpr-number-found, input-invalid; event-status-wrong for a cancelled event
 */
export async function saveProgramme(
  ctx: SignedInContext,
  input: Input,
): Promise<{ eventId: string; version: number }> {
  const { eventId, version } = input;
  checkTexts(input);
  checkReferences(input);
  const now = isoNow(ctx.platform.clock);
  const after = describeProgramme(input, now);
  return inTransaction(ctx.platform.db, async (tx) => {
    await lockRow(tx, "events", eventId);
    const { status } = await getEventRow(tx, eventId);
    if (status === "cancelled") throw new AppError("event-status-wrong", { status });
    const next = await updateEventRow(tx, { id: eventId, version }, { changed_at: now });
    const before = await listProgrammeRows(tx, eventId);
    await checkSessionsInUse(tx, before, after);
    await checkSpeakers(tx, before, after);
    await storeProgramme(tx, eventId, { before, after });
    const { sessions, tracks, rooms, speakers, materials } = input;
    const counted = Object.entries({ sessions, tracks, rooms, speakers, materials });
    const change = Object.fromEntries(counted.map(([name, list]) => [name, list.length]));
    await auditEvent(ctx, tx, { action: "events.save-programme", eventId, change });
    if (status === "published") await promoteEvent(ctx, tx, { eventId, cause: "capacity-changed" });
    return { eventId, version: next };
  });
}

function checkTexts({ sessions, materials }: Input): void {
  for (const [index, session] of sessions.entries()) {
    checkNoCprNumber(session.title, `sessions.${index}.title`);
    checkNoCprNumberInMarkdown(session.description, `sessions.${index}.description`);
  }
  for (const [index, { name }] of materials.entries()) checkNoCprNumber(name, `materials.${index}.name`);
}

/** What somebody chose stays open, and what somebody was at or is asked about stays. */
async function checkSessionsInUse(tx: Db, before: ProgrammeRows, after: ProgrammeRows): Promise<void> {
  const kept = new Map(after.sessions.map((session) => [session.id, session]));
  const gone = before.sessions.filter(({ id }) => !kept.has(id));
  const closed = before.sessions.filter(({ id }) => kept.get(id)?.takes_sign_up === 0);
  const chosen = await listSessionsChosen(tx, idsOf([...gone, ...closed]));
  const recorded = await listSessionsRecorded(tx, idsOf(gone));
  const refused = [...gone, ...closed].find(
    ({ id }) => chosen.has(id) || (recorded.has(id) && !kept.has(id)),
  );
  if (refused !== undefined) throw new AppError("session-in-use", { title: refused.title });
}

/** A speaker with an account has one; who was linked before stays so. */
async function checkSpeakers(tx: Db, before: ProgrammeRows, after: ProgrammeRows): Promise<void> {
  const linked = after.speakers.flatMap(({ person_id }) => person_id ?? []);
  const known = await listActivePeople(tx, linked);
  for (const { person_id } of before.speakers) if (person_id !== null) known.add(person_id);
  const unknown = after.speakers.findIndex(({ person_id }) => person_id !== null && !known.has(person_id));
  if (unknown >= 0)
    throw new AppError("input-invalid", {}, { [`speakers.${unknown}.personId`]: { code: "unknown-choice" } });
}

function idsOf(rows: readonly { readonly id: string }[]): string[] {
  return rows.map(({ id }) => id);
}
