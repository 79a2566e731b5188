import { organisationKinds } from "@rammevaerk/domain/accounts";
import { registrationDoors, seatPoolKinds } from "@rammevaerk/domain/events";
import { z } from "zod";
import { secretToken } from "./accounts.ts";
import { eventSummary, groupPolicy, registrationState, seatCount } from "./events.ts";
import {
  day,
  email,
  id,
  instant,
  jobTitle,
  page,
  pageKey,
  personName,
  reason,
  requestId,
  searchText,
} from "./fields.ts";
import { limits } from "./limits.ts";

export const seatPoolKind = z.enum(seatPoolKinds);
/** Text, one of the options, several of them, yes or no, a number. */
export const answerValue = z.union([
  z.string().max(limits.reason),
  z.array(z.string().max(limits.title)).max(20),
  z.boolean(),
  z.number(),
]);
const participantFields = {
  answers: z.array(z.object({ questionId: id, answer: answerValue })).max(20),
  diet: z.string().trim().max(500),
  access: z.string().trim().max(500),
  showsToParticipants: z.boolean(),
  showsToPublic: z.boolean(),
};

/** Signs the reader up: one call. Nothing but the event is needed unless its form asks. */
export const registerInput = z.object({
  eventId: id,
  pool: seatPoolKind,
  /** Which of the reader's organisations; absent is the current one. */
  organisationId: id.nullable(),
  ...participantFields,
  sessionIds: z.array(id).max(60),
  requestId,
});
/** Several from one place, seated or waiting as one. The organiser may also go past the limit, with a reason. */
export const registerGroupInput = z.object({
  eventId: id,
  pool: seatPoolKind,
  organisationId: id.nullable(),
  people: z
    .array(z.object({ name: personName, email, title: jobTitle, ...participantFields }))
    .min(1)
    .max(50),
  override: z.object({ reason }).nullable(),
  requestId,
});
export const whyWaiting = z.enum([
  "full",
  "kept-for-shares",
  "group-too-large",
  "others-are-waiting",
  "not-run-yet",
]);
/** What became of a registration. `position` is the place among those waiting, from 1. */
export const registrationResult = z.object({
  registrationId: id,
  state: registrationState,
  position: z.number().int().nullable(),
  whyWaiting: whyWaiting.nullable(),
});
export type RegistrationResult = z.infer<typeof registrationResult>;

export const participantView = z.object({
  id,
  name: z.string().nullable(),
  title: z.string().nullable(),
  isMe: z.boolean(),
});
/** A registration as those see it whom it concerns. */
export const registrationView = registrationResult.extend({
  event: eventSummary,
  pool: seatPoolKind,
  organisation: z.string().nullable(),
  groupPolicy,
  offerExpiresAt: instant.nullable(),
  /** The people of it that the reader may see: oneself, or all for whoever signed them up. */
  participants: z.array(participantView),
  diet: z.string(),
  access: z.string(),
  answers: z.array(z.object({ questionId: id, answer: answerValue })),
  showsToParticipants: z.boolean(),
  showsToPublic: z.boolean(),
  sessionIds: z.array(id),
  waitingSessionIds: z.array(id),
  version: z.number().int(),
  may: z.object({ cancel: z.boolean(), accept: z.boolean() }),
});
export type RegistrationView = z.infer<typeof registrationView>;

export const registrationInput = z.object({ registrationId: id });
export const myRegistrationInput = z.object({ eventId: id });
export const myRegistration = z.object({ registration: registrationView.nullable() });
export const listMyRegistrationsInput = z.object({ past: z.boolean(), after: pageKey.optional() });
export const myRegistrationPage = page(registrationView);
export const updateRegistrationInput = z.object({
  registrationId: id,
  version: z.number().int(),
  ...participantFields,
  sessionIds: z.array(id).max(60),
});
export const cancelParticipantInput = z.object({ participantId: id });
export const answerSeatOfferInput = z.object({ registrationId: id, accept: z.boolean() });

