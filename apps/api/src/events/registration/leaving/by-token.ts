import type { RegistrationResult } from "@rammevaerk/contracts/event-registrations";
import type { RequestContext } from "../../../platform/context.ts";
import { AppError } from "../../../platform/errors.ts";
import { hashSecret } from "../../../platform/ids.ts";
import { answerSeatOffer } from "../offering/answer-seat-offer.ts";
import { noPlace } from "../seating/explain-queue.ts";
import { cancelParticipants } from "./cancel-participants.ts";
import { findParticipantBySecret, findRegistration } from "./repository.ts";

/** The participant whose own address was opened. */
export interface TokenHolder {
  readonly participantId: string;
  readonly registrationId: string;
  readonly eventId: string;
}

/** @throws AppError token-invalid for a secret that nobody has, or whose data has been erased */
export async function getTokenHolder(
  { platform }: RequestContext,
  { token }: { readonly token: string },
): Promise<TokenHolder> {
  const found = await findParticipantBySecret(platform.db, hashSecret(token));
  if (found === undefined) throw new AppError("token-invalid");
  return { participantId: found.id, registrationId: found.registration_id, eventId: found.event_id };
}

/** Whoever has the secret address cancels for themselves: others of the party stay. */
export async function cancelByToken(
  ctx: RequestContext,
  input: { readonly token: string },
): Promise<{ done: true }> {
  return cancelParticipants(ctx, await getTokenHolder(ctx, input));
}

/**
 * Takes the seats for the whole party; giving up is for oneself, and ends the offer when nobody else is left.
 * @throws AppError registration-gone for who left the party; seat-offer-gone, event-is-cancelled, registration-closed
 */
export async function answerSeatOfferByToken(
  ctx: RequestContext,
  input: { readonly token: string; readonly accept: boolean },
): Promise<RegistrationResult> {
  const holder = await getTokenHolder(ctx, input);
  const registration = await findRegistration(ctx.platform.db, holder.registrationId);
  const party = registration?.participants ?? [];
  const hasLeft = party.length > 0 && !party.some(({ id }) => id === holder.participantId);
  if (hasLeft && input.accept) throw new AppError("registration-gone");
  if (!hasLeft && (input.accept || party.length <= 1))
    return answerSeatOffer(ctx, { ...holder, accept: input.accept });
  await cancelParticipants(ctx, holder);
  return { registrationId: holder.registrationId, state: "declined", ...noPlace };
}
