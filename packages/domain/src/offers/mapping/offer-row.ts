import type { AnyFactDraft, FactKind, FactValues } from "../fact.ts";
import type { AgreementCategory, OfferAddress, OfferContact, OperatorKind } from "../offer.ts";
import type { RowProblem } from "./row-problem.ts";

/** How a row names its offer and department. At least the offer's id, its id on Tilbudsportalen, P-number or name is there. */
export interface OfferIdentity {
  readonly offerId?: string | undefined;
  readonly portalOfferId?: string | undefined;
  readonly pNumber?: string | undefined;
  readonly name?: string | undefined;
  readonly operatorName?: string | undefined;
  readonly operatorCvr?: string | undefined;
  /** Absent: the row is about the offer as a whole. */
  readonly unit?: UnitIdentity | undefined;
}

/** How a row names a department: at least one of these. */
export interface UnitIdentity {
  readonly id?: string | undefined;
  readonly portalUnitId?: string | undefined;
  readonly name?: string | undefined;
}

/** What a row says an offer is. What stands in no column or in an empty cell is absent: the row says nothing of it. */
export interface OfferDescription {
  readonly name?: string;
  readonly operator?: {
    readonly id?: string;
    readonly name?: string;
    readonly kind?: OperatorKind;
    readonly cvr?: string;
  };
  readonly address?: Partial<OfferAddress>;
  readonly contact?: Partial<OfferContact>;
  readonly portalOfferId?: string;
  readonly pNumber?: string;
  readonly category?: AgreementCategory;
  readonly openedOn?: string;
  readonly closedOn?: string;
}

/** A fact of a row, whose offer and department are told by the row's identity. */
export type OfferRowFact = {
  [Kind in FactKind]: Omit<Extract<AnyFactDraft, { kind: Kind }>, "offerId" | "unitId" | "value"> & {
    readonly value: FactValues[Kind];
  };
}[FactKind];

/** What one row of a spreadsheet tells. */
export interface OfferRow {
  /** Its number in the spreadsheet, from 1. */
  readonly row: number;
  readonly identity: OfferIdentity;
  readonly description: OfferDescription;
  /** None when the row has problems: a row is taken as a whole or not at all. */
  readonly facts: readonly OfferRowFact[];
  readonly problems: readonly RowProblem[];
  /** What stands in columns that are not known, by heading. */
  readonly aside: Readonly<Record<string, string>>;
}
