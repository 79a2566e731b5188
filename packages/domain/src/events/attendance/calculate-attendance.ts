import type { CheckInAction } from "./check-in-action.ts";

/**
 * Answers how each participant stands for each day and session after everything in the log: the latest action of each,
 * in the order of participant, day and session. Actions may come in any order and any number of times, from any number of
 * devices, and the answer is the same: of two at the same instant the one with the greater id counts. Who is absent from
 * the answer was never checked in; who stands with `undo` was, and is not.
 *
 * @example
 * calculateAttendance([
 *   { id: "1", participantId: "p", sessionId: null, day: "2026-11-22", kind: "in", at: "2026-11-22T08:00:00.000Z" },
 *   { id: "2", participantId: "p", sessionId: null, day: "2026-11-22", kind: "undo", at: "2026-11-22T08:01:00.000Z" },
 * ]).map(({ kind }) => kind) // ["undo"]
 */
export function calculateAttendance<Action extends CheckInAction>(log: Iterable<Action>): Action[] {
  const latest = new Map<string, Action>();
  for (const action of log) {
    const key = keyOf(action);
    const known = latest.get(key);
    if (known === undefined || isLater(action, known)) latest.set(key, action);
  }
  return [...latest.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, action]) => action);
}

function keyOf({ participantId, day, sessionId }: CheckInAction): string {
  return `${participantId} ${day} ${sessionId ?? ""}`;
}

function isLater(action: CheckInAction, known: CheckInAction): boolean {
  return action.at === known.at ? action.id > known.id : action.at > known.at;
}
