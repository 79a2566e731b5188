import type { IsoDate, IsoInstant, Period } from "../time/index.ts";

/** What a fact of each kind says. Codes: legal bases of `law`, FFB codes and methods of `reference`, services of this folder. */
export interface FactValues {
  /** Approved places, and those of them that the agreement covers. Key: legal basis. */
  readonly places: { readonly approved: number; readonly covered: number };
  /** Places that nobody lives in or is promised. Key: legal basis. */
  readonly "free-places": { readonly free: number };
  /** Actual occupancy over the fact's period, which is a month or a year; may exceed 100. Key: "". */
  readonly occupancy: { readonly percent: number };
  /** What is charged on one level. Key: the level, "" for a single rate. */
  readonly rate: {
    readonly amountOere: number;
    readonly per: "day" | "hour" | "month";
    /** forudsat belægningsprocent, which must be shown with the rate. Source: TP10. */
    readonly budgetedOccupancyPercent: number;
    readonly levelName?: string | undefined;
    readonly basisOere?: number | undefined;
    readonly serviceOere?: number | undefined;
  };
  readonly "target-groups": { readonly primary?: string | undefined; readonly secondary: readonly string[] };
  /** FFB codes of the support-need levels that it takes in. */
  readonly "support-need": { readonly levels: readonly string[] };
  /** Whole years, both included; absent `to`: no upper limit. */
  readonly age: { readonly from: number; readonly to?: number | undefined };
  readonly "legal-basis": { readonly primary: string; readonly further: readonly string[] };
  readonly services: { readonly codes: readonly string[] };
  readonly methods: { readonly codes: readonly string[] };
  /** Target groups that it does not take in. */
  readonly exclusions: { readonly codes: readonly string[] };
  readonly approval: {
    readonly status: "approved" | "approved-with-terms" | "withdrawn";
    /** A supervision authority of `reference`. */
    readonly authorityId: string;
    /** The day of the newest supervision report; absent while there is none. */
    readonly lastReportOn?: string | undefined;
    /** An order (påbud), intensified supervision (skærpet tilsyn) or the mark on Tilbudsportalen (markering). */
    readonly remarks: readonly ("order" | "intensified-supervision" | "marked")[];
  };
}

export const factKinds = [
  "places",
  "free-places",
  "occupancy",
  "rate",
  "target-groups",
  "support-need",
  "age",
  "legal-basis",
  "services",
  "methods",
  "exclusions",
  "approval",
] as const satisfies readonly (keyof FactValues)[];
export type FactKind = keyof FactValues;

/** Who says so. When sources disagree, both facts stand, and the registry says that they do. */
export const factSources = [
  "operator",
  "tilbudsportalen",
  "supervision",
  "secretariat",
  "rate-model",
] as const;
export type FactSource = (typeof factSources)[number];

/**
 * What one source says about an offer, for a period. It is never changed: a correction is recorded beside it, and
 * from then on the corrected one is superseded. Two times meet here: the days on which it holds, and the moments
 * between which the registry believed it.
 */
export interface Fact<Kind extends FactKind = FactKind> extends Period {
  readonly id: string;
  readonly offerId: string;
  /** Absent: about the offer as a whole. */
  readonly unitId?: string | undefined;
  readonly kind: Kind;
  /** Tells facts of one kind apart that hold at once: a legal basis, a rate level; "" where there is one. */
  readonly key: string;
  readonly value: FactValues[Kind];
  readonly source: FactSource;
  /** The day that the source speaks of: "as it was on". */
  readonly asOf: IsoDate;
  /** The day somebody last said that it still holds, and their organisation. Absent: nobody since it was recorded. */
  readonly confirmedOn?: IsoDate | undefined;
  readonly confirmedBy?: string | undefined;
  readonly recordedAt: IsoInstant;
  /** When the registry stopped believing it; absent while it does. */
  readonly supersededAt?: IsoInstant | undefined;
}

/** A fact of any kind, where `kind` tells what `value` is. */
export type AnyFact = { [Kind in FactKind]: Fact<Kind> }[FactKind];

/** A fact before it is recorded: whoever stores it gives it its id and the moment. */
export type FactDraft<Kind extends FactKind = FactKind> = Omit<
  Fact<Kind>,
  "id" | "recordedAt" | "supersededAt"
>;

/** A draft of any kind, where `kind` tells what `value` is. */
export type AnyFactDraft = { [Kind in FactKind]: FactDraft<Kind> }[FactKind];
