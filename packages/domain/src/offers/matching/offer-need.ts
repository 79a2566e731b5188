import type { IsoDate } from "../../time/index.ts";
import type { AgreementCategory, OperatorKind } from "../offer.ts";

/** How far from the municipality an offer may lie: in it, in its region, or anywhere. */
export const travelWishes = ["municipality", "region", "anywhere"] as const;
export type TravelWish = (typeof travelWishes)[number];

/** What is looked for, without a word about a citizen. Null is what does not matter. */
export interface OfferNeed {
  /** FFB codes; the offer is to take in all of them. */
  readonly targetGroups: readonly string[];
  readonly age: number | null;
  readonly legalBasis: string | null;
  /** FFB code. */
  readonly supportLevel: string | null;
  readonly regionId: string | null;
  readonly municipalityCode: string | null;
  /** Counted from the municipality; without one, from the region. */
  readonly travel: TravelWish;
  /** The day by which there has to be a free place. */
  readonly freePlaceBy: IsoDate | null;
  /** What must not be: offers with any of it are left out. */
  readonly mustNot: {
    /** Groups that must not live or be there: the group itself and those within it. */
    readonly targetGroups: readonly string[];
    readonly operatorKinds: readonly OperatorKind[];
    readonly categories: readonly AgreementCategory[];
  };
}

/** A need that anything fits. */
export const anyNeed: OfferNeed = {
  targetGroups: [],
  age: null,
  legalBasis: null,
  supportLevel: null,
  regionId: null,
  municipalityCode: null,
  travel: "anywhere",
  freePlaceBy: null,
  mustNot: { targetGroups: [], operatorKinds: [], categories: [] },
};
