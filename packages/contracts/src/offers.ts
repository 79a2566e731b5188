import { agreementCategories, factKinds, factSources, operatorKinds } from "@rammevaerk/domain/offers";
import { z } from "zod";
import { day, id, instant, page, pageKey, searchText } from "./fields.ts";

const code = z.string().min(1).max(80);
const codes = z.array(code).max(20);

export const freshnessState = z.enum(["fresh", "due", "stale"]);
export const offerSort = z.enum(["rate", "name", "free-places", "freshness"]);

/** What the list of offers can be narrowed by. It stands in the address of the page. */
export const offerFilter = z.object({
  text: searchText.optional(),
  regionId: z.string().max(40).optional(),
  municipalityCodes: z.array(z.string().length(3)).max(98).optional(),
  /** Offers for the group itself and for those within it. */
  targetGroup: code.optional(),
  legalBasis: code.optional(),
  supportNeed: code.optional(),
  service: code.optional(),
  method: code.optional(),
  /** Takes in somebody of this age. */
  age: z.number().int().min(0).max(120).optional(),
  operatorKind: z.enum(operatorKinds).optional(),
  operatorId: id.optional(),
  category: z.enum(agreementCategories).optional(),
  minFreePlaces: z.number().int().min(0).max(1000).optional(),
  maxRateOere: z.number().int().min(0).optional(),
  freshness: freshnessState.optional(),
  includeClosed: z.boolean().optional(),
});
export type OfferFilter = z.infer<typeof offerFilter>;
export const searchOffersInput = offerFilter.extend({
  sort: offerSort.optional(),
  after: pageKey.optional(),
});

/** How fresh what is shown is: the oldest of the facts it rests on. */
export const freshness = z.object({
  state: freshnessState,
  /** Of which kind that oldest fact is. Absent where the freshness is a single fact's own. */
  kind: z.enum(factKinds).optional(),
  asOf: day,
  confirmedOn: day.nullable(),
  confirmedBy: z.string().nullable(),
  dueOn: day,
});
export type Freshness = z.infer<typeof freshness>;

export const operatorRef = z.object({ id, name: z.string(), kind: z.enum(operatorKinds) });

export const offerSummary = z.object({
  id,
  name: z.string(),
  operator: operatorRef,
  municipalityCode: z.string(),
  regionId: z.string(),
  legalBases: z.array(z.string()),
  targetGroups: z.array(z.string()),
  ageFrom: z.number().int().nullable(),
  ageTo: z.number().int().nullable(),
  places: z.number().int().nullable(),
  freePlaces: z.number().int().nullable(),
  /** The lowest of this year's rates per day; null while none is known. */
  rateOere: z.number().int().nullable(),
  rateLevels: z.number().int(),
  rateYear: z.number().int().nullable(),
  category: z.enum(agreementCategories),
  freshness: freshness.nullable(),
  hasContradiction: z.boolean(),
  closedOn: day.nullable(),
  isDemo: z.boolean(),
});
export type OfferSummary = z.infer<typeof offerSummary>;

const facet = z.array(z.object({ value: z.string(), count: z.number().int() }));
/** Counts are of what the other filters leave. Total and facets come with the first page only; null on the pages after it. */
export const offerPage = page(offerSummary).extend({
  facets: z
    .object({
      regionId: facet,
      municipalityCode: facet,
      targetGroup: facet,
      legalBasis: facet,
      operatorKind: facet,
      category: facet,
      freshness: facet,
    })
    .nullable(),
});
export type OfferPage = z.infer<typeof offerPage>;

export const factView = z.object({
  id,
  unitId: id.nullable(),
  kind: z.enum(factKinds),
  key: z.string(),
  /** As `FactValues` of the domain package tells for the kind. */
  value: z.record(z.string(), z.unknown()),
  validFrom: day,
  validTo: day.nullable(),
  source: z.enum(factSources),
  asOf: day,
  confirmedOn: day.nullable(),
  confirmedBy: z.string().nullable(),
  recordedAt: instant,
  supersededAt: instant.nullable(),
  freshness: freshness.nullable(),
});
export type FactView = z.infer<typeof factView>;

/** What holds now of one kind and key, with what other sources say against it. */
export const heldFact = z.object({
  fact: factView,
  others: z.array(factView),
  isContradicted: z.boolean(),
});
export type HeldFact = z.infer<typeof heldFact>;

const address = z.object({
  street: z.string(),
  postalCode: z.string(),
  town: z.string(),
  municipalityCode: z.string(),
});