/** The same for people without an account, by the secret address in their mail. */
export const tokenRegistrationInput = z.object({ token: secretToken });
export const tokenAnswerInput = z.object({ token: secretToken, accept: z.boolean() });

/** The organiser's list. */
export const listRegistrationsInput = z.object({
  eventId: id,
  state: registrationState.optional(),
  pool: seatPoolKind.optional(),
  organisationId: id.optional(),
  onlyOverrides: z.boolean().optional(),
  text: searchText.optional(),
  after: pageKey.optional(),
});
export const registrationRow = z.object({
  participantId: id,
  registrationId: id,
  groupSize: z.number().int(),
  name: z.string().nullable(),
  email: z.string().nullable(),
  title: z.string().nullable(),
  organisation: z.string().nullable(),
  pool: seatPoolKind,
  state: registrationState,
  position: z.number().int().nullable(),
  door: z.enum(registrationDoors),
  isOverride: z.boolean(),
  overrideReason: z.string().nullable(),
  offerExpiresAt: instant.nullable(),
  createdAt: instant,
});
export type RegistrationRow = z.infer<typeof registrationRow>;
export const registrationPage = page(registrationRow);

export const shareFields = {
  /** One of the two. */
  organisationId: id.nullable(),
  organisationKind: z.enum(organisationKinds).nullable(),
  seats: z.number().int().min(1).max(10_000),
  returnsOn: day,
};
export const seatOverview = z.object({
  onSite: seatCount,
  online: seatCount,
  overrides: z.number().int(),
  byState: z.array(z.object({ state: registrationState, participants: z.number().int() })),
  shares: z.array(
    z.object({
      id,
      ...shareFields,
      name: z.string(),
      used: z.number().int(),
      isReturned: z.boolean(),
    }),
  ),
  byOrganisation: z.array(
    z.object({
      organisationId: id.nullable(),
      name: z.string(),
      seated: z.number().int(),
      waiting: z.number().int(),
    }),
  ),
});
export type SeatOverview = z.infer<typeof seatOverview>;
export const saveSharesInput = z.object({
  eventId: id,
  version: z.number().int(),
  shares: z.array(z.object({ id, ...shareFields })).max(120),
});
export const setCapacityInput = z.object({
  eventId: id,
  version: z.number().int(),
  capacity: z.number().int().min(1).max(10_000).nullable(),
  onlineCapacity: z.number().int().min(1).max(10_000).nullable(),
  groupPolicy,
});
/** Gives a seat out of turn or beyond the limit; counted and visible. */
export const overrideInput = z.object({ registrationId: id, reason });
export const waitingRunView = z.object({
  id,
  ranAt: instant,
  cause: z.string(),
  pool: seatPoolKind,
  outcomes: z.array(
    z.object({
      registrationId: id,
      name: z.string().nullable(),
      size: z.number().int(),
      outcome: z.union([z.literal("offered"), whyWaiting]),
    }),
  ),
});
export const waitingRunPage = page(waitingRunView);
export const listWaitingRunsInput = z.object({ eventId: id, after: pageKey.optional() });

/** Those who said that they may be seen. */
export const attendeeInput = z.object({ eventId: id, after: pageKey.optional() });
export const attendeePage = page(
  z.object({ id, name: z.string(), title: z.string(), organisation: z.string().nullable() }),
);

/** A list of people to sign up, as cells; first a dry run, then all or nothing. */
export const importRow = z.object({
  row: z.number().int(),
  name: z.string(),
  organisation: z.string(),
  outcome: z.enum(["seated", "waiting", "already-registered", "refused"]),
  problem: z.enum(["name-missing", "email-wrong", "organisation-unknown", "twice-in-file"]).nullable(),
});
export const importPreview = z.object({
  importId: id,
  rows: z.array(importRow),
  seated: z.number().int(),
  waiting: z.number().int(),
  refused: z.number().int(),
});
export type ImportPreview = z.infer<typeof importPreview>;
