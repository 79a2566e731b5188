import type { RegistrationResult } from "@rammevaerk/contracts/event-registrations";
import type { SignedInContext } from "../../../platform/context.ts";
import { isUniqueViolation } from "../../../platform/db/dialect.ts";
import { AppError } from "../../../platform/errors.ts";
import { hashSecret } from "../../../platform/ids.ts";
import { explainQueue, noPlace } from "../seating/explain-queue.ts";
import { findSeatingEvent } from "../seating/repository.ts";
import { type ExistingRegistration, findActiveOf, findByRequest } from "./repository.ts";

/** What is stored of a request's id: it is the sender's own, so that nobody is answered with another's registration. */
export function requestKeyOf({ actor }: SignedInContext, requestId: string): string {
  return hashSecret(`${actor.personId}:${requestId}`);
}

/**
 * Runs a step that registers a party. When the database says that the same request, or the same person, has been there
 * before, it answers with that registration: a double click or a request sent again is one registration.
 * @param personId whose registration it is; absent for others', where only the request counts
 * @throws AppError already-registered when somebody else of the party was there before
 */
export async function once(
  ctx: SignedInContext,
  request: { readonly eventId: string; readonly requestId: string; readonly personId?: string },
  register: () => Promise<RegistrationResult>,
): Promise<RegistrationResult> {
  const { platform } = ctx;
  const { eventId, personId } = request;
  const requestId = requestKeyOf(ctx, request.requestId);
  const findEarlier = async (): Promise<ExistingRegistration | undefined> =>
    (await findByRequest(platform.db, { eventId, requestId })) ??
    (personId === undefined ? undefined : await findActiveOf(platform.db, { eventId, personId }));
  try {
    return await register();
  } catch (error) {
    const isRepeated =
      isUniqueViolation(error) || (error instanceof AppError && error.code === "already-registered");
    const earlier = isRepeated ? await findEarlier() : undefined;
    if (earlier === undefined) throw isUniqueViolation(error) ? new AppError("already-registered") : error;
    const event = await findSeatingEvent(platform.db, eventId);
    const queue =
      event === undefined || earlier.state !== "waiting"
        ? new Map<string, never>()
        : await explainQueue(platform, { event, pool: earlier.pool });
    return { registrationId: earlier.id, state: earlier.state, ...(queue.get(earlier.id) ?? noPlace) };
  }
}
