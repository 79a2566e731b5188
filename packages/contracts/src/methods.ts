import {
  declarationDimensions,
  evidenceBands,
  evidenceScales,
  methodLicences,
  methodStandings,
  relevanceLevels,
  shownMethodStatuses,
  studyDesigns,
  textLicences,
} from "@rammevaerk/domain/methods";
import { z } from "zod";
import { organisationRef, personRef } from "./accounts.ts";
import { day, id, instant, page, pageKey, reason, requestId, searchText } from "./fields.ts";

const line = (max: number) => z.string().trim().max(max);
const text = line(4_000);
const year = z.number().int().min(1900).max(2100);
/** Short and stable, of small letters, digits and "-": the name of a method in addresses, files and codes. */
export const methodCode = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const sourceKey = z
  .string()
  .trim()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

export const methodSource = z.object({
  key: sourceKey,
  title: line(300).min(1),
  publisher: line(200),
  year: year.nullable(),
  url: z
    .url({ protocol: /^https$/ })
    .max(500)
    .nullable(),
  readOn: day,
});
export const methodStudy = z.object({
  outcome: line(200).min(1),
  title: line(300),
  year: year.nullable(),
  country: line(80),
  design: z.enum(studyDesigns),
  participants: z.number().int().min(0).max(10_000_000).nullable(),
  followUpMonths: z.number().int().min(0).max(600).nullable(),
  effect: line(1_000).min(1),
  sourceKey,
});
export const evidenceRating = z.object({
  scale: z.enum(evidenceScales),
  scaleName: line(120),
  dimension: z.enum(declarationDimensions).nullable(),
  value: line(20).min(1),
  version: line(60),
  ratedYear: year.nullable(),
  summary: line(1_000),
  sourceKey,
});
const kroner = z.number().int().min(0).max(1_000_000_000);
/** The domain checks that the upper end is not below the lower. */
export const costRange = z.object({ fromKroner: kroner, toKroner: kroner });

/** All that is described of a method in one version, as typed in a form or in the front matter of a file. Everything but the name may be empty in a draft. */
export const methodFields = z.object({
  name: line(120).min(2),
  aliases: z.array(line(120).min(1)).max(20),
  summary: line(500),
  purpose: text,
  targetGroups: z.array(z.string().max(80)).max(30),
  ageFrom: z.number().int().min(0).max(120).nullable(),
  ageTo: z.number().int().min(0).max(120).nullable(),
  exclusion: text,
  legalBases: z.array(z.string().max(80)).max(30),
  coreComponents: z.array(line(400).min(1)).max(30),
  theoryOfChange: text,
  dosage: z.object({ sessions: line(400), duration: line(400), setting: line(400) }),
  competences: z.object({ required: text, training: text, certification: text }),
  licence: z.object({ kind: z.enum(methodLicences), owner: line(200), note: text }),
  implementation: z.object({ fidelityTool: text, support: text, timeToFullUse: line(400) }),
  standing: z.object({ level: z.enum(methodStandings), reason }).nullable(),
  ratings: z.array(evidenceRating).max(40),
  studies: z.array(methodStudy).max(40),
  relevance: z.object({ level: z.enum(relevanceLevels), reason }).nullable(),
  economy: z.object({
    startUp: costRange.nullable(),
    perCitizen: costRange.nullable(),
    priceYear: year.nullable(),
    note: text,
    sourceKey: sourceKey.nullable(),
  }),
  risks: text,
  ethics: text,
  sources: z.array(methodSource).max(60),
  textLicence: z.enum(textLicences),
  body: z.string().max(40_000),
});
export type MethodFieldsInput = z.infer<typeof methodFields>;

/** The ordinal that the library's own rule table makes of one rating; always shown as derived, with the rule. */
export const evidenceBand = z.enum(evidenceBands);
export type EvidenceBand = z.infer<typeof evidenceBand>;

const counts = z.object({
  /** Published experiences. */
  experiences: z.number().int(),
  /** Of those: would use it again, with changes, no. */
  again: z.object({ yes: z.number().int(), withChanges: z.number().int(), no: z.number().int() }),
  /** Offers that say today that they use it. */
  offers: z.number().int(),
});

/** A method in a list: the four things beside each other, never as one number. */
export const methodSummary = z.object({
  id,
  code: methodCode,
  name: z.string(),
  aliases: z.array(z.string()),
  summary: z.string(),
  status: z.enum(shownMethodStatuses),
  targetGroups: z.array(z.string()),
  ageFrom: z.number().int().nullable(),
  ageTo: z.number().int().nullable(),
  standing: z.enum(methodStandings).nullable(),
  /** The best of each scale that has rated it, raw, with what the rule makes of it; empty: not rated. */
  evidence: z.array(
    z.object({ scale: z.enum(evidenceScales), scaleName: z.string(), value: z.string(), band: evidenceBand }),
  ),
  relevance: z.enum(relevanceLevels).nullable(),
  perCitizen: costRange.nullable(),
  priceYear: z.number().int().nullable(),
  counts,
  publishedAt: instant.nullable(),
  nextReviewOn: day.nullable(),
  isWatched: z.boolean(),
  isDemo: z.boolean(),
});
export type MethodSummary = z.infer<typeof methodSummary>;

