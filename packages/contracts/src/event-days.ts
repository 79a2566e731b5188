import { organisationKinds } from "@rammevaerk/domain/accounts";
import { checkInKinds, surveyQuestionKinds } from "@rammevaerk/domain/events";
import { z } from "zod";
import { secretToken } from "./accounts.ts";
import { type ErrorCode, errorCodes } from "./errors.ts";
import { eventOwner, eventOwnerRef } from "./events.ts";
import { day, email, id, instant, page, pageKey, personName, reason, searchText } from "./fields.ts";
import { limits } from "./limits.ts";

/*
 * Files to take along have doors of their own: /api/events/:id/fremmoede.csv and .xlsx (attendance),
 * /api/events/:id/evaluering.csv and .xlsx (results), /api/events/:id/deltagerbevis.pdf (certificate).
 */

const errorCode = z.enum(errorCodes as [ErrorCode, ...ErrorCode[]]);

/** Check-in. What follows is all that a check-in desk sees of a participant: no address, answer or diet. */

/** The last that was done for a day (`sessionId` null) or session; the phone lays its own unsent actions over it. */
export const attendanceMark = z.object({
  /** The action's id: with the same `at`, the greater id counts. */
  id,
  sessionId: id.nullable(),
  day,
  isIn: z.boolean(),
  at: instant,
});
export type AttendanceMarkView = z.infer<typeof attendanceMark>;
export const checkInRow = z.object({
  participantId: id,
  name: z.string(),
  organisation: z.string().nullable(),
  pool: z.enum(["on-site", "online"]),
  /** Without a seat they are shown, and can be let in as walk-ins. */
  state: z.enum(["seated", "waiting"]),
  marks: z.array(attendanceMark),
});
export type CheckInRow = z.infer<typeof checkInRow>;
export const listCheckInInput = z.object({
  eventId: id,
  /** What the phone has: when it is still the newest, no rows come. */
  knownVersion: z.string().max(80).optional(),
  text: searchText.optional(),
  after: pageKey.optional(),
});
/** A page of the list, 500 rows each, with all that the phone needs to go on without a connection. */
export const checkInPage = page(checkInRow).extend({
  /** Of the whole list. When two pages tell different versions, begin again. */
  version: z.string(),
  isUnchanged: z.boolean(),
  /** The server's time: what a phone's clock is off by is taken from this. */
  now: instant,
  event: z.object({ id, title: z.string(), isCancelled: z.boolean() }),
  days: z.array(day),
  sessions: z.array(z.object({ id, title: z.string(), day, startsLocal: z.string() })),
  counts: z.object({ expected: z.number().int(), came: z.number().int() }),
});
export type CheckInPage = z.infer<typeof checkInPage>;

/** The id is made by the device and stays the same however often the action is sent. One of participantId and code. */
export const checkInAction = z.object({
  id,
  participantId: id.nullable(),
  /** What the ticket's QR code said. Its first 22 characters are the participant: `findParticipantOfCode` in the domain. */
  code: z.string().max(120).nullable(),
  sessionId: id.nullable(),
  day,
  kind: z.enum(checkInKinds),
  at: instant,
});
export const recordCheckInInput = z.object({ eventId: id, actions: z.array(checkInAction).min(1).max(500) });
/** What became of each action, in their order. A refused one is not sent again. */
export const recordCheckInResult = z.object({
  outcomes: z.array(
    z.object({
      id,
      outcome: z.enum(["recorded", "already-known", "refused"]),
      participantId: id.nullable(),
      refusal: errorCode.nullable(),
    }),
  ),
});
export type RecordCheckInResult = z.infer<typeof recordCheckInResult>;
/** Who comes unannounced, or from the waiting list (`participantId`), gets a seat if there is one and is checked in. */
export const walkInInput = z.object({
  eventId: id,
  /** The id of the check-in action; the same call twice is one walk-in. */
  id,
  participantId: id.nullable(),
  name: personName,
  email: email.nullable(),
  organisationId: id.nullable(),
  pool: z.enum(["on-site", "online"]),
  sessionId: id.nullable(),
  day,
  at: instant,
  /** Past the limit: only those who run the event. */
  override: z.object({ reason }).nullable(),
});
export const walkInResult = z.object({ participantId: id });

/** The reader's tickets: the own one, and those of the people the reader signed up. */
export const tickets = z.object({
  tickets: z.array(
    z.object({
      participantId: id,
      name: z.string(),
      isMe: z.boolean(),
      /** To be shown as a QR code. */
      code: z.string(),
      /** An address on this server, for who was checked in; null until then. */
      certificateUrl: z.string().nullable(),
    }),
  ),
});
export type Tickets = z.infer<typeof tickets>;
export const ticketInput = z.object({ eventId: id });
export const ticketByTokenInput = z.object({ token: secretToken });

