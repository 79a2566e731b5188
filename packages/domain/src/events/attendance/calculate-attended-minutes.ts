/** A day of an event, or one of its sessions, and how long it lasts by the clock. */
export interface TimedPart {
  readonly day: string;
  /** Null for the day as a whole. */
  readonly sessionId: string | null;
  readonly minutes: number;
}

/**
 * Answers how many minutes somebody took part: a day at which they were checked in counts whole; on other days the sessions
 * at which they were checked in, together at most the length of the day.
 * @param parts every day of the event once with `sessionId` null, and its sessions
 * @param marks where they were checked in and not undone
 * @example
 * calculateAttendedMinutes(
 *   [{ day: "2026-11-22", sessionId: null, minutes: 420 }, { day: "2026-11-22", sessionId: "s", minutes: 60 }],
 *   [{ day: "2026-11-22", sessionId: "s" }],
 * ) // 60
 */
export function calculateAttendedMinutes(
  parts: readonly TimedPart[],
  marks: readonly { readonly day: string; readonly sessionId: string | null }[],
): number {
  const isMarked = ({ day, sessionId }: TimedPart): boolean =>
    marks.some((mark) => mark.day === day && mark.sessionId === sessionId);
  const days = parts.filter(({ sessionId }) => sessionId === null);
  return days.reduce((sum, whole) => {
    if (isMarked(whole)) return sum + whole.minutes;
    const attended = parts
      .filter((part) => part.sessionId !== null && part.day === whole.day && isMarked(part))
      .reduce((minutes, part) => minutes + part.minutes, 0);
    return sum + Math.min(attended, whole.minutes);
  }, 0);
}
