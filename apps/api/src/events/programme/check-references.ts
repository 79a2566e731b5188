import type { saveProgrammeInput } from "@rammevaerk/contracts/event-programme";
import type { z } from "zod";
import { AppError } from "../../platform/errors.ts";

type Input = z.output<typeof saveProgrammeInput>;

/**
 * Refuses a programme whose parts do not fit together: an id that stands twice, or that names nothing in it.
 * @throws AppError input-invalid with the path
 */
export function checkReferences({ tracks, rooms, speakers, sessions, materials }: Input): void {
  const lists = { tracks, rooms, speakers, sessions, materials };
  for (const [name, list] of Object.entries(lists)) checkUnique(list, name);
  const trackIds = idsOf(tracks);
  const roomIds = idsOf(rooms);
  const speakerIds = idsOf(speakers);
  const sessionIds = idsOf(sessions);
  for (const [index, session] of sessions.entries()) {
    checkKnown(session.trackId, trackIds, `sessions.${index}.trackId`);
    checkKnown(session.roomId, roomIds, `sessions.${index}.roomId`);
    for (const id of session.speakerIds) checkKnown(id, speakerIds, `sessions.${index}.speakerIds`);
  }
  for (const [index, { sessionId }] of materials.entries())
    checkKnown(sessionId, sessionIds, `materials.${index}.sessionId`);
}

function idsOf(list: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(list.map(({ id }) => id));
}

function checkUnique(list: readonly { readonly id: string }[], name: string): void {
  const twice = list.findIndex(({ id }, index) => list.findIndex((other) => other.id === id) !== index);
  if (twice >= 0) refuse(`${name}.${twice}.id`);
}

function checkKnown(id: string | null, known: ReadonlySet<string>, path: string): void {
  if (id !== null && !known.has(id)) refuse(path);
}

function refuse(path: string): never {
  throw new AppError("input-invalid", {}, { [path]: { code: "unknown-choice" } });
}
