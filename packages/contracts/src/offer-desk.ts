import { agreementCategories, type FactKind, factKinds } from "@rammevaerk/domain/offers";
import { z } from "zod";
import { day, id, instant, page, pageKey, requestId, searchText } from "./fields.ts";
import { limits } from "./limits.ts";
import { factView, heldFact, operatorRef } from "./offers.ts";

const code = z.string().min(1).max(80);
/** A legal basis, a rate level; "" where a kind has one fact only. */
const key = z.string().max(80);
const kind = z.enum(factKinds);
const bilingual = z.object({ da: z.string(), en: z.string() });

/** An own offer on the desk, with the facts that wait for somebody's word. */
export const ownOffer = z.object({
  id,
  name: z.string(),
  operator: operatorRef,
  municipalityCode: z.string(),
  closedOn: day.nullable(),
  facts: z.number().int(),
  freshFacts: z.number().int(),
  /** Due and stale facts of the operator's own, the one that has waited longest first. */
  dueFacts: z.array(factView),
  /** The first day on which one of its facts is due; null for an offer without facts. */
  dueOn: day.nullable(),
});
export type OwnOffer = z.infer<typeof ownOffer>;

export const ownOfferStates = ["due", "open", "closed"] as const;
export const listOwnOffersInput = z.object({
  /** Open ones when absent, those with something due first. */
  state: z.enum(ownOfferStates).optional(),
  text: searchText.optional(),
  after: pageKey.optional(),
});
export const ownOfferPage = page(ownOffer).extend({
  /** Of all open offers, whatever the list is narrowed to. */
  summary: z.object({
    offers: z.number().int(),
    dueOffers: z.number().int(),
    facts: z.number().int(),
    freshFacts: z.number().int(),
    dueFacts: z.number().int(),
    staleFacts: z.number().int(),
  }),
  /** The operators whose registry the reader keeps; none for somebody without the role. */
  operators: z.array(operatorRef),
});
export type OwnOfferPage = z.infer<typeof ownOfferPage>;

/** What an offer is, as the reporter writes it. */
export const offerFields = z.object({
  name: z.string().trim().min(2).max(limits.name),
  category: z.enum(agreementCategories),
  address: z.object({
    street: z.string().trim().min(2).max(limits.name),
    postalCode: z.string().regex(/^\d{4}$/),
    town: z.string().trim().min(1).max(limits.name),
    municipalityCode: z.string().regex(/^\d{3}$/),
  }),
  contact: z.object({
    /** A function, never a private person. */
    name: z.string().trim().min(2).max(limits.name),
    phone: z.string().trim().max(30).nullable(),
    email: z.string().trim().toLowerCase().max(limits.email).pipe(z.email()).nullable(),
    website: z
      .url({ protocol: /^https?$/ })
      .max(300)
      .nullable(),
  }),
  portalOfferId: z.string().trim().min(1).max(40).nullable(),
  pNumber: z
    .string()
    .regex(/^\d{10}$/)
    .nullable(),
});
export type OfferFields = z.infer<typeof offerFields>;

/** One of the offer's facts with what follows it on a later day. */
export const deskFact = heldFact.extend({ ahead: z.array(factView) });
export type DeskFact = z.infer<typeof deskFact>;

export const deskOffer = offerFields.extend({
  id,
  version: z.number().int(),
  operator: operatorRef,
  openedOn: day,
  closedOn: day.nullable(),
  units: z.array(z.object({ id, name: z.string() })),
  facts: z.array(deskFact),
});
export type DeskOffer = z.infer<typeof deskOffer>;
export const deskOfferInput = z.object({ offerId: id });

export const confirmFactsInput = z.object({ requestId, offerId: id, factIds: z.array(id).min(1).max(200) });
/** What was recorded together; `undo` takes it back as a whole. */
export const recorded = z.object({ recordingId: id, facts: z.number().int() });

export const undoRecordingInput = z.object({ recordingId: id });
export const undoneRecording = z.object({
  isUndone: z.boolean(),
  /** Why not: what somebody has changed or confirmed since. At most 100 are named. */
  changedSince: z.array(
    z.object({
      offerId: id,
      offerName: z.string(),
      /** Null where it is the offer itself that was changed: its name, address or contact. */
      fact: z.object({ kind, key, validFrom: day }).nullable(),
    }),
  ),
});
export type UndoneRecording = z.infer<typeof undoneRecording>;

