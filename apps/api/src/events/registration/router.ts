import {
  answerSeatOfferInput,
  attendeeInput,
  attendeePage,
  cancelParticipantInput,
  listMyRegistrationsInput,
  listRegistrationsInput,
  listWaitingRunsInput,
  myRegistration,
  myRegistrationInput,
  myRegistrationPage,
  overrideInput,
  registerGroupInput,
  registerInput,
  registrationInput,
  registrationPage,
  registrationResult,
  registrationView,
  saveSharesInput,
  seatOverview,
  setCapacityInput,
  tokenAnswerInput,
  tokenRegistrationInput,
  updateRegistrationInput,
  waitingRunPage,
} from "@rammevaerk/contracts/event-registrations";
import { eventInput, eventVersion } from "@rammevaerk/contracts/events";
import { done, id } from "@rammevaerk/contracts/fields";
import { z } from "zod";
import { anyone, checkPolicy, guarded, router, signedIn } from "../../platform/trpc.ts";
import { loadEvent } from "../load-event.ts";
import { mayOrganiseEvent, maySeeEvent } from "../policy.ts";
import { register } from "./entering/register.ts";
import { registerGroup } from "./entering/register-group.ts";
import { updateRegistration } from "./entering/update-registration.ts";
import { applyImport } from "./importing/apply-import.ts";
import { loadEventOfImport } from "./importing/keep-import.ts";
import { answerSeatOfferByToken, cancelByToken } from "./leaving/by-token.ts";
import { cancelParticipants } from "./leaving/cancel-participants.ts";
import { getSeatOverview } from "./limits/get-seat-overview.ts";
import { saveShares, setCapacity } from "./limits/save-limits.ts";
import { listAttendees } from "./listing/list-attendees.ts";
import { listRegistrations } from "./listing/list-registrations.ts";
import { listWaitingRuns } from "./listing/list-waiting-runs.ts";
import { loadEventOfRegistration, loadRegistration, loadRegistrationOf } from "./load-registration.ts";
import { getMyRegistration, getRegistrationByToken, listMyRegistrations } from "./mine/read-registrations.ts";
import { answerSeatOffer } from "./offering/answer-seat-offer.ts";
import { giveSeat } from "./offering/give-seat.ts";
import {
  mayAcceptSeats,
  mayCancelParticipant,
  mayCancelRegistration,
  mayUpdateOwnRegistration,
} from "./policy.ts";

export const registrationsRouter = router({
  register: guarded(maySeeEvent, registerInput, loadEvent)
    .output(registrationResult)
    .mutation(({ ctx, input }) => register(ctx, input)),

  registerGroup: guarded(maySeeEvent, registerGroupInput, loadEvent)
    .output(registrationResult)
    .mutation(({ ctx, input }) => registerGroup(ctx, ctx.subject, input)),

  getMine: signedIn
    .input(myRegistrationInput)
    .output(myRegistration)
    .query(({ ctx, input }) => getMyRegistration(ctx, input)),

  listMine: signedIn
    .input(listMyRegistrationsInput)
    .output(myRegistrationPage)
    .query(({ ctx, input }) => listMyRegistrations(ctx, input)),

  getByToken: anyone
    .input(tokenRegistrationInput)
    .output(registrationView)
    .query(({ ctx, input }) => getRegistrationByToken(ctx, input)),

  update: guarded(mayUpdateOwnRegistration, updateRegistrationInput, loadRegistration)
    .output(registrationResult)
    .mutation(({ ctx, input }) => updateRegistration(ctx, ctx.subject.event.id, input)),

  cancel: guarded(mayCancelRegistration, registrationInput, loadRegistration)
    .output(done)
    .mutation(({ ctx, input }) =>
      cancelParticipants(ctx, { ...input, eventId: ctx.subject.event.id, participantId: null }),
    ),

  cancelParticipant: guarded(mayCancelParticipant, cancelParticipantInput, loadRegistrationOf)
    .output(done)
    .mutation(({ ctx, input }) =>
      cancelParticipants(ctx, {
        ...input,
        eventId: ctx.subject.event.id,
        registrationId: ctx.subject.registrationId,
      }),
    ),

  answerSeatOffer: guarded(mayAcceptSeats, answerSeatOfferInput, loadRegistration)
    .output(registrationResult)
    .mutation(({ ctx, input }) => {
      if (!input.accept) checkPolicy(mayCancelRegistration, ctx.actor, ctx.subject);
      return answerSeatOffer(ctx, { ...input, eventId: ctx.subject.event.id });
    }),

  cancelByToken: anyone
    .input(tokenRegistrationInput)
    .output(done)
    .mutation(({ ctx, input }) => cancelByToken(ctx, input)),

  answerSeatOfferByToken: anyone
    .input(tokenAnswerInput)
    .output(registrationResult)
    .mutation(({ ctx, input }) => answerSeatOfferByToken(ctx, input)),

  list: guarded(mayOrganiseEvent, listRegistrationsInput, loadEvent)
    .output(registrationPage)
    .query(({ ctx, input }) => listRegistrations(ctx.platform, input)),

  overview: guarded(mayOrganiseEvent, eventInput, loadEvent)
    .output(seatOverview)
    .query(({ ctx, input }) => getSeatOverview(ctx.platform, input)),

  saveShares: guarded(mayOrganiseEvent, saveSharesInput, loadEvent)
    .output(eventVersion)
    .mutation(({ ctx, input }) => saveShares(ctx, input)),

  setCapacity: guarded(mayOrganiseEvent, setCapacityInput, loadEvent)
    .output(eventVersion)
    .mutation(({ ctx, input }) => setCapacity(ctx, input)),

  override: guarded(mayOrganiseEvent, overrideInput, loadEventOfRegistration)
    .output(registrationResult)
    .mutation(({ ctx, input }) => giveSeat(ctx, { ...input, eventId: ctx.subject.id })),

  applyImport: guarded(mayOrganiseEvent, z.object({ importId: id }), loadEventOfImport)
    .output(z.object({ seated: z.number().int(), waiting: z.number().int() }))
    .mutation(({ ctx, input }) => applyImport(ctx, input)),

  listWaitingRuns: guarded(mayOrganiseEvent, listWaitingRunsInput, loadEvent)
    .output(waitingRunPage)
    .query(({ ctx, input }) => listWaitingRuns(ctx.platform, input)),

  listAttendees: anyone
    .input(attendeeInput)
    .output(attendeePage)
    .query(({ ctx, input }) => listAttendees(ctx, input)),
});
