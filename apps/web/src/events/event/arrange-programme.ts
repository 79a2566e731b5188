import type { Programme, SessionView } from "@rammevaerk/contracts/events";
import { dayOfLocal } from "../when/format-when.ts";

export interface ProgrammeRow {
  readonly startsLocal: string;
  /** For everybody: they stand across all tracks. Empty in a row of tracks. */
  readonly plenary: readonly SessionView[];
  /** In the order of `tracks`; what begins at this time in each. Empty in a row for everybody. */
  readonly byTrack: readonly (readonly SessionView[])[];
}

export interface ProgrammeDay {
  readonly day: string;
  /** The tracks that something happens in on this day. */
  readonly tracks: readonly { readonly id: string; readonly name: string }[];
  readonly rows: readonly ProgrammeRow[];
}

/** A programme by day and time, tracks beside each other. With a track picked, that one and what is for everybody. */
export function arrangeProgramme(
  { sessions, tracks }: Pick<Programme, "sessions" | "tracks">,
  pickedTrackId?: string,
): ProgrammeDay[] {
  const known = new Set(tracks.map(({ id }) => id));
  const shown = sessions.filter(
    ({ trackId }) => trackId === null || pickedTrackId === undefined || trackId === pickedTrackId,
  );
  return groupBy(shown, ({ startsLocal }) => dayOfLocal(startsLocal)).map(([day, ofDay]) => {
    const inUse = tracks.filter(({ id }) => ofDay.some(({ trackId }) => trackId === id));
    const isPlenary = ({ trackId }: SessionView): boolean => trackId === null || !known.has(trackId);
    const rows = groupBy(ofDay, ({ startsLocal }) => startsLocal).flatMap(([startsLocal, at]) => {
      const plenary = at.filter(isPlenary);
      const byTrack = inUse.map(({ id }) => at.filter(({ trackId }) => trackId === id));
      return [
        ...(plenary.length > 0 ? [{ startsLocal, plenary, byTrack: [] }] : []),
        ...(byTrack.some((cell) => cell.length > 0) ? [{ startsLocal, plenary: [], byTrack }] : []),
      ];
    });
    return { day, tracks: inUse, rows };
  });
}

/** Sessions under a key, both in order of time. */
function groupBy(
  sessions: readonly SessionView[],
  keyOf: (session: SessionView) => string,
): [string, SessionView[]][] {
  const groups = new Map<string, SessionView[]>();
  for (const session of sessions)
    groups.set(keyOf(session), [...(groups.get(keyOf(session)) ?? []), session]);
  return [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1));
}
