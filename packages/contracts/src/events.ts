import {
  eventFormats,
  eventKinds,
  eventOwnerKinds,
  eventStatuses,
  eventVisibilities,
  groupPolicies,
  questionKinds,
  registrationStates,
} from "@rammevaerk/domain/events";
import { z } from "zod";
import { personRef } from "./accounts.ts";
import { day, id, instant, page, pageKey, reason, requestId, searchText, title } from "./fields.ts";
import { limits } from "./limits.ts";

export const eventKind = z.enum(eventKinds);
export const eventFormat = z.enum(eventFormats);
export const eventVisibility = z.enum(eventVisibilities);
export const groupPolicy = z.enum(groupPolicies);
/** The stored statuses, and `held` for a published event that has ended. */
export const eventStatus = z.enum([...eventStatuses, "held"]);
export const registrationState = z.enum(registrationStates);

/** A time as people in Denmark write it. `fold` says which of the two when the clock is set back; else it may be absent. */
export const localTime = z.object({
  local: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/),
  fold: z.enum(["earlier", "later"]).optional(),
});
export type LocalTime = z.infer<typeof localTime>;

export const eventOwner = z.object({ kind: z.enum(eventOwnerKinds), id });
export const eventOwnerRef = eventOwner.extend({ name: z.string() });
export type EventOwnerRef = z.infer<typeof eventOwnerRef>;

/** Whether people can sign up now, and if not, why. `full` still takes people to the waiting list. */
export const registrationWindow = z.enum(["not-taken", "not-open-yet", "open", "full", "closed"]);

/** Seats of one pool. `free` is what everybody can take; seats kept for shares are not among them. */
export const seatCount = z.object({
  capacity: z.number().int().nullable(),
  taken: z.number().int(),
  free: z.number().int().nullable(),
  kept: z.number().int(),
  waiting: z.number().int(),
});
export type SeatCount = z.infer<typeof seatCount>;

export const eventSummary = z.object({
  id,
  kind: eventKind,
  status: eventStatus,
  visibility: eventVisibility,
  format: eventFormat,
  title: z.string(),
  excerpt: z.string(),
  startsAt: instant,
  endsAt: instant,
  startsLocal: z.string(),
  endsLocal: z.string(),
  placeName: z.string(),
  regionId: z.string().nullable(),
  owners: z.array(eventOwnerRef),
  targetGroups: z.array(z.string()),
  seriesId: id.nullable(),
  registration: registrationWindow,
  /** The reader's own registration. */
  myState: registrationState.nullable(),
  isDemo: z.boolean(),
});
export type EventSummary = z.infer<typeof eventSummary>;

export const listEventsInput = z.object({
  text: searchText.optional(),
  kind: eventKind.optional(),
  format: eventFormat.optional(),
  regionId: z.string().max(40).optional(),
  targetGroup: z.string().max(80).optional(),
  /** Only those of these networks, clusters and organisations. */
  owners: z.array(eventOwner).max(20).optional(),
  /** Days; absent `from` is today. */
  from: day.optional(),
  to: day.optional(),
  /** Only those the reader signed up for, runs or speaks at. */
  mine: z.boolean().optional(),
  /** Only drafts and proposals that the reader may work on. */
  unpublished: z.boolean().optional(),
  includeCancelled: z.boolean().optional(),
  /** Newest first, from `to` (or now) backwards. */
  past: z.boolean().optional(),
  after: pageKey.optional(),
});
const facet = z.array(z.object({ value: z.string(), count: z.number().int() }));
export const eventPage = page(eventSummary).extend({
  facets: z.object({ kind: facet, format: facet, regionId: facet, targetGroup: facet }),
});
export type EventPage = z.infer<typeof eventPage>;

export const eventInput = z.object({ eventId: id });

export const speakerView = z.object({
  id,
  personId: id.nullable(),
  name: z.string(),
  title: z.string(),
  organisation: z.string(),
});
export const sessionView = z.object({
  id,
  title: z.string(),
  descriptionMarkdown: z.string(),
  descriptionHtml: z.string(),
  startsAt: instant,
  endsAt: instant,
  startsLocal: z.string(),
  endsLocal: z.string(),
  trackId: id.nullable(),
  roomId: id.nullable(),
  speakerIds: z.array(id),
  takesSignUp: z.boolean(),
  capacity: z.number().int().nullable(),
  seats: seatCount.nullable(),
  /** The reader's own seat at it. */
  myState: z.enum(["seated", "waiting"]).nullable(),
});
export type SessionView = z.infer<typeof sessionView>;
export const materialView = z.object({
  id,
  sessionId: id.nullable(),
  name: z.string(),
  url: z.string(),
  audience: z.enum(["everybody", "participants"]),
});
/** Two things of the programme that can't both be: the same room, speaker or chosen session at the same time, or outside the event. */
export const programmeClash = z.object({
  kind: z.enum(["room", "speaker", "track", "outside-event", "room-too-small"]),
  sessionIds: z.array(id),
  /** The room, speaker or track. */
  subjectId: id.nullable(),
});
export type ProgrammeClash = z.infer<typeof programmeClash>;
export const programme = z.object({
  tracks: z.array(z.object({ id, name: z.string() })),
  rooms: z.array(z.object({ id, name: z.string(), seats: z.number().int().nullable() })),
  speakers: z.array(speakerView),
  sessions: z.array(sessionView),
  materials: z.array(materialView),
  /** Only for those who run the event. */
  clashes: z.array(programmeClash),
});
export type Programme = z.infer<typeof programme>;

