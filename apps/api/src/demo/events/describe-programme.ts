import { addDays, type IsoDate } from "@rammevaerk/domain/time";
import { createId } from "../../platform/ids.ts";
import type { DemoEvent } from "./types.ts";

/** The programme of an event of the demo in the words of its form, with ids for what is named. */
export function describeDemoProgramme(
  event: DemoEvent,
  { eventId, first }: { eventId: string; first: IsoDate },
) {
  const { sessions = [], rooms = {}, speakers = {} } = event;
  const tracks = unique(sessions.flatMap(({ track }) => track ?? []));
  const idOf = new Map(
    [...tracks, ...Object.keys(rooms), ...Object.keys(speakers)].map((name) => [name, createId()]),
  );
  const find = (name: string | undefined) => (name === undefined ? null : (idOf.get(name) ?? null));
  const get = (name: string) => find(name) ?? "";
  return {
    eventId,
    tracks: tracks.map((name) => ({ id: get(name), name })),
    rooms: Object.entries(rooms).map(([name, seats]) => ({ id: get(name), name, seats })),
    speakers: Object.entries(speakers).map(([name, place]) => {
      const [title = "", organisation = ""] = place.split(", ");
      return { id: get(name), personId: null, name, title, organisation };
    }),
    sessions: sessions.map((session) => {
      const [from = "", to = ""] = session.at.split("-");
      const day = addDays(first, (session.day ?? 1) - 1);
      return {
        id: createId(),
        title: session.title,
        description: session.description ?? "",
        starts: { local: `${day}T${from}` },
        ends: { local: `${day}T${to}` },
        trackId: find(session.track),
        roomId: find(session.room),
        speakerIds: (session.speakers ?? []).map(get),
        takesSignUp: session.seats !== undefined,
        capacity: session.seats ?? null,
      };
    }),
    materials: [],
  };
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
