import { calculateAttendance } from "@rammevaerk/domain/events";
import type { Db } from "../../platform/db/connect.ts";
import { listCheckInActions, toAction } from "../check-in/repository.ts";
import { listSeatedIds } from "./repository.ts";

/** Answers who can answer a survey about the event (null) or one of its sessions. */
export type FindEligible = (sessionId: string | null) => ReadonlySet<string>;

/**
 * Who can answer the surveys of an event: those who were checked in, to the session where people were checked in to it. Where
 * nobody was checked in at all, those with a seat.
 */
export async function loadEligible(db: Db, eventId: string): Promise<FindEligible> {
  const seated = await listSeatedIds(db, eventId);
  const present = calculateAttendance((await listCheckInActions(db, eventId)).map(toAction)).filter(
    ({ kind }) => kind === "in",
  );
  const keepSeated = (came: readonly { readonly participantId: string }[]): ReadonlySet<string> => {
    const ids = new Set(came.map(({ participantId }) => participantId));
    return new Set(seated.filter((id) => ids.has(id)));
  };
  const ofEvent = present.length === 0 ? new Set(seated) : keepSeated(present);
  return (sessionId) => {
    const atSession = present.filter((mark) => mark.sessionId === sessionId);
    return sessionId === null || atSession.length === 0 ? ofEvent : keepSeated(atSession);
  };
}