export const methodSort = z.enum(["name", "newest", "relevance"]);
export const listMethodsInput = z.object({
  /** Asked of the search index; the order is then by how well it fits. */
  text: searchText.optional(),
  /** This target group and those within it. */
  targetGroup: z.string().max(80).optional(),
  age: z.number().int().min(0).max(120).optional(),
  legalBasis: z.string().max(80).optional(),
  standing: z.enum([...methodStandings, "none"]).optional(),
  band: evidenceBand.optional(),
  relevance: z.enum([...relevanceLevels, "none"]).optional(),
  /** Only those whose review date has come. */
  isDue: z.boolean().optional(),
  isWatched: z.boolean().optional(),
  includesRetired: z.boolean().optional(),
  sort: methodSort.optional(),
  after: pageKey.optional(),
});
export type ListMethodsInput = z.infer<typeof listMethodsInput>;
const facet = z.array(z.object({ value: z.string(), count: z.number().int() }));
export const methodPage = page(methodSummary).extend({
  /** Counts within what is found, without the facet's own choice. */
  facets: z.object({ targetGroups: facet, standings: facet, bands: facet, relevances: facet }),
});
export type MethodPage = z.infer<typeof methodPage>;

/** By id or by code. */
export const methodInput = z.object({ method: z.string().max(60) });

export const ratingView = evidenceRating.extend({
  band: evidenceBand,
  /** Which line of the rule table made the band, in the reader's language. */
  bandRule: z.string(),
});
export const methodDetail = z.object({
  id,
  code: methodCode,
  status: z.enum(shownMethodStatuses),
  /** The version that is shown; null for a method without a published one, which only its author and reviewers see. */
  versionNumber: z.number().int().nullable(),
  publishedAt: instant.nullable(),
  approvedBy: personRef.nullable(),
  writtenBy: personRef.nullable(),
  nextReviewOn: day.nullable(),
  reviewMonths: z.number().int(),
  /** When a reviewer last said that the published version still holds, and what was noted; absent: nobody has. */
  confirmed: z.object({ at: instant, note: z.string() }).optional(),
  responsible: personRef.nullable(),
  owner: organisationRef.nullable(),
  fields: methodFields,
  bodyHtml: z.string(),
  ratings: z.array(ratingView),
  counts,
  retired: z
    .object({
      at: instant,
      reason: z.string(),
      replacedBy: z.object({ id, code: methodCode, name: z.string() }).nullable(),
    })
    .nullable(),
  isWatched: z.boolean(),
  isDemo: z.boolean(),
  /** The reader's own unfinished version, and how many others wait for review. */
  ownVersionId: id.nullable(),
  waitingVersions: z.number().int(),
  may: z.object({
    propose: z.boolean(),
    review: z.boolean(),
    retire: z.boolean(),
    link: z.boolean(),
    share: z.boolean(),
  }),
});
export type MethodDetail = z.infer<typeof methodDetail>;

export const compareMethodsInput = z.object({ methods: z.array(z.string().max(60)).min(2).max(4) });
/** In the order asked for; those that are not there are left out. Cost in use is that of `methods.links.cost`. */
export const methodComparison = z.object({ items: z.array(methodDetail) });

export const watchMethodInput = z.object({ methodId: id, isWatched: z.boolean() });
export const retireMethodInput = z.object({ methodId: id, reason, replacedById: id.nullable(), requestId });
export const reinstateMethodInput = z.object({ methodId: id, requestId });
export const setReviewInput = z.object({
  methodId: id,
  reviewMonths: z.number().int().min(3).max(60),
  /** A method-author or -reviewer who is reminded; null: all reviewers are. */
  responsibleId: id.nullable(),
  nextReviewOn: day,
});
/** The library looked at it again and nothing needs to change: the next review date is counted from today. */
export const confirmMethodInput = z.object({ methodId: id, note: z.string().trim().max(2_000), requestId });

/** A method or target group that only one offer, or only one expert, of a region holds. */
export const vulnerableInput = z.object({ regionId: z.string().max(40) });
export const vulnerableList = z.object({
  regionId: z.string(),
  items: z
    .array(
      z.object({
        list: z.enum(["method", "target-group"]),
        code: z.string(),
        label: z.string(),
        /** A method that the library describes, so that it has a page. */
        isInLibrary: z.boolean(),
        offers: z.number().int(),
        experts: z.number().int(),
        /** The one that holds it, as far as the reader may know. */
        offer: z.object({ id, name: z.string() }).nullable(),
        expert: personRef.nullable(),
      }),
    )
    .max(500),
});
export type VulnerableList = z.infer<typeof vulnerableList>;
