import type { RegistrationState } from "@rammevaerk/domain/events";
import { isoNow } from "../../../platform/clock.ts";
import type { Db } from "../../../platform/db/connect.ts";
import { enqueueParticipantMail, type MailCause } from "../../messages/index.ts";
import { promoteQueue, type RunCause } from "../seating/promote-queue.ts";
import type { Acting, SeatingEvent } from "../seating/seating-event.ts";
import { promoteSessions } from "../sessions/promote-sessions.ts";
import { leaveSessions } from "../sessions/repository.ts";
import {
  type RegistrationWithPeople,
  setRegistrationState,
  touchRegistration,
  withdrawParticipants,
} from "./repository.ts";

/** How a party, or some of its people, go. */
export interface Release {
  readonly event: SeatingEvent;
  readonly registration: RegistrationWithPeople;
  /** Those who go; when nobody is left, the registration goes with them. */
  readonly participantIds: readonly string[];
  readonly endState: Extract<RegistrationState, "declined" | "expired" | "cancelled">;
  readonly mail: Extract<
    MailCause,
    { kind: "registration-cancelled" | "seat-declined" | "seat-expired" }
  >["kind"];
  readonly cause: RunCause;
}

/**
 * Lets people go, tells them, and offers what they leave to those who wait: seats of the event and of its sessions.
 * Call it with the event held by `lockEvent`, and the registration read after that.
 */
export async function releaseSeats(
  ctx: Acting,
  tx: Db,
  { event, registration, participantIds, endState, mail, cause }: Release,
): Promise<void> {
  const at = isoNow(ctx.platform.clock);
  await withdrawParticipants(tx, participantIds, at);
  await leaveSessions(tx, { participantIds });
  if (participantIds.length === registration.participants.length)
    await setRegistrationState(tx, registration.id, { state: endState, changed_at: at });
  else await touchRegistration(tx, registration.id, at);
  for (const participantId of participantIds)
    await enqueueParticipantMail(ctx.platform, tx, { participantId, cause: { kind: mail } });
  await promoteQueue(ctx, tx, { event, pool: registration.pool, cause });
  await promoteSessions(ctx.platform, tx, { eventId: event.id });
}
