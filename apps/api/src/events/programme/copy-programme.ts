import { moveLocal } from "@rammevaerk/domain/events";
import {
  addDays,
  calculateDaysBetween,
  getLocalDate,
  type IsoDate,
  type IsoLocalTime,
} from "@rammevaerk/domain/time";
import type { RequestContext } from "../../platform/context.ts";
import type { Db } from "../../platform/db/connect.ts";
import { createId } from "../../platform/ids.ts";
import { spanColumns } from "../editing/resolve-time.ts";
import { awaitShareReturns } from "../registration/index.ts";
import { listQuestionRows, saveQuestionRows } from "../questions/repository.ts";
import { listShareRows, insertShares } from "../repository.ts";
import type { EventSessionsTable } from "../tables.ts";
import { listProgrammeRows, replaceSessionSpeakers, saveProgrammeRows } from "./repository.ts";

/** From which event to which, and the first local time of both. */
export interface Copying {
  readonly fromId: string;
  readonly toId: string;
  readonly first: { readonly from: IsoLocalTime; readonly to: IsoLocalTime };
  /** Whoever copies organises the event that is copied: the seats kept for some and the accounts of speakers go along. */
  readonly isOrganiser: boolean;
}

/**
 * Gives a new event the programme and questions of another, moved to its day: sessions keep their times of day. Everything
 * gets ids of its own, so that nobody's choice follows. Materials stay with the event they were made for.
 */
export async function copyProgramme(
  { platform }: Pick<RequestContext, "platform">,
  tx: Db,
  { fromId, toId, first, isOrganiser }: Copying,
): Promise<void> {
  const from = await listProgrammeRows(tx, fromId);
  const ids = new Map<string, string>();
  const renew = (id: string): string => {
    const known = ids.get(id) ?? createId();
    ids.set(id, known);
    return known;
  };
  const own = <Row extends { id: string }>(row: Row) => ({ ...row, id: renew(row.id), event_id: toId });
  await saveProgrammeRows(tx, toId, {
    tracks: from.tracks.map(own),
    rooms: from.rooms.map(own),
    speakers: from.speakers.map((speaker) => ({
      ...own(speaker),
      person_id: isOrganiser ? speaker.person_id : null,
    })),
    sessions: from.sessions.map((session) => ({
      ...own(session),
      ...moveSpan(session, first),
      track_id: session.track_id === null ? null : renew(session.track_id),
      room_id: session.room_id === null ? null : renew(session.room_id),
    })),
  });
  const speaking = from.sessionSpeakers.map((row) => ({
    ...row,
    session_id: renew(row.session_id),
    speaker_id: renew(row.speaker_id),
  }));
  await replaceSessionSpeakers(tx, [], speaking);
  const questions = await listQuestionRows(tx, fromId);
  await saveQuestionRows(tx, toId, questions.map(own));
  if (!isOrganiser) return;
  const shares = moveShares(await listShareRows(tx, fromId), first);
  await insertShares(tx, shares.map(own));
  await awaitShareReturns(platform, tx, { eventId: toId, days: shares.map((share) => share.returns_on) });
}

/** Shares that return as long before the first day as they did. */
export function moveShares<Share extends { readonly returns_on: string }>(
  shares: readonly Share[],
  first: Copying["first"],
): (Share & { returns_on: IsoDate })[] {
  const days = calculateDaysBetween(getLocalDate(first.from), getLocalDate(first.to));
  return shares.map((share) => ({ ...share, returns_on: addDays(share.returns_on as IsoDate, days) }));
}

/** Where a session is in time once its event has moved. */
export function moveSpan(
  session: Pick<EventSessionsTable, "starts_local" | "starts_fold" | "ends_local" | "ends_fold">,
  first: Copying["first"],
) {
  const starts = { local: session.starts_local as IsoLocalTime, fold: session.starts_fold };
  const ends = { local: session.ends_local as IsoLocalTime, fold: session.ends_fold };
  return spanColumns({ starts: moveLocal(starts, first), ends: moveLocal(ends, first) });
}
