import type { SignedInContext } from "../../platform/context.ts";
import { loadEvent } from "../load-event.ts";
import type { EventSubject } from "../policy.ts";
import { findRegistration, findRegistrationIdOf } from "./leaving/repository.ts";
import type { RegistrationSubject } from "./policy.ts";

/** The registration that an input names, as the policies see it for whoever asks. */
export async function loadRegistration(
  ctx: SignedInContext,
  { registrationId, participantId }: { readonly registrationId: string; readonly participantId?: string },
): Promise<RegistrationSubject | undefined> {
  const registration = await findRegistration(ctx.platform.db, registrationId);
  if (registration === undefined) return undefined;
  const event = await loadEvent(ctx, { eventId: registration.event_id });
  if (event === undefined) return undefined;
  const { personId } = ctx.actor;
  const own = registration.participants.find((participant) => participant.person_id === personId);
  return {
    registrationId,
    event,
    isRegistrar: registration.registered_by === personId,
    isIn: own !== undefined,
    isAlone: registration.participants.length === 1,
    isSelf: own !== undefined && own.id === participantId,
  };
}

/** The same by one of its people. */
export async function loadRegistrationOf(
  ctx: SignedInContext,
  { participantId }: { readonly participantId: string },
): Promise<RegistrationSubject | undefined> {
  const found = await findRegistrationIdOf(ctx.platform.db, participantId);
  return found === undefined
    ? undefined
    : loadRegistration(ctx, { registrationId: found.registration_id, participantId });
}

/** The event of a registration, for those who organise it. */
export async function loadEventOfRegistration(
  ctx: SignedInContext,
  { registrationId }: { readonly registrationId: string },
): Promise<EventSubject | undefined> {
  return (await loadRegistration(ctx, { registrationId }))?.event;
}
