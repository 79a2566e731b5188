import type { IsoDate } from "../../time/index.ts";
import type { AnyFact, FactKind, FactValues } from "../fact.ts";
import { calculateOfferOn } from "../facts-over-time/calculate-offer-on.ts";
import { findHeldFact, type HeldFact, listHeldFacts } from "../facts-over-time/held-fact.ts";
import { calculateFactFreshness, type FactFreshness } from "../freshness/calculate-fact-freshness.ts";
import type { FreshnessState } from "../freshness/freshness-rules.ts";
import type { AgreementCategory, Offer, OperatorKind } from "../offer.ts";

/** A value that somebody has told, with how far it can be trusted. */
export interface Known<Value> {
  readonly value: Value;
  readonly freshness: FreshnessState;
  readonly isContradicted: boolean;
}

export interface FreePlaces extends Known<number> {
  readonly legalBasis: string;
  /** The day from which they are free; may be to come. */
  readonly from: IsoDate;
}

/**
 * What matching looks at in an offer: small, and the same for every need, so that it can be kept. Absent is
 * not known.
 */
export interface OfferProfile {
  readonly offerId: string;
  readonly category: AgreementCategory;
  readonly operatorKind: OperatorKind;
  readonly municipalityCode: string;
  readonly openedOn: IsoDate;
  readonly closedOn?: IsoDate | undefined;
  readonly targetGroups?: Known<FactValues["target-groups"]> | undefined;
  readonly exclusions?: Known<readonly string[]> | undefined;
  readonly supportLevels?: Known<readonly string[]> | undefined;
  readonly age?: Known<FactValues["age"]> | undefined;
  readonly legalBases?: Known<readonly string[]> | undefined;
  readonly approval?: Known<FactValues["approval"]> | undefined;
  readonly freePlaces: readonly FreePlaces[];
}

/**
 * Answers what matching looks at in an offer, by what is known on a day. It changes with the offer's facts,
 * and with the day only as facts begin, end and age.
 * @param offer with its days as ISO days
 * @param facts of the offer; superseded ones are passed over, units' own are not looked at
 * @example calculateOfferProfile(offer, facts, "2026-11-22").age
 *   // { value: { from: 18 }, freshness: "fresh", isContradicted: false }
 */
export function calculateOfferProfile(
  offer: Pick<Offer, "id" | "category" | "operator" | "address" | "openedOn" | "closedOn">,
  facts: readonly AnyFact[],
  on: IsoDate,
): OfferProfile {
  const held = calculateOfferOn(facts, { on });
  const know = <Kind extends FactKind, Value>(kind: Kind, read: (value: FactValues[Kind]) => Value) => {
    const found = findHeldFact(held, kind);
    return found === undefined ? undefined : describeKnown(found, read(found.fact.value), on);
  };
  const readCodes = ({ codes }: { readonly codes: readonly string[] }) => codes;
  const coming = listHeldFacts(calculateComing(facts, on), "free-places");
  return {
    offerId: offer.id,
    category: offer.category,
    operatorKind: offer.operator.kind,
    municipalityCode: offer.address.municipalityCode,
    openedOn: offer.openedOn as IsoDate,
    closedOn: offer.closedOn as IsoDate | undefined,
    targetGroups: know("target-groups", (value) => value),
    exclusions: know("exclusions", readCodes),
    supportLevels: know("support-need", ({ levels }) => levels),
    age: know("age", (value) => value),
    legalBases: know("legal-basis", ({ primary, further }) => [primary, ...further]),
    approval: know("approval", (value) => value),
    freePlaces: [...listHeldFacts(held, "free-places"), ...coming]
      .filter(({ fact }) => fact.unitId === undefined)
      .map((found) => ({
        ...describeKnown(found, found.fact.value.free, on),
        legalBasis: found.fact.key,
        from: found.fact.validFrom,
      })),
  };
}

function describeKnown<Value>(held: HeldFact, value: Value, on: IsoDate): Known<Value> {
  // What holds has not ended, so its freshness can be told.
  const { state } = calculateFactFreshness(held.fact, on) as FactFreshness;
  return { value, freshness: state, isContradicted: held.isContradicted };
}

/** What holds on each later day on which free places begin. */
function calculateComing(facts: readonly AnyFact[], on: IsoDate) {
  const free = facts.filter(({ kind }) => kind === "free-places");
  const days = new Set(free.flatMap(({ validFrom }) => (validFrom > on ? [validFrom] : [])));
  return [...days].flatMap((day) =>
    calculateOfferOn(free, { on: day }).filter(({ fact }) => fact.validFrom === day),
  );
}
