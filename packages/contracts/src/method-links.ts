import { methodLinkKinds } from "@rammevaerk/domain/methods";
import { z } from "zod";
import { organisationRef, personRef } from "./accounts.ts";
import { day, id } from "./fields.ts";
import { methodCode } from "./methods.ts";

/** What a method is connected to, as far as the reader may know, each list bounded with a count of all. */
export const methodLinksInput = z.object({ methodId: id });
export const methodLinks = z.object({
  offers: z.object({
    total: z.number().int(),
    items: z
      .array(
        z.object({
          id,
          name: z.string(),
          operator: organisationRef.nullable(),
          municipalityCode: z.string().nullable(),
          regionId: z.string().nullable(),
          /** The days for which the offer says that it uses the method; null: no end. */
          usedFrom: day,
          usedTo: day.nullable(),
          /** The day the fact speaks of, for its freshness. */
          asOf: day,
          /** The published rate of today, in øre per day; null where there is none per day. */
          rateOere: z.number().int().nullable(),
        }),
      )
      .max(25),
  }),
  experts: z.object({
    total: z.number().int(),
    items: z
      .array(
        z.object({
          person: personRef,
          level: z.enum(["knows", "works-with", "expert"]),
          confirmedOn: day,
          regionId: z.string().nullable(),
        }),
      )
      .max(25),
  }),
  /** Networks, events and common goals that an editor or their own people tied to the method. */
  others: z
    .array(
      z.object({
        linkId: id,
        kind: z.enum(methodLinkKinds),
        targetId: z.string(),
        title: z.string(),
        /** Events: the day. */
        on: day.nullable(),
        note: z.string(),
        mayRemove: z.boolean(),
      }),
    )
    .max(100),
});
export type MethodLinks = z.infer<typeof methodLinks>;

/**
 * Rates per day of the offers that say they use the method; all null when fewer than five have one, so that no offer
 * is pointed out. It is what a day in such an offer costs, not what the method costs.
 */
export const costInUse = z.object({
  offers: z.number().int(),
  fromOere: z.number().int().nullable(),
  medianOere: z.number().int().nullable(),
  toOere: z.number().int().nullable(),
  asOf: day,
});
export type CostInUse = z.infer<typeof costInUse>;

/** The methods tied to something else, shown on its page. "offer" and "person" by what they say themselves. */
export const methodsOfInput = z.object({
  kind: z.enum(["offer", "person", ...methodLinkKinds]),
  targetId: z.string().max(60),
});
export const methodsOf = z.object({
  items: z
    .array(
      z.object({
        /** Null for what editors did not tie. */
        linkId: id.nullable(),
        /** Null where the library has no such method yet. */
        methodId: id.nullable(),
        code: methodCode,
        name: z.string(),
        note: z.string(),
        /** Kept to be read only. */
        isRetired: z.boolean(),
        mayRemove: z.boolean(),
      }),
    )
    .max(100),
  mayAdd: z.boolean(),
});
export type MethodsOf = z.infer<typeof methodsOf>;
export const addMethodLinkInput = z.object({
  methodId: id,
  kind: z.enum(methodLinkKinds),
  targetId: z.string().max(60),
  note: z.string().trim().max(400),
});
export const methodLinkInput = z.object({ linkId: id });
