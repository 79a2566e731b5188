import type { EventDetail, LocalTime, ProgrammeClash } from "@rammevaerk/contracts/events";
import { findClashes } from "@rammevaerk/domain/events";
import { addDays, calculateDaysBetween, type IsoDate, toLocal } from "@rammevaerk/domain/time";
import { isSafeAddress, isWhole } from "../edit/check-event.ts";
import { readLocalTime } from "../edit/read-local-time.ts";

/** A programme as its page holds it: figures as they are typed, rows without a name until one is written. */
export interface ProgrammeValues {
  tracks: TrackValues[];
  rooms: RoomValues[];
  speakers: SpeakerValues[];
  sessions: SessionValues[];
  materials: MaterialValues[];
}
export interface TrackValues {
  id: string;
  name: string;
}
export interface RoomValues extends TrackValues {
  seats: string;
}
export interface SpeakerValues extends TrackValues {
  personId: string | null;
  title: string;
  organisation: string;
}
export interface SessionValues {
  id: string;
  title: string;
  description: string;
  starts: LocalTime;
  ends: LocalTime;
  trackId: string | null;
  roomId: string | null;
  speakerIds: string[];
  takesSignUp: boolean;
  capacity: string;
}
export interface MaterialValues extends TrackValues {
  sessionId: string | null;
  url: string;
  audience: "everybody" | "participants";
}

/** The page of a programme as it is stored. */
export function toProgrammeValues({ programme }: Pick<EventDetail, "programme">): ProgrammeValues {
  return {
    tracks: programme.tracks.map(({ id, name }) => ({ id, name })),
    rooms: programme.rooms.map(({ id, name, seats }) => ({
      id,
      name,
      seats: seats === null ? "" : String(seats),
    })),
    speakers: programme.speakers.map(({ id, personId, name, title, organisation }) => ({
      id,
      personId,
      name,
      title,
      organisation,
    })),
    sessions: programme.sessions.map((session) => ({
      id: session.id,
      title: session.title,
      description: session.descriptionMarkdown,
      starts: toLocal(session.startsAt),
      ends: toLocal(session.endsAt),
      trackId: session.trackId,
      roomId: session.roomId,
      speakerIds: session.speakerIds,
      takesSignUp: session.takesSignUp,
      capacity: session.capacity === null ? "" : String(session.capacity),
    })),
    materials: programme.materials.map(({ id, sessionId, name, url, audience }) => ({
      id,
      sessionId,
      name,
      url,
      audience,
    })),
  };
}

/** What is sent: rows that nobody named are left out, and so is what points to them. */
export function toProgrammeInput(values: ProgrammeValues) {
  const named = <Row extends TrackValues>(rows: readonly Row[]): Row[] =>
    rows.filter(({ name }) => name.trim() !== "");
  const [tracks, rooms, speakers] = [named(values.tracks), named(values.rooms), named(values.speakers)];
  const known = new Set([...tracks, ...rooms, ...speakers, ...values.sessions].map(({ id }) => id));
  const keep = (id: string | null): string | null => (id !== null && known.has(id) ? id : null);
  return {
    tracks,
    rooms: rooms.map((room) => ({ ...room, seats: numberOrNull(room.seats) })),
    speakers,
    sessions: values.sessions.map((session) => ({
      ...session,
      trackId: keep(session.trackId),
      roomId: keep(session.roomId),
      speakerIds: session.speakerIds.filter((id) => known.has(id)),
      capacity: session.takesSignUp ? numberOrNull(session.capacity) : null,
    })),
    materials: named(values.materials).map((one) => ({ ...one, sessionId: keep(one.sessionId) })),
  };
}

export type SessionProblem = "title" | "starts" | "ends" | "backwards" | "capacity";

const seats = { least: 1, most: 10_000, mayBeEmpty: true };

/** What must be corrected at a session before the programme can be saved. */
export function listSessionProblems(session: SessionValues): SessionProblem[] {
  const [starts, ends] = [readLocalTime(session.starts), readLocalTime(session.ends)];
  const areTimes = starts.kind === "found" && ends.kind === "found";
  const problems: (SessionProblem | false)[] = [
    session.title.trim().length < 3 && "title",
    starts.kind !== "found" && "starts",
    ends.kind !== "found" && "ends",
    areTimes && ends.instant <= starts.instant && "backwards",
    !isWhole(session.capacity, seats) && "capacity",
  ];
  return problems.filter((problem) => problem !== false);
}

/** Whether the whole programme can be saved. */
export function mayBeSaved(values: ProgrammeValues): boolean {
  return (
    values.sessions.every((session) => listSessionProblems(session).length === 0) &&
    values.rooms.every((room) => isWhole(room.seats, seats)) &&
    values.speakers.every(({ name }) => name.trim() === "" || name.trim().length > 1) &&
    values.materials.every(
      ({ name, url }) => name.trim() === "" || (name.trim().length > 1 && isSafeAddress(url)),
    )
  );
}

/** What of the programme can't be, as it stands on the page. Sessions without their times are left out. */
export function listClashes(
  values: ProgrammeValues,
  event: Pick<EventDetail, "startsAt" | "endsAt">,
): ProgrammeClash[] {
  const sessions = values.sessions.flatMap((session) => {
    const [starts, ends] = [readLocalTime(session.starts), readLocalTime(session.ends)];
    if (starts.kind !== "found" || ends.kind !== "found") return [];
    const { id, trackId, roomId, speakerIds } = session;
    const capacity = session.takesSignUp ? numberOrNull(session.capacity) : null;
    return [{ id, trackId, roomId, speakerIds, capacity, startsAt: starts.instant, endsAt: ends.instant }];
  });
  const rooms = values.rooms.map(({ id, seats: typed }) => ({ id, seats: numberOrNull(typed) }));
  const { startsAt, endsAt } = event;
  return findClashes({ startsAt, endsAt, rooms, sessions }).map((clash) => ({
    ...clash,
    sessionIds: [...clash.sessionIds],
  }));
}

/** Sessions in the order of the day; at the same time by track, as the tracks are ordered. */
export function sortSessions({
  sessions,
  tracks,
}: Pick<ProgrammeValues, "sessions" | "tracks">): SessionValues[] {
  const place = (session: SessionValues): number => tracks.findIndex(({ id }) => id === session.trackId);
  return sessions.toSorted(
    (a, b) =>
      a.starts.local.localeCompare(b.starts.local) ||
      place(a) - place(b) ||
      a.title.localeCompare(b.title, "da"),
  );
}

/** The days of an event, from its first to its last. */
export function listDays({
  startsLocal,
  endsLocal,
}: Pick<EventDetail, "startsLocal" | "endsLocal">): string[] {
  const [first, last] = [startsLocal.slice(0, 10) as IsoDate, endsLocal.slice(0, 10) as IsoDate];
  const count = Math.min(mostDays, calculateDaysBetween(first, last) + 1);
  return Array.from({ length: count }, (_, index) => addDays(first, index));
}

const mostDays = 31;

function numberOrNull(text: string): number | null {
  return text.trim() === "" ? null : Number(text.trim().replaceAll(".", ""));
}
