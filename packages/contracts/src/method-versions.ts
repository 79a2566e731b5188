import { versionStates } from "@rammevaerk/domain/methods";
import { z } from "zod";
import { personRef } from "./accounts.ts";
import { day, id, instant, page, pageKey, reason, requestId } from "./fields.ts";
import { methodCode, methodFields } from "./methods.ts";

export const versionState = z.enum(versionStates);

/** A version in a list. Numbers are given when a version is published; null before. */
export const versionSummary = z.object({
  id,
  methodId: id,
  methodCode,
  methodName: z.string(),
  number: z.number().int().nullable(),
  state: versionState,
  /** Whether it would be the method's first. */
  isNew: z.boolean(),
  author: personRef.nullable(),
  /** What its author says has changed, and why. */
  note: z.string(),
  createdAt: instant,
  submittedAt: instant.nullable(),
  decidedAt: instant.nullable(),
  decidedBy: personRef.nullable(),
  /** The reviewer's reason. */
  reason: z.string().nullable(),
});
export type VersionSummary = z.infer<typeof versionSummary>;

export const versionInput = z.object({ versionId: id });
export const versionDetail = versionSummary.extend({
  /** Counts with each change, so that a reviewer decides on what was read. */
  revision: z.number().int(),
  fields: methodFields,
  bodyHtml: z.string(),
  /** The published version it was written from is no longer the published one. */
  isBehind: z.boolean(),
  /** What keeps it from being handed in: field paths with a code, as a refusal would name them. */
  missing: z.array(z.object({ field: z.string(), code: z.string() })),
  may: z.object({
    edit: z.boolean(),
    submit: z.boolean(),
    takeBack: z.boolean(),
    discard: z.boolean(),
    decide: z.boolean(),
  }),
});
export type VersionDetail = z.infer<typeof versionDetail>;

/** A method that is not there yet: signed-in members may suggest one, too. */
export const startMethodInput = z.object({ name: z.string().trim().min(2).max(120), requestId });
/** A change to a published method, beginning with its published text. Whoever has one open already gets that one. */
export const proposeChangeInput = z.object({ methodId: id, requestId });
export const versionRef = z.object({ versionId: id, methodId: id, methodCode });
export const saveVersionInput = z.object({
  versionId: id,
  revision: z.number().int(),
  fields: methodFields,
  note: z.string().trim().max(2_000),
});
export const versionSaved = z.object({ revision: z.number().int() });
export const submitVersionInput = z.object({ versionId: id, revision: z.number().int() });
/** Takes the published text as it is now as what the version is compared with; its own text stays. */
export const catchUpVersionInput = z.object({ versionId: id, revision: z.number().int() });
export const decideVersionInput = z.object({
  versionId: id,
  revision: z.number().int(),
  decision: z.enum(["publish", "decline"]),
  reason: reason.or(z.literal("")),
  /** When published: months until the next review. */
  reviewMonths: z.number().int().min(3).max(60).optional(),
  requestId,
});

/** The difference between two versions, field by field; texts line by line, with the words that changed. */
const piece = z.object({ kind: z.enum(["same", "added", "removed"]), text: z.string() });
export const fieldDifference = z.object({
  /** A path of `methodFields`, such as `economy.perCitizen` or `standing.level`. */
  field: z.string(),
  kind: z.enum(["text", "value", "list"]),
  /** Plain: codes as they are, a range of kroner as "1000-2000", a list with one item a line; "" where nothing was said. */
  before: z.string(),
  after: z.string(),
  /** For texts: lines in order, each with its pieces. An empty line stands for a run of unchanged ones that is left out. */
  lines: z.array(z.array(piece)),
  /** For lists: the items that come and go; ratings, studies and sources as JSON of the item. Neither: only the order changed. */
  added: z.array(z.string()),
  removed: z.array(z.string()),
});
export type FieldDifference = z.infer<typeof fieldDifference>;
/** Absent `against`: the published version, or nothing for a first one. */
export const differenceInput = z.object({ versionId: id, againstId: id.optional() });
export const versionDifference = z.object({
  version: versionSummary,
  against: versionSummary.nullable(),
  items: z.array(fieldDifference),
});
export type VersionDifference = z.infer<typeof versionDifference>;

/** All versions of a method that the reader may see, newest first: published ones for everybody, own ones, all for reviewers. */
export const listVersionsInput = z.object({ methodId: id, after: pageKey.optional() });
export const versionPage = page(versionSummary);
/** The reader's own unfinished and decided versions, newest first. */
export const listOwnVersionsInput = z.object({ after: pageKey.optional() });

/** What waits for a reviewer: versions and experiences, oldest first, and methods whose review date has come. */
export const reviewQueueInput = z.object({ after: pageKey.optional() });
export const queueItem = z.object({
  kind: z.enum(["version", "experience", "due"]),
  /** The version's, experience's or method's. */
  id,
  methodCode,
  methodName: z.string(),
  title: z.string(),
  author: personRef.nullable(),
  waitingSince: instant,
  dueOn: day.nullable(),
  /** The reader wrote it, so somebody else must decide. */
  isOwn: z.boolean(),
});
export type QueueItem = z.infer<typeof queueItem>;
export const queuePage = page(queueItem);
