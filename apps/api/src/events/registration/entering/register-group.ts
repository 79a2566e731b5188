import type { RegistrationResult, registerGroupInput } from "@rammevaerk/contracts/event-registrations";
import type { z } from "zod";
import { countAttempt } from "../../../platform/attempts.ts";
import { isoNow } from "../../../platform/clock.ts";
import type { SignedInContext } from "../../../platform/context.ts";
import type { Db } from "../../../platform/db/connect.ts";
import { inTransaction } from "../../../platform/db/transaction.ts";
import { AppError } from "../../../platform/errors.ts";
import { todayIn } from "../../../platform/today.ts";
import { type EventSubject, mayOrganiseEvent } from "../../policy.ts";
import { createParticipantKey, type NewParticipant } from "../seating/new-participant.ts";
import { lockEvent } from "../seating/repository.ts";
import type { SeatingEvent } from "../seating/seating-event.ts";
import { type SeatRequest, takeSeats } from "../seating/take-seats.ts";
import { checkDetails } from "./check-answers.ts";
import { checkIsComing, checkPool, checkWindow } from "./check-window.ts";
import { once, requestKeyOf } from "./once.ts";
import {
  findOrganisation,
  findRegistrant,
  listAlreadyRegistered,
  listAskedQuestions,
  listPeopleByEmail,
} from "./repository.ts";

type Input = z.output<typeof registerGroupInput>;

/** Each of a group gets mail, at an address that the sender typed. */
const groupLimit = { kind: "register-group", most: 20, minutes: 60 };

/**
 * Signs several people up as one party, seated or waiting together: colleagues from one of the reader's own organisations,
 * or, by an organiser, people from anywhere, also outside the window and with a reason past the limit.
 * @throws AppError forbidden for an override by others than organisers; group-too-large, also for one
 *   where no groups are taken; already-registered with the name; too-many-attempts for the 21st group within an hour;
 *   not-found for an organisation that is not the reader's; input-invalid for who belongs to none; and what `register` throws
 */
export async function registerGroup(
  ctx: SignedInContext,
  subject: EventSubject,
  input: Input,
): Promise<RegistrationResult> {
  const isOrganiser = mayOrganiseEvent.may(ctx.actor, subject) === true;
  if (input.override !== null && !isOrganiser) throw new AppError("forbidden");
  if (!isOrganiser) await countAttempt(ctx, groupLimit, ctx.actor.personId);
  const organisation = await findGroupOrganisation(ctx, input, isOrganiser);
  const people = await preparePeople(ctx, input, { mustAnswer: !isOrganiser });
  return once(ctx, { eventId: input.eventId, requestId: input.requestId }, () =>
    inTransaction(ctx.platform.db, async (tx) => {
      const event = await lockEvent(tx, input.eventId);
      if (event === undefined) throw new AppError("not-found");
      checkMayEnter(event, { now: isoNow(ctx.platform.clock), isOrganiser, size: people.length });
      checkPool(event, input.pool);
      await checkNobodyTwice(tx, event.id, people);
      return takeSeats(ctx, tx, {
        event,
        pool: input.pool,
        organisation,
        registeredBy: isOrganiser ? null : ctx.actor.personId,
        door: isOrganiser ? "organiser" : "group",
        requestId: requestKeyOf(ctx, input.requestId),
        people,
        overrideReason: input.override?.reason ?? null,
      });
    }),
  );
}

/** An organiser signs people up from any organisation, everybody else from one that they belong to. */
async function findGroupOrganisation(
  { platform: { db, clock }, actor }: SignedInContext,
  { organisationId }: Input,
  isOrganiser: boolean,
): Promise<SeatRequest["organisation"]> {
  if (isOrganiser) {
    if (organisationId === null) return null;
    const organisation = await findOrganisation(db, organisationId);
    if (organisation === undefined) throw new AppError("not-found");
    return organisation;
  }
  const { personId } = actor;
  const registrant = await findRegistrant(db, { personId, organisationId, today: todayIn(clock) });
  if (registrant === undefined) throw new AppError("not-found");
  if (registrant.organisation === null)
    throw new AppError("input-invalid", {}, { organisationId: { code: "required" } });
  return registrant.organisation;
}

/** The people of a group; who has an account under the address is known by it. Nobody agrees to be seen for another. */
async function preparePeople(
  { platform, actor }: SignedInContext,
  { eventId, people }: Input,
  { mustAnswer }: { readonly mustAnswer: boolean },
): Promise<NewParticipant[]> {
  const questions = await listAskedQuestions(platform.db, eventId);
  const emails = people.map(({ email }) => email);
  const twice = emails.findIndex((email, n) => emails.indexOf(email) < n);
  if (twice >= 0)
    throw new AppError("input-invalid", {}, { [`people.${twice}.email`]: { code: "wrong-form" } });
  const accounts = await listPeopleByEmail(platform.db, emails);
  return Promise.all(
    people.map(async (person, n) => {
      checkDetails(questions, person, { place: `people.${n}.`, mustAnswer });
      const personId = accounts.get(person.email)?.id ?? null;
      const isSelf = personId === actor.personId;
      return {
        ...person,
        key: await createParticipantKey(platform),
        personId,
        showsToParticipants: isSelf && person.showsToParticipants,
        showsToPublic: isSelf && person.showsToPublic,
      };
    }),
  );
}

function checkMayEnter(
  event: SeatingEvent,
  { now, isOrganiser, size }: { now: string; isOrganiser: boolean; size: number },
): void {
  if (isOrganiser) return checkIsComing(event, now);
  checkWindow(event, now);
  if (size > event.max_group || event.max_group === 1)
    throw new AppError("group-too-large", { limit: event.max_group });
}

/** @throws AppError already-registered with the name that was typed */
export async function checkNobodyTwice(
  tx: Db,
  eventId: string,
  people: readonly NewParticipant[],
): Promise<void> {
  const there = await listAlreadyRegistered(tx, {
    eventId,
    emails: people.flatMap(({ personId, email }) => (personId === null && email !== null ? [email] : [])),
    personIds: people.flatMap(({ personId }) => personId ?? []),
  });
  const second = people.find((person) => isAmong(person, there));
  if (second !== undefined) throw new AppError("already-registered", { value: second.name });
}

export function isAmong(
  { personId, email }: Pick<NewParticipant, "personId" | "email">,
  there: readonly { readonly email: string | null; readonly person_id: string | null }[],
): boolean {
  return there.some((one) =>
    personId === null ? one.person_id === null && one.email === email : one.person_id === personId,
  );
}