export const questionFields = {
  kind: z.enum(questionKinds),
  label: z.string().trim().min(3).max(limits.title),
  /** For choices. */
  options: z.array(z.string().trim().min(1).max(limits.title)).max(20),
  isRequired: z.boolean(),
  /** What the answer is used for; people read it before they answer. */
  purpose: z.string().trim().min(3).max(500),
  /** Days after the end until the answers are erased. */
  eraseDays: z.number().int().min(0).max(1825),
};
export const questionView = z.object({ id, ...questionFields });
export type QuestionView = z.infer<typeof questionView>;

export const eventDetail = eventSummary.extend({
  version: z.number().int(),
  descriptionMarkdown: z.string(),
  descriptionHtml: z.string(),
  placeAddress: z.string(),
  /** Only for those with a seat and those who run the event. */
  onlineUrl: z.string().nullable(),
  startsFold: z.enum(["earlier", "later"]),
  endsFold: z.enum(["earlier", "later"]),
  /** For those who work on the event; who is invited sees its own invitation. */
  ownersInvited: z.array(eventOwnerRef),
  contact: personRef.nullable(),
  cancelReason: z.string().nullable(),
  capacity: z.number().int().nullable(),
  onlineCapacity: z.number().int().nullable(),
  groupPolicy,
  maxGroup: z.number().int(),
  offerHours: z.number().int(),
  takesRegistrations: z.boolean(),
  registrationOpensAt: instant.nullable(),
  registrationOpensLocal: z.string().nullable(),
  registrationClosesAt: instant,
  closesDaysBefore: z.number().int(),
  remindsDaysBefore: z.number().int().nullable(),
  asksDiet: z.boolean(),
  asksAccess: z.boolean(),
  questions: z.array(questionView),
  seats: z.object({ onSite: seatCount.nullable(), online: seatCount.nullable() }),
  erasure: z.object({
    contactDays: z.number().int(),
    sensitiveDays: z.number().int(),
    answersDays: z.number().int(),
    attendanceDays: z.number().int(),
  }),
  programme,
  series: z.object({ id, title: z.string() }).nullable(),
  copiedFrom: z.object({ id, title: z.string() }).nullable(),
  changedAt: instant,
  may: z.object({
    organise: z.boolean(),
    /** Change what it says: who organises it, and whoever proposed it until it is published. */
    edit: z.boolean(),
    checkIn: z.boolean(),
    publish: z.boolean(),
    /** Owners that the reader runs: invited ones can be answered, accepted ones can leave. */
    answerFor: z.array(eventOwner),
  }),
});
export type EventDetail = z.infer<typeof eventDetail>;

const eventFields = {
  kind: eventKind,
  visibility: eventVisibility,
  format: eventFormat,
  title,
  description: z.string().trim().max(limits.body),
  starts: localTime,
  ends: localTime,
  placeName: z.string().trim().max(limits.name),
  placeAddress: z.string().trim().max(limits.title),
  regionId: z.string().max(40).nullable(),
  onlineUrl: z
    .url({ protocol: /^https$/ })
    .max(500)
    .nullable(),
  targetGroups: z.array(z.string().max(80)).max(20),
  contactId: id.nullable(),
  takesRegistrations: z.boolean(),
  capacity: z.number().int().min(1).max(10_000).nullable(),
  onlineCapacity: z.number().int().min(1).max(10_000).nullable(),
  groupPolicy,
  maxGroup: z.number().int().min(1).max(50),
  offerHours: z.number().int().min(1).max(336),
  registrationOpens: localTime.nullable(),
  closesDaysBefore: z.number().int().min(0).max(180),
  remindsDaysBefore: z.number().int().min(1).max(60).nullable(),
  asksDiet: z.boolean(),
  asksAccess: z.boolean(),
  erasure: z.object({
    contactDays: z.number().int().min(1).max(1825),
    sensitiveDays: z.number().int().min(1).max(365),
    answersDays: z.number().int().min(1).max(1825),
    attendanceDays: z.number().int().min(1).max(1825),
  }),
};
export const eventContent = z.object(eventFields);
export type EventContent = z.infer<typeof eventContent>;

export const createEventInput = z.object({
  ...eventFields,
  /** The first owner. Who runs it gets a draft; others propose. */
  owner: eventOwner,
  /** Begin with the programme, questions and shares of this one, moved to the new day. */
  copyOf: id.optional(),
  requestId,
});
export const updateEventInput = z.object({ ...eventFields, eventId: id, version: z.number().int() });
export const publishEventInput = z.object({ eventId: id, version: z.number().int() });
export const cancelEventInput = z.object({ eventId: id, version: z.number().int(), reason });
/** For a draft or proposal only: it was never shown to others. */
export const discardEventInput = z.object({ eventId: id });
export const addOwnerInput = z.object({ eventId: id, owner: eventOwner });
export const answerOwnerInput = z.object({ eventId: id, owner: eventOwner, accept: z.boolean() });
export const leaveOwnerInput = z.object({ eventId: id, owner: eventOwner });
/** The networks, clusters and organisations for which the reader can create an event, or propose one to. */
export const findOwnersInput = z.object({ text: searchText, onlyMine: z.boolean() });
export const ownerChoices = z.array(eventOwnerRef.extend({ isMine: z.boolean() }));

/** Organisers and check-in people of one event, given by its owners. */
export const eventHelper = z.object({ person: personRef, role: z.enum(["organiser", "check-in"]) });
export const setHelperInput = z.object({
  eventId: id,
  personId: id,
  role: z.enum(["organiser", "check-in"]),
  isSet: z.boolean(),
});

/** A save answers the event's new version, so that the next one can follow. */
export const eventVersion = z.object({ eventId: id, version: z.number().int() });