/** Why a value is not taken: the code of its sentence, the value seen, and what it was held against. */
export const valueProblem = z.object({
  code: z.string(),
  value: z.union([z.string(), z.number()]),
  limit: z.union([z.string(), z.number()]).nullable(),
});
export type ValueProblem = z.infer<typeof valueProblem>;
/** What kind of number a field takes, and which is too large, is the domain package's matter: it says why. */
const figure = z.number().min(-1e9).max(1e9);
const codes = z.array(code).max(60);
/** What a fact of each kind says, as `FactValues` of the domain package tells it. Whether it can be right is checked there. */
export const factValues = {
  places: z.strictObject({ approved: figure, covered: figure }),
  "free-places": z.strictObject({ free: figure }),
  occupancy: z.strictObject({ percent: figure }),
  rate: z.strictObject({
    amountOere: figure,
    per: z.enum(["day", "hour", "month"]),
    budgetedOccupancyPercent: figure,
    levelName: z.string().trim().min(1).max(limits.name).optional(),
    basisOere: figure.optional(),
    serviceOere: figure.optional(),
  }),
  "target-groups": z.strictObject({ primary: code.optional(), secondary: codes }),
  "support-need": z.strictObject({ levels: codes }),
  age: z.strictObject({ from: figure, to: figure.optional() }),
  "legal-basis": z.strictObject({ primary: code, further: codes }),
  services: z.strictObject({ codes }),
  methods: z.strictObject({ codes }),
  exclusions: z.strictObject({ codes }),
  approval: z.strictObject({
    status: z.enum(["approved", "approved-with-terms", "withdrawn"]),
    authorityId: code,
    lastReportOn: day.optional(),
    remarks: z.array(z.enum(["order", "intensified-supervision", "marked"])).max(3),
  }),
} as const satisfies Readonly<Record<FactKind, z.ZodType>>;

const factPlace = z.object({ offerId: id, unitId: id.nullable(), kind, key });
/** All that the operator says about one thing, past and to come, newest first. */
export const listFactSeriesInput = factPlace;
export const factSeries = z.object({ items: z.array(factView) });

/**
 * A fact that holds from a day on, until the next one that is known begins when `validTo` is null. What held there before
 * ends the day before. `basedOn` is the fact that was shown as holding on that day: when another does by now, it is "changed-meanwhile".
 */
export const changeFactInput = factPlace.extend({
  requestId,
  value: z.record(z.string(), z.unknown()),
  validFrom: day,
  validTo: day.nullable(),
  basedOn: id.nullable(),
});

/** Recorded, or why not; then nothing is stored. */
export const changedFact = z.object({
  recordingId: id.nullable(),
  problems: z.array(valueProblem.extend({ path: z.string() })),
});
export type ChangedFact = z.infer<typeof changedFact>;

export const updateOfferInput = offerFields.extend({ offerId: id, version: z.number().int() });
export const openOfferInput = offerFields.extend({
  requestId,
  operatorId: id,
  openedOn: day,
  /** Its first facts, from that day on. */
  legalBasis: code,
  places: z.number().int().min(0).max(100_000).nullable(),
});
export const openedOffer = z.object({ offerId: id });
/** `closedOn` is the first day on which it takes nobody in any more; null opens it again. */
export const closeOfferInput = z.object({ offerId: id, version: z.number().int(), closedOn: day.nullable() });
export const savedOffer = z.object({ version: z.number().int() });

export const gridKinds = ["occupancy", "free-places"] as const;
export type GridKind = (typeof gridKinds)[number];
export const getGridInput = z.object({
  operatorId: id,
  kind: z.enum(gridKinds),
  year: z.number().int().min(2000).max(2100),
  after: pageKey.optional(),
});
export const gridRow = z.object({
  offerId: id,
  offerName: z.string(),
  key,
  /** January to December. `factId` is absent where nothing was said for the month. */
  months: z.array(z.object({ value: z.number().nullable(), factId: id.nullable() })).length(12),
});
export type GridRow = z.infer<typeof gridRow>;
export const gridPage = page(gridRow);

