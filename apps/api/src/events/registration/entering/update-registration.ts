import type { RegistrationResult, updateRegistrationInput } from "@rammevaerk/contracts/event-registrations";
import type { z } from "zod";
import { audit } from "../../../platform/audit.ts";
import { isoNow } from "../../../platform/clock.ts";
import type { SignedInContext } from "../../../platform/context.ts";
import { inTransaction } from "../../../platform/db/transaction.ts";
import { AppError } from "../../../platform/errors.ts";
import { holdRegistration } from "../leaving/cancel-participants.ts";
import { touchRegistration } from "../leaving/repository.ts";
import { explainQueue, noPlace } from "../seating/explain-queue.ts";
import { chooseSessions } from "../sessions/choose-sessions.ts";
import { toNotes } from "../seating/new-participant.ts";
import { checkDetails } from "./check-answers.ts";
import { checkIsComing } from "./check-window.ts";
import { listAskedQuestions, replaceNotes, updateConsents } from "./repository.ts";

/**
 * Changes what the reader said when signing up: answers, diet, access, who may see them, and the sessions chosen.
 * @throws AppError changed-meanwhile; input-invalid for answers that the form does not take; event-is-cancelled
 */
export async function updateRegistration(
  ctx: SignedInContext,
  eventId: string,
  input: z.output<typeof updateRegistrationInput>,
): Promise<RegistrationResult> {
  const { platform, actor } = ctx;
  checkDetails(await listAskedQuestions(platform.db, eventId), input, { place: "", mustAnswer: true });
  const held = await inTransaction(platform.db, async (tx) => {
    const { event, registration } = await holdRegistration(tx, { ...input, eventId });
    if (registration.version !== input.version) throw new AppError("changed-meanwhile");
    const own = registration.participants.find(({ person_id }) => person_id === actor.personId);
    if (own === undefined) throw new AppError("registration-gone");
    checkIsComing(event, isoNow(platform.clock));
    await updateConsents(tx, own.id, input);
    await replaceNotes(tx, own.id, toNotes(event, own.id, input));
    await chooseSessions(platform, tx, { eventId, participantId: own.id, sessionIds: input.sessionIds });
    await touchRegistration(tx, registration.id, isoNow(platform.clock));
    await audit(ctx, tx, {
      action: "events.update-registration",
      subject: { kind: "registration", id: registration.id },
      scope: { kind: "event", id: eventId },
      change: { eventId },
    });
    return { event, registration };
  });
  const { event, registration } = held;
  const queue =
    registration.state === "waiting"
      ? await explainQueue(platform, { event, pool: registration.pool })
      : new Map<string, never>();
  const place = queue.get(registration.id) ?? noPlace;
  return { registrationId: registration.id, state: registration.state, ...place };
}
