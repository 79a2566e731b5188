import { isoNow } from "../../../platform/clock.ts";
import type { Platform } from "../../../platform/context.ts";
import type { Db } from "../../../platform/db/connect.ts";
import { AppError } from "../../../platform/errors.ts";
import { promoteSessions } from "./promote-sessions.ts";
import { joinSessionQueue, leaveSessions, listChosenSessions, listSignUpSessionIds } from "./repository.ts";

/**
 * Makes a participant's choice of sessions what it is now: what is no longer chosen is given up, what is new goes through
 * the session's queue, which seats at once where a seat is free. Call it with the event held by `lockEvent`.
 * @throws AppError input-invalid for a session that is not of the event, or is not signed up for
 */
export async function chooseSessions(
  platform: Platform,
  tx: Db,
  {
    eventId,
    participantId,
    sessionIds,
  }: { readonly eventId: string; readonly participantId: string; readonly sessionIds: readonly string[] },
): Promise<void> {
  const chosen = (await listChosenSessions(tx, participantId)).map((row) => row.session_id);
  const added = [...new Set(sessionIds)].filter((id) => !chosen.includes(id));
  const left = chosen.filter((id) => !sessionIds.includes(id));
  if (added.length === 0 && left.length === 0) return;
  const open = added.length === 0 ? [] : await listSignUpSessionIds(tx, eventId);
  if (added.some((id) => !open.includes(id)))
    throw new AppError("input-invalid", {}, { sessionIds: { code: "unknown-choice" } });
  if (left.length > 0) await leaveSessions(tx, { participantIds: [participantId], sessionIds: left });
  for (const sessionId of added)
    await joinSessionQueue(tx, { sessionId, participantId, at: isoNow(platform.clock) });
  await promoteSessions(platform, tx, { eventId });
}