/** One month of an offer, 1 to 12. `basedOn` is the fact that the cell showed; a null `value` takes it away. */
export const gridCell = z.object({
  offerId: id,
  key,
  month: z.number().int().min(1).max(12),
  value: z.number().nullable(),
  basedOn: id.nullable(),
});
export type GridCell = z.infer<typeof gridCell>;
export const saveGridInput = z.object({
  requestId,
  operatorId: id,
  kind: z.enum(gridKinds),
  year: z.number().int().min(2000).max(2100),
  cells: z.array(gridCell).min(1).max(1_200),
});
/** All cells are stored, or none: then `problems` says which and why. */
export const savedGrid = z.object({
  recordingId: id.nullable(),
  problems: z.array(
    valueProblem.extend({ offerId: id, key, month: z.number().int(), now: z.number().nullable() }),
  ),
});
export type SavedGrid = z.infer<typeof savedGrid>;

export const importStatuses = ["reading", "ready", "failed", "applied", "undone", "discarded"] as const;
/** `confirmed`: it says again, of a later day, what is known. */
export const rowOutcomes = ["added", "changed", "confirmed", "unchanged", "refused"] as const;
export type RowOutcome = (typeof rowOutcomes)[number];

/** A spreadsheet that was handed in, and what became of it. */
export const offerImport = z.object({
  id,
  operator: operatorRef,
  fileName: z.string(),
  sizeBytes: z.number().int(),
  createdAt: instant,
  /** The name of the colleague who handed it in; null when the account is gone. */
  createdBy: z.string().nullable(),
  status: z.enum(importStatuses),
  /** While it is read. */
  rowsDone: z.number().int(),
  rowsTotal: z.number().int().nullable(),
  counts: z.object({
    added: z.number().int(),
    changed: z.number().int(),
    confirmed: z.number().int(),
    unchanged: z.number().int(),
    refused: z.number().int(),
  }),
  /** Columns that the registry does not know; what stands in them is not taken. */
  unknownColumns: z.array(z.string()),
  /** Why the whole file could not be read. */
  problem: z.object({ code: z.string(), reason: bilingual }).nullable(),
  appliedAt: instant.nullable(),
  undoneAt: instant.nullable(),
  recordingId: id.nullable(),
});
export type OfferImport = z.infer<typeof offerImport>;

export const importInput = z.object({ importId: id });
export const listImportsInput = z.object({ after: pageKey.optional() });
export const importPage = page(offerImport);

/** One row of the spreadsheet, by its number there. */
export const importRow = z.object({
  row: z.number().int(),
  offerId: id.nullable(),
  offerName: z.string(),
  outcome: z.enum(rowOutcomes),
  problems: z.array(
    z.object({
      code: z.string(),
      /** The column's heading; null for the row as a whole. */
      column: z.string().nullable(),
      seen: z.string(),
      reason: bilingual,
    }),
  ),
  changes: z.array(
    z.object({
      kind,
      key,
      validFrom: day,
      before: z.record(z.string(), z.unknown()).nullable(),
      value: z.record(z.string(), z.unknown()),
    }),
  ),
  /** What the row says of the offer itself otherwise than the registry, by the column's heading. */
  fields: z.array(z.object({ column: z.string(), before: z.string(), value: z.string() })),
  /** What stood in the unknown columns. */
  aside: z.record(z.string(), z.string()),
});
export type ImportRow = z.infer<typeof importRow>;
export const listImportRowsInput = z.object({
  importId: id,
  outcome: z.enum(rowOutcomes).optional(),
  after: pageKey.optional(),
});
export const importRowPage = page(importRow);

/** `withoutRefused`: the rows that were refused are left out. Without it nothing is applied while there are any. */
export const applyImportInput = z.object({ importId: id, withoutRefused: z.boolean() });
export const appliedImport = z.object({
  /** `outdated`: something it was compared with has changed since, so it is read once more. */
  outcome: z.enum(["applied", "outdated"]),
});
