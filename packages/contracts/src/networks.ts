import { competenceLevels, competenceLists } from "@rammevaerk/domain/accounts";
import { admissions, watchLevels } from "@rammevaerk/domain/networks";
import { z } from "zod";
import { personRef } from "./accounts.ts";
import { attachmentView } from "./attachments.ts";
import { day, id, instant, page, pageKey, personName, reason, searchText } from "./fields.ts";
import { limits } from "./limits.ts";

export const admission = z.enum(admissions);
export const watchLevel = z.enum(watchLevels);
export const standing = z.enum(["none", "requested", "invited", "member", "coordinator"]);
export const subjectCode = z.object({ list: z.enum(competenceLists), code: z.string().min(1).max(80) });
/** A focus area or common goal that a network works for; the texts stand in the domain package. */
export const servedGoal = z.object({ agreementId: z.string().max(60), goalKey: z.string().max(120) });

export const networkSummary = z.object({
  id,
  name: z.string(),
  excerpt: z.string(),
  admission,
  standing,
  isNational: z.boolean(),
  regionIds: z.array(z.string()),
  targetGroups: z.array(z.string()),
  memberCount: z.number().int(),
  lastActivityOn: day.nullable(),
  isDormant: z.boolean(),
  isDemo: z.boolean(),
});
export type NetworkSummary = z.infer<typeof networkSummary>;

export const networkDetail = networkSummary.extend({
  version: z.number().int(),
  purposeMarkdown: z.string(),
  purposeHtml: z.string(),
  legalBases: z.array(z.string()),
  goals: z.array(servedGoal),
  contact: personRef.nullable(),
  coordinators: z.array(personRef),
  files: z.array(attachmentView),
  defaultWatchLevel: watchLevel,
  watchLevel: watchLevel.nullable(),
  createdAt: instant,
  /** The reader's own unanswered or answered request, if any. */
  request: z
    .object({
      id,
      reason: z.string(),
      status: z.enum(["waiting", "accepted", "declined", "withdrawn"]),
      answer: z.string().nullable(),
      createdAt: instant,
    })
    .nullable(),
  may: z.object({
    read: z.boolean(),
    write: z.boolean(),
    coordinate: z.boolean(),
    moderate: z.boolean(),
  }),
});
export type NetworkDetail = z.infer<typeof networkDetail>;

export const listNetworksInput = z.object({
  text: searchText.optional(),
  targetGroup: z.string().max(80).optional(),
  regionId: z.string().max(40).optional(),
  admission: admission.optional(),
  /** Only those that work for this goal. */
  goalKey: z.string().max(120).optional(),
  mine: z.boolean().optional(),
  /** Only those whose target groups match the reader's competences, which the reader is not in and which are awake. */
  suggested: z.boolean().optional(),
  includeDormant: z.boolean().optional(),
  after: pageKey.optional(),
});
const facet = z.array(z.object({ value: z.string(), count: z.number().int() }));
export const networkPage = page(networkSummary).extend({
  facets: z.object({ targetGroup: facet, regionId: facet, admission: facet }),
});
export type NetworkPage = z.infer<typeof networkPage>;

export const networkInput = z.object({ networkId: id });
const networkFields = {
  name: personName,
  purpose: z.string().trim().min(20).max(limits.purpose),
  admission,
  isNational: z.boolean(),
  regionIds: z.array(z.string().max(40)).max(6),
  targetGroups: z.array(z.string().max(80)).max(20),
  legalBases: z.array(z.string().max(80)).max(20),
  goals: z.array(servedGoal).max(10),
  contactId: id.nullable(),
  defaultWatchLevel: watchLevel,
};
export const createNetworkInput = z.object({ ...networkFields, requestId: z.uuid() });
export const updateNetworkInput = z.object({ ...networkFields, networkId: id, version: z.number().int() });
export const setDormantInput = z.object({ networkId: id, isDormant: z.boolean() });

export const joinResult = z.object({ standing });
export const requestMembershipInput = z.object({ networkId: id, reason });
export const membershipRequest = z.object({
  id,
  person: personRef,
  reason: z.string(),
  createdAt: instant,
  status: z.enum(["waiting", "accepted", "declined", "withdrawn"]),
  answer: z.string().nullable(),
  answeredBy: z.string().nullable(),
  answeredAt: instant.nullable(),
});
export type MembershipRequest = z.infer<typeof membershipRequest>;
export const listRequestsInput = networkInput.extend({ onlyWaiting: z.boolean(), after: pageKey.optional() });
export const requestPage = page(membershipRequest);
export const answerRequestInput = z.object({ requestId: id, accept: z.boolean(), answer: reason });
export const invitePersonInput = z.object({ networkId: id, personId: id });
export const answerInvitationInput = z.object({ networkId: id, accept: z.boolean() });
export const listMembersInput = networkInput.extend({ after: pageKey.optional() });
export const networkMember = personRef.extend({ isCoordinator: z.boolean(), joinedAt: instant });
export type NetworkMember = z.infer<typeof networkMember>;
export const memberPage = page(networkMember);
export const memberInput = z.object({ networkId: id, personId: id });
export const setCoordinatorInput = memberInput.extend({ isCoordinator: z.boolean() });
export const setWatchInput = z.object({
  networkId: id,
  threadId: id.nullable(),
  /** null goes back to the default. */
  level: watchLevel.nullable(),
});

/** What waits for the reader: the newest of each, ten at most, in networks that the reader may see or read now. */
export const waiting = z.object({
  /** Questions that the reader was asked and has not answered. */
  asks: z.array(
    z.object({ threadId: id, title: z.string(), networkId: id, network: z.string(), askedAt: instant }),
  ),
  invitations: z.array(z.object({ networkId: id, network: z.string(), invitedAt: instant })),
  /** Unanswered requests for membership, by network that the reader coordinates. */
  requests: z.array(z.object({ networkId: id, network: z.string(), count: z.number().int() })),
  /** What the reader began to write and has not sent. A reply has the thread it belongs to. */
  drafts: z.array(
    z.object({
      networkId: id,
      network: z.string(),
      savedAt: instant,
      content: z.discriminatedUnion("kind", [
        z.object({ kind: z.enum(["question", "post"]) }),
        z.object({ kind: z.literal("reply"), threadId: id, title: z.string() }),
      ]),
    }),
  ),
});
export type Waiting = z.infer<typeof waiting>;

export const expertView = personRef.extend({
  matches: z.array(z.object({ code: subjectCode, level: z.enum(competenceLevels), confirmedOn: day })),
  askMeAbout: z.string(),
  languages: z.array(z.string()),
  isAvailable: z.boolean(),
  sharedNetworks: z.array(z.object({ id, name: z.string() })),
});
export type ExpertView = z.infer<typeof expertView>;
export const listExpertsInput = z.object({
  text: searchText.optional(),
  codes: z.array(subjectCode).max(limits.codesPerThread),
  regionId: z.string().max(40).optional(),
  onlyAvailable: z.boolean().optional(),
  after: pageKey.optional(),
});
export const expertPage = page(expertView);
