import { againAnswers, experienceStates, outcomeMeasures } from "@rammevaerk/domain/methods";
import { z } from "zod";
import { organisationRef, personRef } from "./accounts.ts";
import { id, instant, page, pageKey, reason, requestId } from "./fields.ts";
import { methodCode } from "./methods.ts";

const text = z.string().trim().max(4_000);
/** A month, `2026-11`. */
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);

/** What a municipality or operator says of a method it has used. Numbers of citizens, never persons. */
export const experienceFields = z.object({
  /** An organisation that the author belongs to. */
  organisationId: id,
  offerId: id.nullable(),
  fromMonth: month,
  /** Null while it goes on. */
  toMonth: month.nullable(),
  citizens: z.number().int().min(0).max(100_000).nullable(),
  setting: z.string().trim().max(400),
  adaptation: text,
  outcomeMeasure: z.enum(outcomeMeasures),
  result: text,
  difficulties: text,
  again: z.enum(againAnswers),
  /** Whether colleagues elsewhere may ask the author. */
  isContact: z.boolean(),
});
export type ExperienceFieldsInput = z.infer<typeof experienceFields>;

export const experienceView = z.object({
  id,
  methodId: id,
  methodCode,
  methodName: z.string(),
  state: z.enum(experienceStates),
  organisation: organisationRef,
  offer: z.object({ id, name: z.string() }).nullable(),
  fromMonth: month,
  toMonth: month.nullable(),
  /** Null: not said. `isFew`: some, but so few that the number is hidden. */
  citizens: z.object({ count: z.number().int().nullable(), isFew: z.boolean() }).nullable(),
  setting: z.string(),
  adaptation: z.string(),
  outcomeMeasure: z.enum(outcomeMeasures),
  result: z.string(),
  difficulties: z.string(),
  again: z.enum(againAnswers),
  /** Whom to ask, when the author said so and the reader may see the author. */
  contact: personRef.nullable(),
  /** Null: the author's organisation has not stood by it (yet). */
  verifiedAt: instant.nullable(),
  publishedAt: instant.nullable(),
  isOwn: z.boolean(),
  isDemo: z.boolean(),
  may: z.object({ edit: z.boolean(), verify: z.boolean(), decide: z.boolean(), withdraw: z.boolean() }),
});
export type ExperienceView = z.infer<typeof experienceView>;
export const experiencePage = page(experienceView);

/** Published ones for everybody, newest first. */
export const listExperiencesInput = z.object({ methodId: id, after: pageKey.optional() });
/** The reader's own, in every state, and those that the reader may verify for an organisation. */
export const listOwnExperiencesInput = z.object({ after: pageKey.optional() });
export const experienceInput = z.object({ experienceId: id });
/** With the exact fields, for its author, whoever verifies it, and reviewers. */
export const experienceDetail = experienceView.extend({
  revision: z.number().int(),
  fields: experienceFields,
  /** Reviewers' reason when it was declined. */
  reason: z.string().nullable(),
});
export type ExperienceDetail = z.infer<typeof experienceDetail>;
export const experienceChoices = z.object({
  /** The organisations the reader may speak for, and their offers. */
  organisations: z.array(
    organisationRef.extend({ offers: z.array(z.object({ id, name: z.string() })).max(500) }),
  ),
});

export const startExperienceInput = z.object({
  methodId: id,
  fields: experienceFields,
  /** Hand it in at once. */
  submits: z.boolean(),
  requestId,
});
export const experienceRef = z.object({ experienceId: id, revision: z.number().int() });
export const saveExperienceInput = z.object({
  experienceId: id,
  revision: z.number().int(),
  fields: experienceFields,
  submits: z.boolean(),
});
export const verifyExperienceInput = z.object({ experienceId: id, revision: z.number().int() });
export const decideExperienceInput = z.object({
  experienceId: id,
  revision: z.number().int(),
  decision: z.enum(["publish", "decline"]),
  reason: reason.or(z.literal("")),
  requestId,
});