/** Attendance: counts without persons. A figure is null where it would tell about fewer than `hidesUnder` people. */
const hiddenCount = z.number().int().nullable();
export const attendanceCounts = z.object({
  registered: hiddenCount,
  came: hiddenCount,
  noShow: hiddenCount,
});
export const attendanceRow = attendanceCounts.extend({
  organisationId: id.nullable(),
  name: z.string(),
  organisationKind: z.enum(organisationKinds).nullable(),
});
export type AttendanceRow = z.infer<typeof attendanceRow>;
export const attendanceReport = z.object({
  total: attendanceCounts,
  byOrganisation: z.array(attendanceRow),
  byDay: z.array(z.object({ day, came: hiddenCount })),
  bySession: z.array(z.object({ sessionId: id, title: z.string(), came: hiddenCount })),
  hidesUnder: z.number().int(),
  /** Whether anybody has been checked in; until then nobody is a no-show. */
  isTaken: z.boolean(),
  /** The persons are erased; these are the counts that were kept. */
  isErased: z.boolean(),
});
export type AttendanceReport = z.infer<typeof attendanceReport>;
export const attendanceInput = z.object({ eventId: id });
/** For those who run the network, cluster or organisation: its events that have ended, newest first. */
export const ownerAttendanceInput = z.object({ owner: eventOwner, from: day, to: day });
export const ownerAttendance = z.object({
  owner: eventOwnerRef,
  total: attendanceCounts,
  byOrganisation: z.array(attendanceRow),
  events: z.array(attendanceCounts.extend({ eventId: id, title: z.string(), day })),
  hidesUnder: z.number().int(),
});
export type OwnerAttendance = z.infer<typeof ownerAttendance>;

/** Surveys: anonymous, once per participant. */
export const surveyQuestion = z.object({
  id,
  kind: z.enum(surveyQuestionKinds),
  label: z.string().trim().min(3).max(limits.title),
  /** Two or more for a choice, else none. */
  options: z.array(z.string().trim().min(1).max(limits.title)).max(12),
});
export type SurveyQuestionView = z.infer<typeof surveyQuestion>;
export const surveyState = z.enum(["planned", "open", "closed"]);
const surveySubject = {
  /** Null for the event as a whole. */
  sessionId: id.nullable(),
  title: z.string(),
};
export const surveyView = z.object({
  /** Null where none is set up yet: the questions are then the proposed ones. */
  id: id.nullable(),
  ...surveySubject,
  state: surveyState.nullable(),
  /** The end of the event or session. */
  opensAt: instant,
  closesAt: instant,
  closesDays: z.number().int(),
  questions: z.array(surveyQuestion),
  /** Who can answer: those checked in, or those with a seat where nobody was. */
  invited: z.number().int(),
  answered: z.number().int(),
  /** Questions stay as they are once somebody has answered. */
  canEdit: z.boolean(),
  version: z.number().int(),
});
export type SurveyView = z.infer<typeof surveyView>;
/** For organisers: the event's own survey first, then one per session. */
export const eventSurveys = z.object({ surveys: z.array(surveyView) });
export type EventSurveys = z.infer<typeof eventSurveys>;
export const eventSurveysInput = z.object({ eventId: id });
export const saveSurveyInput = z.object({
  eventId: id,
  sessionId: id.nullable(),
  /** 0 for one that is not set up yet. */
  version: z.number().int(),
  questions: z.array(surveyQuestion).min(1).max(20),
  closesDays: z.number().int().min(1).max(90),
});
/** Takes a survey away that nobody has answered. */
export const removeSurveyInput = z.object({ surveyId: id });
export const surveyVersion = z.object({ surveyId: id, version: z.number().int() });
/** A mail to those who have not answered, at most once a day. Who they are is not told. */
export const remindSurveyInput = z.object({ surveyId: id });

/** What a participant can answer. */
export const surveyToAnswer = z.object({
  id,
  ...surveySubject,
  state: z.enum(["planned", "open", "answered", "closed"]),
  opensAt: instant,
  closesAt: instant,
  questions: z.array(surveyQuestion),
});
export type SurveyToAnswer = z.infer<typeof surveyToAnswer>;
export const surveysToAnswer = z.object({
  event: z.object({ id, title: z.string() }),
  surveys: z.array(surveyToAnswer),
});
export type SurveysToAnswer = z.infer<typeof surveysToAnswer>;
export const surveysByTokenInput = z.object({ token: secretToken });
/** Questions may be left out. A scale is 1 to 5, a choice is one of the options. */
export const surveyAnswers = z
  .array(
    z.object({
      questionId: id,
      answer: z.union([z.number().int().min(1).max(5), z.string().trim().min(1).max(limits.reason)]),
    }),
  )
  .min(1)
  .max(20);
export const answerSurveyInput = z.object({ surveyId: id, answers: surveyAnswers });
export const answerSurveyByTokenInput = answerSurveyInput.extend({ token: secretToken });

export const questionResult = z.object({
  id,
  kind: z.enum(surveyQuestionKinds),
  label: z.string(),
  /** Null while hidden: fewer than `hidesUnder` have answered this question. */
  answers: z.number().int().nullable(),
  /** For scales and choices, in their order; a bar each. */
  counts: z.array(z.object({ value: z.string(), count: z.number().int() })).nullable(),
  /** For scales, with one decimal. */
  mean: z.number().nullable(),
  /** For texts, in the order of the alphabet, so that the order tells nothing. */
  texts: z.array(z.string()).nullable(),
});
export type QuestionResult = z.infer<typeof questionResult>;
export const surveyResult = z.object({
  surveyId: id,
  ...surveySubject,
  state: surveyState,
  invited: z.number().int(),
  answered: z.number().int(),
  /** Answers that these results rest on: while the survey is open they are let out five at a time. */
  shown: z.number().int(),
  questions: z.array(questionResult),
});
export type SurveyResult = z.infer<typeof surveyResult>;
export const surveyResults = z.object({ results: z.array(surveyResult), hidesUnder: z.number().int() });
export type SurveyResults = z.infer<typeof surveyResults>;
