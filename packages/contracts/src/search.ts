import { z } from "zod";
import { day, id, instant, pageKey, searchText } from "./fields.ts";
import { limits } from "./limits.ts";

/** What can be found. The order is that of the groups on the page when nothing else tells. */
export const searchKinds = [
  "method",
  "offer",
  "person",
  "event",
  "network",
  "thread",
  "cluster",
  "agreement",
] as const;
export const searchKind = z.enum(searchKinds);
export type SearchKind = z.infer<typeof searchKind>;

/** How long ago something was last changed or confirmed: a month, a year, longer. */
export const searchAge = z.enum(["month", "year", "older"]);

const filters = {
  kind: searchKind.optional(),
  regionId: z.string().max(40).optional(),
  /** This target group and those within it. */
  targetGroup: z.string().max(80).optional(),
  age: searchAge.optional(),
};

/** A piece of text and which parts of it answer the query, as positions in it. */
export const markedText = z.object({
  text: z.string(),
  marks: z.array(z.tuple([z.number().int(), z.number().int()])),
});
export type MarkedText = z.infer<typeof markedText>;

export const searchHit = z.object({
  kind: searchKind,
  /** The subject's own id or code. */
  subjectId: z.string(),
  /** Its page in the product. */
  href: z.string(),
  title: markedText,
  snippet: markedText,
  regionIds: z.array(z.string()),
  targetGroups: z.array(z.string()),
  /** The day it was last changed or confirmed. */
  asOf: day,
  /** No longer in use: retired, closed, over or at rest. Comes after what is. */
  isPast: z.boolean(),
  /** The library does not recommend the method. Found like the others, and marked. */
  isDiscouraged: z.boolean(),
});
export type SearchHit = z.infer<typeof searchHit>;

/** A text of any length within the limit, a pasted page too; words after about the twelfth are left out and said so. */
export const findInput = z.object({
  text: z.string().trim().max(limits.pastedText),
  ...filters,
  /** Only with `kind`. */
  after: pageKey.optional(),
});
export type FindInput = z.infer<typeof findInput>;
/** Counts are capped at 1001, which means "over 1,000". */
const count = z.number().int();
const facet = z.array(z.object({ value: z.string(), count }));
export const findResult = z.object({
  total: count,
  /** Without `kind`: up to five hits of each kind that has any. With it: one group, a page of hits. */
  groups: z.array(z.object({ kind: searchKind, count, items: z.array(searchHit) })),
  nextKey: pageKey.nullable(),
  /** Only with the first page; empty with the others. Of target groups the twelve most common, and the chosen one. */
  facets: z.object({ kinds: facet, regions: facet, targetGroups: facet, ages: facet }),
  /** Words that were left out because there were too many. */
  ignoredWords: count,
  /** Another spelling that has hits for this reader; only when the text has few. */
  didYouMean: z.string().nullable(),
});
export type FindResult = z.infer<typeof findResult>;

/** From two letters on; the last word may be unfinished. */
export const suggestInput = z.object({ text: searchText });
export const suggestResult = z.object({
  items: z
    .array(z.object({ kind: searchKind, subjectId: z.string(), href: z.string(), title: markedText }))
    .max(8),
});
export type SuggestResult = z.infer<typeof suggestResult>;

/** Somebody went on from the results of a text. Kept as a count of the text, without the person. */
export const recordOpenedInput = z.object({ text: searchText, kind: searchKind });

export const savedSearchInput = z.object({ savedSearchId: id });
const query = z.object({ text: searchText, ...filters });
export const saveSearchInput = z.object({
  name: z.string().trim().min(1).max(limits.name),
  query,
  /** Tell of new hits: a notification, which also goes by mail as the person has chosen for notifications. */
  notifies: z.boolean(),
});
export const changeSavedSearchInput = savedSearchInput.extend({
  name: z.string().trim().min(1).max(limits.name),
  notifies: z.boolean(),
});
export const savedSearch = z.object({
  id,
  name: z.string(),
  query,
  notifies: z.boolean(),
  createdAt: instant,
  /** Hits that came since the person last looked. */
  newHits: count,
  hasFeed: z.boolean(),
});
export type SavedSearch = z.infer<typeof savedSearch>;
/** At most 50 of each person. */
export const savedSearchList = z.object({ items: z.array(savedSearch) });
/** The address is shown once; making a new one ends the one before. */
export const feedAddress = z.object({ url: z.string() });

/** What is looked for and not found, or found and not opened: texts and counts, no persons. */
export const listMissesInput = z.object({
  kind: z.enum(["nothing-found", "nothing-opened"]),
  after: pageKey.optional(),
});
export const searchMiss = z.object({ text: z.string(), asked: count, firstOn: day, lastOn: day });
export const missPage = z.object({
  items: z.array(searchMiss),
  nextKey: pageKey.nullable(),
  total: z.number().int().nullable(),
});

/** Things that belong together with one, each with why it is shown. */
export const relatedInput = z.object({ kind: searchKind, subjectId: z.string().max(60) });
export const relatedReason = z.enum([
  /** The offer says that it uses the method, or the person knows it. */
  "uses-method",
  "knows-method",
  /** An editor, or those who run it, tied the two together. */
  "tied",
  "same-target-groups",
  "same-organisation",
  "takes-place-in",
]);
export const relatedThings = z.object({
  items: z
    .array(
      z.object({
        kind: searchKind,
        subjectId: z.string(),
        href: z.string(),
        title: z.string(),
        reason: relatedReason,
        /** Codes behind the reason: target groups or methods they have in common. */
        codes: z.array(z.string()),
      }),
    )
    .max(24),
});
export type RelatedThings = z.infer<typeof relatedThings>;

/** How the index stands, for the administrator. */
export const searchIndexStatus = z.object({
  documents: z.array(z.object({ kind: searchKind, count: z.number().int() })),
  /** Changes that have not reached the index yet. */
  waiting: z.number().int(),
  rebuild: z
    .object({
      startedAt: instant,
      finishedAt: instant.nullable(),
      done: z.number().int(),
      total: z.number().int(),
    })
    .nullable(),
});