export const offerDetail = offerSummary.extend({
  address,
  contact: z.object({
    name: z.string(),
    phone: z.string().nullable(),
    email: z.string().nullable(),
    website: z.string().nullable(),
  }),
  units: z.array(
    z.object({
      id,
      name: z.string(),
      portalUnitId: z.string().nullable(),
      pNumber: z.string().nullable(),
      address: address.nullable(),
    }),
  ),
  portalOfferId: z.string().nullable(),
  cvr: z.string().nullable(),
  pNumber: z.string().nullable(),
  openedOn: day,
  facts: z.array(heldFact),
  /** The year, the figure and its level: ten years of monthly occupancy, of places and of rates, oldest first. */
  series: z.object({
    places: z.array(
      z.object({
        validFrom: day,
        validTo: day.nullable(),
        key: z.string(),
        approved: z.number(),
        covered: z.number(),
      }),
    ),
    occupancy: z.array(z.object({ validFrom: day, validTo: day.nullable(), percent: z.number() })),
    rates: z.array(
      z.object({
        year: z.number().int(),
        key: z.string(),
        levelName: z.string().nullable(),
        amountOere: z.number().int(),
        per: z.enum(["day", "hour", "month"]),
        budgetedOccupancyPercent: z.number(),
        /** The published calculation behind it, when it was made here. */
        calculationId: id.nullable(),
      }),
    ),
  }),
  /** The day for which `facts` answer, and the moment from which they are seen when an earlier one was asked for. */
  on: day,
  knownAt: instant.nullable(),
  may: z.object({ edit: z.boolean() }),
});
export type OfferDetail = z.infer<typeof offerDetail>;

export const getOfferInput = z.object({
  offerId: id,
  /** What holds on this day; today when absent. */
  on: day.optional(),
  /** What the registry believed at this moment; now when absent. */
  knownAt: instant.optional(),
});

export const listOfferHistoryInput = z.object({
  offerId: id,
  kind: z.enum(factKinds).optional(),
  after: pageKey.optional(),
});
export const factPage = page(factView);

export const compareOffersInput = z.object({ offerIds: z.array(id).min(2).max(4) });
export const offerComparison = z.object({ offers: z.array(offerDetail) });

/** A need, without anything about a citizen. */
export const offerNeed = z.object({
  targetGroups: codes,
  age: z.number().int().min(0).max(120).nullable(),
  legalBasis: code.nullable(),
  supportLevel: code.nullable(),
  regionId: z.string().max(40).nullable(),
  municipalityCode: z.string().length(3).nullable(),
  /** How far from the municipality: in it, in its region, or anywhere. */
  travel: z.enum(["municipality", "region", "anywhere"]),
  freePlaceBy: day.nullable(),
  mustNot: z.object({
    targetGroups: codes,
    operatorKinds: z.array(z.enum(operatorKinds)).max(5),
    categories: z.array(z.enum(agreementCategories)).max(4),
  }),
});
export type OfferNeed = z.infer<typeof offerNeed>;

/** A reason by its code in the domain package, which has the sentence; `params` fill its places. */
export const matchReason = z.object({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export const matchedOffer = z.object({
  offer: offerSummary,
  score: z.number(),
  speaksFor: z.array(matchReason),
  speaksAgainst: z.array(matchReason),
  unknown: z.array(matchReason),
});
export type MatchedOffer = z.infer<typeof matchedOffer>;
/** The best 25, and how many were looked at and left out for what must not be. */
export const matchResult = z.object({
  items: z.array(matchedOffer),
  considered: z.number().int(),
  excluded: z.number().int(),
});

export const savedNeed = z.object({ id, name: z.string(), need: offerNeed, createdAt: instant });
export const saveNeedInput = z.object({
  requestId: z.uuid(),
  name: z.string().trim().min(2).max(120),
  need: offerNeed,
});
export const savedNeedList = z.object({ items: z.array(savedNeed) });
export const savedNeedInput = z.object({ needId: id });

export const offerInput = z.object({ offerId: id });
export const similarOffers = z.object({ items: z.array(offerSummary) });

/** How much of each operator's registry is fresh, for those who follow up. */
export const listFreshSharesInput = z.object({
  regionId: z.string().max(40).optional(),
  after: pageKey.optional(),
});
export const freshSharePage = page(
  z.object({
    operator: operatorRef,
    offers: z.number().int(),
    facts: z.number().int(),
    freshPercent: z.number(),
    staleFacts: z.number().int(),
  }),
);
