import { actionStatuses, type CostKey, clusterLinkKinds, minutesStatuses } from "@rammevaerk/domain/clusters";
import { z } from "zod";
import { organisationRef, personRef } from "./accounts.ts";
import { eventStatus, localTime } from "./events.ts";
import { day, id, instant, page, pageKey, requestId, title } from "./fields.ts";
import { limits } from "./limits.ts";

const version = z.number().int();
const figure = z.number().min(0).max(1_000_000_000);
const line = z.string().trim().max(300);
export const partyName = z.object({ partyId: id, organisation: organisationRef });
export const clusterVersionResult = z.object({ version });

// Cost keys

/** `CostKey` of the domain package; `key` is the party's id. */
export const costKey = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("equal"), parties: z.array(z.object({ key: id })).max(120) }),
  z.object({
    kind: z.literal("population"),
    parties: z.array(z.object({ key: id, inhabitants: figure, countedOn: day, source: line })).max(120),
  }),
  z.object({ kind: z.literal("agreed"), parties: z.array(z.object({ key: id, percent: figure })).max(120) }),
]) satisfies z.ZodType<CostKey>;

export const costKeyView = z.object({
  id,
  number: z.number().int(),
  /** Null for the cluster's own. */
  actionId: id.nullable(),
  key: costKey,
  note: z.string(),
  fromOn: day,
  createdAt: instant,
  createdBy: z.string().nullable(),
});
export type CostKeyView = z.infer<typeof costKeyView>;
/** Newest first. For an action without a key of its own the list is empty, and the cluster's counts. */
export const costKeyList = z.object({ items: z.array(costKeyView) });
/** `actionId` absent: the cluster's own. */
export const listCostKeysInput = z.object({ clusterId: id, actionId: id.optional() });
/** `number` is the newest that was seen, 0 when there was none; another one meanwhile is `changed-meanwhile`. */
export const setCostKeyInput = listCostKeysInput.extend({
  number: z.number().int().min(0),
  key: costKey,
  note: z.string().trim().max(limits.reason),
  fromOn: day,
});
// Meetings and decisions

/** A meeting is an event of the kind `cluster-meeting`: title, time, place and state are the event's. */
export const meetingSummary = z.object({
  id,
  eventId: id,
  title: z.string(),
  startsAt: instant,
  endsAt: instant,
  startsLocal: z.string(),
  endsLocal: z.string(),
  place: z.string(),
  isOnline: z.boolean(),
  eventStatus,
  minutesStatus: z.enum(minutesStatuses),
  hasMinutes: z.boolean(),
  decisionCount: z.number().int(),
  /** Of the actions that follow from its decisions. */
  openActionCount: z.number().int(),
});
export type MeetingSummary = z.infer<typeof meetingSummary>;
export const listMeetingsInput = z.object({ clusterId: id, after: pageKey.optional() });
/** The latest first, those to come on top. */
export const meetingPage = page(meetingSummary);
export const meetingInput = z.object({ meetingId: id });

const partyOwner = z.object({ party: partyName, person: personRef.nullable() });
export const actionSummary = z.object({
  id,
  clusterId: id,
  cluster: z.string(),
  title: z.string(),
  owner: partyOwner,
  dueOn: day,
  isOverdue: z.boolean(),
  doneWhen: z.string(),
  status: z.enum(actionStatuses),
  version,
});
export type ActionSummary = z.infer<typeof actionSummary>;

export const decisionView = z.object({
  id,
  meetingId: id,
  body: z.string(),
  decidedOn: day,
  version,
  actions: z.array(actionSummary),
});
export type DecisionView = z.infer<typeof decisionView>;

export const meetingDetail = meetingSummary.extend({
  clusterId: id,
  version,
  agendaMarkdown: z.string(),
  agendaHtml: z.string(),
  minutesMarkdown: z.string(),
  minutesHtml: z.string(),
  minutesApprovedAt: instant.nullable(),
  decisions: z.array(decisionView),
  may: z.object({ read: z.boolean(), lead: z.boolean() }),
});
export type MeetingDetail = z.infer<typeof meetingDetail>;

