import {
  addOwnerInput,
  answerOwnerInput,
  cancelEventInput,
  createEventInput,
  discardEventInput,
  eventDetail,
  eventHelper,
  eventInput,
  eventPage,
  eventVersion,
  findOwnersInput,
  leaveOwnerInput,
  listEventsInput,
  ownerChoices,
  publishEventInput,
  setHelperInput,
  updateEventInput,
} from "@rammevaerk/contracts/events";
import { saveProgrammeInput, saveQuestionsInput } from "@rammevaerk/contracts/event-programme";
import {
  repeatEventInput,
  seriesDetail,
  seriesInput,
  updateSeriesInput,
} from "@rammevaerk/contracts/event-series";
import { done } from "@rammevaerk/contracts/fields";
import { z } from "zod";
import type { SignedInContext } from "../platform/context.ts";
import { anyone, guarded, router, signedIn } from "../platform/trpc.ts";
import { attendanceRouter } from "./attendance/router.ts";
import { calendarsRouter } from "./calendar/index.ts";
import { checkInRouter } from "./check-in/router.ts";
import { erasureRouter } from "./erasure/router.ts";
import { messagesRouter } from "./messages/index.ts";
import { registrationsRouter } from "./registration/index.ts";
import { surveysRouter } from "./surveys/router.ts";
import { cancelEvent } from "./editing/cancel-event.ts";
import { createEvent } from "./editing/create-event.ts";
import { discardEvent } from "./editing/discard-event.ts";
import { publishEvent } from "./editing/publish-event.ts";
import { updateEvent } from "./editing/update-event.ts";
import { listEvents } from "./listing/list-events.ts";
import { loadEvent } from "./load-event.ts";
import { addOwner } from "./owners/add-owner.ts";
import { answerOwner, leaveOwner } from "./owners/answer-owner.ts";
import { findOwners } from "./owners/find-owners.ts";
import { listHelpers, setHelper } from "./owners/event-helpers.ts";
import {
  mayAnswerForOwner,
  mayDiscardEvent,
  mayEditEvent,
  mayOrganiseEvent,
  mayPublishEvent,
  type OwnerRef,
} from "./policy.ts";
import { saveProgramme } from "./programme/save-programme.ts";
import { saveQuestions } from "./questions/save-questions.ts";
import { getEvent } from "./reading/get-event.ts";
import { getSeries } from "./series/get-series.ts";
import { repeatEvent } from "./series/repeat-event.ts";
import { updateSeries } from "./series/update-series.ts";

/** An event, and the owner that somebody answers for. */
async function loadOwner(ctx: SignedInContext, input: { eventId: string; owner: OwnerRef }) {
  const event = await loadEvent(ctx, input);
  return event === undefined ? undefined : { event, owner: input.owner };
}

export const eventsRouter = router({
  list: anyone
    .input(listEventsInput)
    .output(eventPage)
    .query(({ ctx, input }) => listEvents(ctx, input)),

  get: anyone
    .input(eventInput)
    .output(eventDetail)
    .query(({ ctx, input }) => getEvent(ctx, input)),

  create: signedIn
    .input(createEventInput)
    .output(eventVersion)
    .mutation(({ ctx, input }) => createEvent(ctx, input)),

  update: guarded(mayEditEvent, updateEventInput, loadEvent)
    .output(eventVersion)
    .mutation(({ ctx, input }) => updateEvent(ctx, ctx.subject, input)),

  publish: guarded(mayPublishEvent, publishEventInput, loadEvent)
    .output(eventVersion)
    .mutation(({ ctx, input }) => publishEvent(ctx, input)),

  cancel: guarded(mayPublishEvent, cancelEventInput, loadEvent)
    .output(done)
    .mutation(({ ctx, input }) => cancelEvent(ctx, input)),

  discard: guarded(mayDiscardEvent, discardEventInput, loadEvent)
    .output(done)
    .mutation(({ ctx, input }) => discardEvent(ctx, input)),

  addOwner: guarded(mayOrganiseEvent, addOwnerInput, loadEvent)
    .output(done)
    .mutation(({ ctx, input }) => addOwner(ctx, input)),

  answerOwner: guarded(mayAnswerForOwner, answerOwnerInput, loadOwner)
    .output(done)
    .mutation(({ ctx, input }) => answerOwner(ctx, input)),

  leaveOwner: guarded(mayAnswerForOwner, leaveOwnerInput, loadOwner)
    .output(done)
    .mutation(({ ctx, input }) => leaveOwner(ctx, input)),

  findOwners: signedIn
    .input(findOwnersInput)
    .output(ownerChoices)
    .query(({ ctx, input }) => findOwners(ctx, input)),

  listHelpers: guarded(mayOrganiseEvent, eventInput, loadEvent)
    .output(z.array(eventHelper))
    .query(({ ctx, input }) => listHelpers(ctx, input)),

  setHelper: guarded(mayPublishEvent, setHelperInput, loadEvent)
    .output(done)
    .mutation(({ ctx, input }) => setHelper(ctx, input)),

  saveProgramme: guarded(mayEditEvent, saveProgrammeInput, loadEvent)
    .output(eventVersion)
    .mutation(({ ctx, input }) => saveProgramme(ctx, input)),

  saveQuestions: guarded(mayEditEvent, saveQuestionsInput, loadEvent)
    .output(eventVersion)
    .mutation(({ ctx, input }) => saveQuestions(ctx, input)),

  repeat: guarded(mayOrganiseEvent, repeatEventInput, loadEvent)
    .output(seriesInput)
    .mutation(({ ctx, input }) => repeatEvent(ctx, ctx.subject, input)),

  updateSeries: guarded(mayOrganiseEvent, updateSeriesInput, loadEvent)
    .output(eventVersion)
    .mutation(({ ctx, input }) => updateSeries(ctx, ctx.subject, input)),

  getSeries: anyone
    .input(seriesInput)
    .output(seriesDetail)
    .query(({ ctx, input }) => getSeries(ctx, input)),

  attendance: attendanceRouter,
  calendars: calendarsRouter,
  checkIn: checkInRouter,
  erasure: erasureRouter,
  messages: messagesRouter,
  registrations: registrationsRouter,
  surveys: surveysRouter,
});
