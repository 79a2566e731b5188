import type { saveProgrammeInput } from "@rammevaerk/contracts/event-programme";
import { renderMarkdown } from "@rammevaerk/markdown";
import type { z } from "zod";
import type { Db } from "../../platform/db/connect.ts";
import { resolveSpan, spanColumns } from "../editing/resolve-time.ts";
import {
  deleteProgrammeRows,
  type ProgrammeRows,
  replaceMaterials,
  replaceSessionSpeakers,
  saveProgrammeRows,
} from "./repository.ts";

/** A programme as somebody writes it. */
export type ProgrammeContent = Omit<z.output<typeof saveProgrammeInput>, "version">;

/**
 * A programme as it is stored.
 * @throws AppError local-time-missing, local-time-twice; input-invalid for a session that does not end after it begins
 */
export function describeProgramme(input: ProgrammeContent, now: string): ProgrammeRows {
  const event_id = input.eventId;
  return {
    tracks: input.tracks.map((track, position) => ({ ...track, event_id, position })),
    rooms: input.rooms.map((room, position) => ({ ...room, event_id, position })),
    speakers: input.speakers.map(({ personId, ...speaker }, position) => ({
      ...speaker,
      event_id,
      position,
      person_id: personId,
    })),
    sessions: input.sessions.map((session, index) => ({
      id: session.id,
      event_id,
      title: session.title,
      description_markdown: session.description,
      description_html: renderMarkdown(session.description),
      ...spanColumns(resolveSpan(session, `sessions.${index}.`)),
      track_id: session.trackId,
      room_id: session.roomId,
      takes_sign_up: session.takesSignUp ? 1 : 0,
      capacity: session.capacity,
    })),
    sessionSpeakers: input.sessions.flatMap(({ id, speakerIds }) =>
      [...new Set(speakerIds)].map((speaker_id, position) => ({ session_id: id, speaker_id, position })),
    ),
    materials: input.materials.map(({ sessionId, ...material }) => ({
      ...material,
      event_id,
      session_id: sessionId,
      added_at: now,
    })),
  };
}

const nothing: ProgrammeRows = {
  tracks: [],
  rooms: [],
  speakers: [],
  sessions: [],
  sessionSpeakers: [],
  materials: [],
};

/** Puts a programme in the place of the one that was there; of a new event, that is none. */
export async function storeProgramme(
  tx: Db,
  eventId: string,
  { before = nothing, after }: { before?: ProgrammeRows; after: ProgrammeRows },
): Promise<void> {
  const gone = (list: "tracks" | "rooms" | "speakers" | "sessions") => {
    const kept = new Set(after[list].map((row) => row.id));
    return before[list].map((row) => row.id).filter((id) => !kept.has(id));
  };
  const addedAt = new Map(before.materials.map((material) => [material.id, material.added_at]));
  await saveProgrammeRows(tx, eventId, after);
  await replaceMaterials(
    tx,
    eventId,
    after.materials.map((row) => ({ ...row, added_at: addedAt.get(row.id) ?? row.added_at })),
  );
  await replaceSessionSpeakers(
    tx,
    before.sessions.map((session) => session.id),
    after.sessionSpeakers,
  );
  await deleteProgrammeRows(tx, {
    sessionIds: gone("sessions"),
    trackIds: gone("tracks"),
    roomIds: gone("rooms"),
    speakerIds: gone("speakers"),
  });
}
