/** Two things of a programme that can't both be, or one that can't be as it is. */
export type ClashKind = "room" | "speaker" | "track" | "outside-event" | "room-too-small";

/** A clash, with the sessions it is between, in the order of the programme. */
export interface Clash {
  readonly kind: ClashKind;
  readonly sessionIds: readonly string[];
  /** The room, speaker or track; absent for a session outside the event. */
  readonly subjectId: string | null;
}

/** A session as far as clashes go. Moments are in UTC, ISO text; it takes place from `startsAt` up to `endsAt`. */
export interface ClashSession {
  readonly id: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly trackId: string | null;
  readonly roomId: string | null;
  readonly speakerIds: readonly string[];
  /** Seats; null when there is no limit. */
  readonly capacity: number | null;
}

/** An event with its programme, as far as clashes go. */
export interface ClashProgramme {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly rooms: readonly { readonly id: string; readonly seats: number | null }[];
  readonly sessions: readonly ClashSession[];
}

/**
 * Answers what of a programme can't be: two sessions at the same time in one room, on one track or with one speaker,
 * a session outside the event, and one with more seats than its room has. One that begins when another ends does not
 * clash with it. Each pair is answered once for each thing that they share.
 * @example findClashes({ startsAt, endsAt, rooms: [], sessions: [] }) // []
 */
export function findClashes({ startsAt, endsAt, rooms, sessions }: ClashProgramme): Clash[] {
  const seatsOf = new Map(rooms.map((room) => [room.id, room.seats]));
  return sessions.flatMap((session, index) => {
    const alone: Clash[] = [];
    if (session.startsAt < startsAt || session.endsAt > endsAt)
      alone.push({ kind: "outside-event", sessionIds: [session.id], subjectId: null });
    const seats = seatsOf.get(session.roomId ?? "") ?? null;
    if (seats !== null && session.capacity !== null && session.capacity > seats)
      alone.push({ kind: "room-too-small", sessionIds: [session.id], subjectId: session.roomId });
    return [...alone, ...sessions.slice(index + 1).flatMap((other) => findShared(session, other))];
  });
}

function findShared(a: ClashSession, b: ClashSession): Clash[] {
  if (a.startsAt >= b.endsAt || b.startsAt >= a.endsAt) return [];
  const sessionIds = [a.id, b.id];
  const shared: Clash[] = [];
  if (a.roomId !== null && a.roomId === b.roomId)
    shared.push({ kind: "room", sessionIds, subjectId: a.roomId });
  if (a.trackId !== null && a.trackId === b.trackId)
    shared.push({ kind: "track", sessionIds, subjectId: a.trackId });
  for (const subjectId of a.speakerIds)
    if (b.speakerIds.includes(subjectId)) shared.push({ kind: "speaker", sessionIds, subjectId });
  return shared;
}
