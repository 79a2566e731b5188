import { commitmentDegrees, councilResults } from "@rammevaerk/domain/clusters";
import { z } from "zod";
import { organisationRef, personRef } from "./accounts.ts";
import { day, id, instant, page, pageKey, personName, requestId, searchText } from "./fields.ts";
import { limits } from "./limits.ts";

export const commitmentDegree = z.enum(commitmentDegrees);
export type CommitmentDegree = z.infer<typeof commitmentDegree>;
export const councilResult = z.enum(councilResults);

/** The reader's place in a cluster: a delegate of a party, its coordinator, or none. */
export const clusterStanding = z.enum(["none", "delegate", "coordinator"]);

/** A party in short: who, and how far it has bound itself today. */
export const partyRef = z.object({ id, organisation: organisationRef, degree: commitmentDegree });
export type PartyRef = z.infer<typeof partyRef>;

/** What everybody signed in may know of a cluster. */
export const clusterSummary = z.object({
  id,
  name: z.string(),
  excerpt: z.string(),
  regionIds: z.array(z.string()),
  targetGroups: z.array(z.string()),
  standing: clusterStanding,
  /** The parties of today, by name. */
  parties: z.array(partyRef),
  isDemo: z.boolean(),
});
export type ClusterSummary = z.infer<typeof clusterSummary>;

export const clusterDetail = clusterSummary.extend({
  version: z.number().int(),
  purposeMarkdown: z.string(),
  purposeHtml: z.string(),
  legalBases: z.array(z.string()),
  /** Kinds of expensive single cases that the cluster is about, in words: types, never persons. */
  caseTypes: z.array(z.string()),
  coordinators: z.array(personRef),
  createdAt: instant,
  may: z.object({
    /** Its content: mandates, cost keys, meetings, actions, links, proposals. */
    read: z.boolean(),
    /** Write proposals and comments, link offers, and say how far one's own actions are. */
    write: z.boolean(),
    /** Write mandates, cost keys, meetings, decisions and actions. */
    lead: z.boolean(),
    /** Change the cluster itself, its parties, delegates and coordinators. */
    coordinate: z.boolean(),
  }),
});
export type ClusterDetail = z.infer<typeof clusterDetail>;

export const listClustersInput = z.object({
  text: searchText.optional(),
  regionId: z.string().max(40).optional(),
  /** This target group and those within it. */
  targetGroup: z.string().max(80).optional(),
  /** Only those that the reader is a delegate or coordinator of. */
  mine: z.boolean().optional(),
  after: pageKey.optional(),
});
export const clusterPage = page(clusterSummary);
export type ClusterPage = z.infer<typeof clusterPage>;

export const clusterInput = z.object({ clusterId: id });
const clusterFields = {
  name: personName,
  purpose: z.string().trim().min(20).max(limits.purpose),
  regionIds: z.array(z.string().max(40)).min(1).max(6),
  targetGroups: z.array(z.string().max(80)).max(20),
  legalBases: z.array(z.string().max(80)).max(20),
  caseTypes: z.array(z.string().trim().min(3).max(limits.name)).max(10),
};
/** Who creates it becomes its first coordinator. */
export const createClusterInput = z.object({ ...clusterFields, requestId });
export const updateClusterInput = z.object({ ...clusterFields, clusterId: id, version: z.number().int() });

export const overviewInput = z.object({ regionId: z.string().max(40) });
/** All clusters of a region: who takes part in what, and which municipalities in none. */
export const clusterOverview = z.object({
  regionId: z.string(),
  clusters: z.array(z.object({ id, name: z.string() })),
  /** The region's municipalities of today, and other organisations that are parties; by name, municipalities first. */
  rows: z.array(
    z.object({
      organisation: organisationRef,
      /** A municipality's three digits, for the map; null for all others. */
      municipalityCode: z.string().nullable(),
      memberships: z.array(z.object({ clusterId: id, degree: commitmentDegree })),
    }),
  ),
  /** Municipalities of the region that are party to no cluster at all, also not one of another region. */
  municipalitiesInNone: z.array(organisationRef),
});
export type ClusterOverview = z.infer<typeof clusterOverview>;

/** A degree that holds from a day until the next one. */
export const commitmentView = z.object({
  degree: commitmentDegree,
  fromOn: day,
  recordedAt: instant,
  recordedBy: z.string().nullable(),
});
export const delegateView = z.object({
  id,
  /** Null when the person has left; the place in history stays. */
  person: personRef.nullable(),
  fromOn: day,
  /** The first day on which the person is no longer a delegate; null while there is no end. */
  toOn: day.nullable(),
});
export const partyView = partyRef.extend({
  joinedOn: day,
  /** The first day on which it is no longer a party; null while it is one. */
  leftOn: day.nullable(),
  /** What took the organisation's place, when it has been merged or closed. */
  successors: z.array(organisationRef),
  /** Newest first, with those that take effect later. */
  commitments: z.array(commitmentView),
  /** Empty for those who do not read the cluster's content. */
  delegates: z.array(delegateView),
});
export type PartyView = z.infer<typeof partyView>;
/** Those of today by name, then those that have left. */
export const partyList = z.object({ items: z.array(partyView) });
export const addPartyInput = z.object({
  clusterId: id,
  organisationId: id,
  degree: commitmentDegree,
  joinedOn: day,
});
export const partyResult = z.object({ partyId: id });
/** `leftOn` is today or a day before, or the day it was to join for one that never did; its delegates end with it. */
export const endPartyInput = z.object({ partyId: id, leftOn: day });
/** The newest said of a day counts for that day. */
export const setCommitmentInput = z.object({ partyId: id, degree: commitmentDegree, fromOn: day });
/** `fromOn` is today or a day before. */
export const addDelegateInput = z.object({ partyId: id, personId: id, fromOn: day });
export const delegateResult = z.object({ delegateId: id });
/** `toOn` is today or a day before. */
export const endDelegateInput = z.object({ delegateId: id, toOn: day });
/** Somebody who takes the role, or gives it up; the last coordinator can't. */
export const setClusterCoordinatorInput = z.object({
  clusterId: id,
  personId: id,
  isCoordinator: z.boolean(),
});

/** What a party's council said to a mandate. */
export const councilDecisionView = z.object({
  id,
  partyId: id,
  organisation: z.string(),
  decidedOn: day,
  result: councilResult,
  /** Where it stands: the item of an agenda, or its address. */
  reference: z.string(),
});
export const mandateView = z.object({
  id,
  /** 1 is the first. */
  number: z.number().int(),
  bodyMarkdown: z.string(),
  bodyHtml: z.string(),
  fromOn: day,
  createdAt: instant,
  createdBy: z.string().nullable(),
  /** The newest of each party, by party; a party that has not decided is not in it. */
  decisions: z.array(councilDecisionView),
  /** All that were recorded before them, newest first. */
  earlierDecisions: z.array(councilDecisionView),
});
export type MandateView = z.infer<typeof mandateView>;
/** Newest first. */
export const mandateList = z.object({ items: z.array(mandateView) });
/** `number` is the newest that was seen, 0 when there was none; another one meanwhile is `changed-meanwhile`. */
export const addMandateInput = z.object({
  clusterId: id,
  number: z.number().int().min(0),
  body: z.string().trim().min(20).max(limits.body),
  fromOn: day,
});
export const recordCouncilDecisionInput = z.object({
  mandateId: id,
  partyId: id,
  decidedOn: day,
  result: councilResult,
  reference: z.string().trim().max(300),
});
