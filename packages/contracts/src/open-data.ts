import { z } from "zod";
import { id, page, pageKey } from "./fields.ts";
import { getOfferInput, offerDetail, offerFilter, offerPage, offerSort } from "./offers.ts";
import { publishedRate, rateYears } from "./rates.ts";

// What others' programs get without a key. Only what everybody may see: no drafts, no budgets, no people.

/** An offer as the open API tells it: without what the asker may do. */
export const openOffer = offerDetail.omit({ may: true });
export type OpenOffer = z.infer<typeof openOffer>;

export const openOfferPage = offerPage.omit({ facets: true });
export const openOffersQuery = offerFilter.extend({
  sort: offerSort.optional(),
  after: pageKey.optional(),
});
export const openOfferQuery = getOfferInput.omit({ offerId: true });
export const exportOffersQuery = offerFilter.extend({ sort: offerSort.optional() });

/** A rate in force, or one that a later publication took the place of. */
export const openRate = publishedRate.extend({
  offer: z.object({ id, name: z.string() }),
  operator: z.object({ id, name: z.string() }),
});
export const openRatePage = page(openRate);
export type OpenRatePage = z.infer<typeof openRatePage>;
export const openRatesQuery = z.object({
  offerId: id.optional(),
  operatorId: id.optional(),
  year: z.number().int().min(rateYears.first).max(rateYears.last).optional(),
  /** Also those that are no longer in force. */
  includeSuperseded: z.boolean().optional(),
  after: pageKey.optional(),
});

const bilingual = z.object({ da: z.string(), en: z.string() });
export const openCode = z.object({
  code: z.string(),
  label: bilingual,
  /** The code that it lies within. */
  parentCode: z.string().optional(),
  validFrom: z.string().optional(),
  /** The first day on which it holds no longer. */
  validTo: z.string().optional(),
  /** What is not confirmed about it. */
  open: bilingual.optional(),
});
export const openCodeList = z.object({
  name: z.string(),
  title: bilingual,
  /** The code system and its version, where the list is somebody else's. */
  system: z.string().optional(),
  version: z.string().optional(),
  codes: z.array(openCode),
});
export type OpenCodeList = z.infer<typeof openCodeList>;
export const openCodeLists = z.object({
  items: z.array(openCodeList.omit({ codes: true }).extend({ count: z.number().int() })),
});
export type OpenCodeLists = z.infer<typeof openCodeLists>;

const hsdsPaging = {
  page: z.number().int().min(1).max(100_000).default(1),
  per_page: z.number().int().min(1).max(100).default(50),
};
export const hsdsPageQuery = z.object(hsdsPaging);
export const hsdsServicesQuery = z.object({
  ...hsdsPaging,
  organization_id: id.optional(),
  taxonomy_term_id: id.optional(),
  /** On or after this moment, such as 2026-11-22T10:00:00.000Z. */
  modified_after: z.iso.datetime({ offset: true }).optional(),
  /** Whole services, as `/hsds/services/{id}` gives them. */
  full: z.boolean().default(false),
});
export const hsdsLocationsQuery = z.object({
  ...hsdsPaging,
  organization_id: id.optional(),
  modified_after: z.iso.datetime({ offset: true }).optional(),
});
export const hsdsTermsQuery = z.object({
  ...hsdsPaging,
  taxonomy_id: id.optional(),
  parent_id: id.optional(),
  /** Only terms that lie within no other. */
  top_only: z.boolean().default(false),
});