export const createMeetingInput = z.object({
  clusterId: id,
  title,
  starts: localTime,
  ends: localTime,
  /** Empty for a meeting that is online only. */
  place: line,
  onlineUrl: z
    .url({ protocol: /^https$/ })
    .max(500)
    .nullable(),
  agenda: z.string().trim().max(limits.body),
  requestId,
});
export const createMeetingResult = z.object({ meetingId: id, eventId: id });
const versionedMeeting = meetingInput.extend({ version });
/** Refused with `minutes-approved` once they are. */
export const saveMeetingInput = versionedMeeting.extend({
  agenda: z.string().trim().max(limits.body),
  minutes: z.string().trim().max(limits.body),
});
/** `isApproved` false opens them again. */
export const approveMinutesInput = versionedMeeting.extend({ isApproved: z.boolean() });

const decisionBody = z.string().trim().min(3).max(limits.reason);
/** Decided on the day of the meeting, unless another is named. */
export const addDecisionInput = meetingInput.extend({
  body: decisionBody,
  decidedOn: day.optional(),
  requestId,
});
export const decisionResult = z.object({ decisionId: id });
export const updateDecisionInput = z.object({ decisionId: id, version, body: decisionBody, decidedOn: day });
/** Refused with `decision-has-actions` when something follows from it. */
export const removeDecisionInput = z.object({ decisionId: id });

// Actions

const actionFields = {
  title,
  partyId: id,
  /** A delegate of the party, or nobody yet. */
  personId: id.nullable(),
  dueOn: day,
  doneWhen: z.string().trim().min(3).max(limits.reason),
};
/** `decisionId` null: it follows from no decision of a meeting. */
export const addActionInput = z.object({
  ...actionFields,
  clusterId: id,
  decisionId: id.nullable(),
  requestId,
});
export const actionResult = z.object({ actionId: id });
export const actionInput = z.object({ actionId: id });
export const updateActionInput = z.object({ ...actionFields, actionId: id, version });
export const setActionStatusInput = z.object({
  actionId: id,
  version,
  status: z.enum(actionStatuses),
  comment: z.string().trim().max(limits.reason),
});
export const actionDetail = actionSummary.extend({
  decision: z.object({ id, meetingId: id, body: z.string(), decidedOn: day }).nullable(),
  createdAt: instant,
  /** Newest first; the first one ever says `open`. */
  history: z.array(
    z.object({
      status: z.enum(actionStatuses),
      comment: z.string(),
      at: instant,
      by: z.string().nullable(),
    }),
  ),
  may: z.object({ lead: z.boolean(), setStatus: z.boolean() }),
});
export type ActionDetail = z.infer<typeof actionDetail>;
/**
 * Of one cluster, or of all whose content the reader reads. mine: the reader owns it, or is a delegate of the party
 * that does. overdue: open or under way, and the day has passed.
 */
export const listActionsInput = z.object({
  clusterId: id.optional(),
  show: z.enum(["open", "mine", "overdue", "all"]),
  after: pageKey.optional(),
});
/** By due date, the earliest first. */
export const actionPage = page(actionSummary);

/** What waits for the reader, ten at most. */
export const clustersWaiting = z.object({ overdueActions: z.array(actionSummary) });
export type ClustersWaiting = z.infer<typeof clustersWaiting>;

// Links

export const clusterLinkKind = z.enum(clusterLinkKinds);
export const clusterLinkView = z.object({
  id,
  kind: clusterLinkKind,
  targetId: id,
  name: z.string(),
  /** Who runs an offer; null where there is nobody. */
  operator: z.string().nullable(),
  isClosed: z.boolean(),
  href: z.string(),
  note: z.string(),
  createdAt: instant,
});
export type ClusterLinkView = z.infer<typeof clusterLinkView>;
export const clusterLinkList = z.object({ items: z.array(clusterLinkView) });
export const addLinkInput = z.object({ clusterId: id, kind: clusterLinkKind, targetId: id, note: line });
export const removeLinkInput = z.object({ linkId: id });
