import type { ErrorCode } from "@rammevaerk/contracts/errors";
import type { CheckInPage, CheckInRow, RecordCheckInResult } from "@rammevaerk/contracts/event-days";
import { type CheckInKind, findParticipantOfCode } from "@rammevaerk/domain/events";

/** One thing done at this desk, as it is sent. */
export interface DeskAction {
  readonly id: string;
  readonly participantId: string | null;
  readonly code: string | null;
  readonly sessionId: string | null;
  readonly day: string;
  readonly kind: CheckInKind;
  readonly at: string;
}

/** Something that the server did not take, with why. It is not sent again. */
export interface Refusal {
  readonly action: DeskAction;
  readonly code: ErrorCode;
}

/** The list of an event as this device last had it. */
export interface DeskList {
  readonly version: string;
  readonly event: CheckInPage["event"];
  readonly days: CheckInPage["days"];
  readonly sessions: CheckInPage["sessions"];
  readonly rows: readonly CheckInRow[];
  /** How far the server's clock is ahead of this device's, in milliseconds. */
  readonly clockAhead: number;
}

/** A day as a whole (`sessionId` null), or a session of it. */
export interface DeskPlace {
  readonly day: string;
  readonly sessionId: string | null;
}

/** What the device keeps of an event: the list, what is not sent yet, and what was refused. */
export interface Desk {
  readonly list: DeskList | undefined;
  readonly queue: readonly DeskAction[];
  readonly refused: readonly Refusal[];
}

export const emptyDesk: Desk = { list: undefined, queue: [], refused: [] };

/** Whether the device has no more use for the desk: the event is over, and nothing waits or was left unread. */
export function isOver({ list, queue, refused }: Desk, today: string): boolean {
  const lastDay = list?.days.at(-1);
  return lastDay !== undefined && lastDay < today && queue.length + refused.length === 0;
}

/** Whose action it is: named, or as the ticket says. Absent for a code that is no ticket. */
export function participantOf({ participantId, code }: DeskAction): string | undefined {
  return participantId ?? (code === null ? undefined : findParticipantOfCode(code));
}

/** When somebody came, as far as this desk knows: the last that was done counts, sent or not. Undefined when not in. */
export function findArrival(
  row: CheckInRow,
  queue: readonly DeskAction[],
  place: DeskPlace,
): string | undefined {
  const isHere = (one: DeskPlace): boolean => one.day === place.day && one.sessionId === place.sessionId;
  const unsent = queue
    .filter((action) => participantOf(action) === row.participantId && isHere(action))
    .map(({ id, at, kind }) => ({ id, at, isIn: kind === "in" }));
  const last = [...row.marks.filter(isHere), ...unsent].toSorted(compareActions).at(-1);
  return last?.isIn === true ? last.at : undefined;
}

/** The server's order: by time, and by id when two were done in the same moment. */
function compareActions(a: { at: string; id: string }, b: { at: string; id: string }): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** How many have come of how many with a seat, as far as this desk knows. */
export function countArrivals(
  { list, queue }: Desk,
  place: DeskPlace,
): { readonly came: number; readonly expected: number } {
  const rows = list?.rows ?? [];
  return {
    came: rows.filter((row) => findArrival(row, queue, place) !== undefined).length,
    expected: rows.filter(({ state }) => state === "seated").length,
  };
}

/**
 * What an action is sent with: the server's time, and later than anything else this desk did, so that an undo pressed
 * in the same moment still comes after what it undoes.
 */
export function makeAction(desk: Desk, wanted: Omit<DeskAction, "at">, now: number): DeskAction {
  const last = desk.queue.at(-1)?.at ?? "";
  const at = new Date(now + (desk.list?.clockAhead ?? 0)).toISOString();
  return { ...wanted, at: at > last ? at : new Date(Date.parse(last) + 1).toISOString() };
}

/**
 * After the server answered: what it took is in the list, what it refused stands aside with the reason, and what was
 * done meanwhile still waits. An answer that comes twice changes nothing.
 */
export function settle(desk: Desk, sent: readonly DeskAction[], { outcomes }: RecordCheckInResult): Desk {
  const answered = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
  const waiting = new Set(desk.queue.map(({ id }) => id));
  const taken = sent.filter(({ id }) => {
    const outcome = answered.get(id)?.outcome;
    return outcome === "recorded" || outcome === "already-known";
  });
  const refused = sent.flatMap((action): Refusal[] => {
    const answer = answered.get(action.id);
    return answer?.outcome === "refused" && waiting.has(action.id)
      ? [{ action, code: answer.refusal ?? "unexpected" }]
      : [];
  });
  return {
    list: desk.list === undefined ? undefined : { ...desk.list, rows: markRows(desk.list.rows, taken) },
    queue: desk.queue.filter(({ id }) => !answered.has(id)),
    refused: [...desk.refused, ...refused],
  };
}

function markRows(rows: readonly CheckInRow[], taken: readonly DeskAction[]): CheckInRow[] {
  return rows.map((row) => {
    const known = new Set(row.marks.map(({ id }) => id));
    const marks = taken
      .filter((action) => participantOf(action) === row.participantId && !known.has(action.id))
      .map(({ id, sessionId, day, kind, at }) => ({ id, sessionId, day, isIn: kind === "in", at }));
    return marks.length === 0 ? row : { ...row, marks: [...row.marks, ...marks] };
  });
}
