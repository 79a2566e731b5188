import {
  findDecimalScale,
  multiplyExact,
  type Oere,
  roundQuotient,
  scaleDecimal,
} from "../../money/index.ts";
import { checkAmount } from "../check-amount.ts";
import type { Step } from "../explanation.ts";
import { RateError, type RateRefusal } from "../rate-refusal.ts";

/**
 * The provisions that a resident pays for a stay under (egenbetaling). In a dwelling under ABL § 105 the resident pays
 * rent to a landlord instead, which is no part of the rate. Source: rates fact 1.7, SEL163.
 */
export const residentPaymentRule = {
  legalBases: ["SEL-107", "SEL-108", "SEL-109", "SEL-110"] as readonly string[],
  source: "SEL163",
} as const;

/** One stay in a period, at one rate. */
export interface Stay {
  /** Ours, and stable; no person can be told from it. */
  readonly key: string;
  readonly legalBasis: string;
  readonly careDays: number;
  readonly rateOere: Oere;
  /** What the resident pays for the period. */
  readonly residentPaymentOere: Oere;
  /** Rent under a tenancy, kept beside; it is never in a sum. */
  readonly rentOere?: Oere | undefined;
}

/** One line of the ledger. */
export interface ResidentPaymentEntry extends Stay {
  /** Rate times days: what the offer is paid. Resident payment does not lower it. */
  readonly chargedOere: Oere;
  /** Charged less resident payment: what the municipality bears. */
  readonly netCostOere: Oere;
}

/** What residents pay themselves, beside what is charged for their places. */
export interface ResidentPaymentLedger {
  readonly entries: readonly ResidentPaymentEntry[];
  /** Sums of the entries. Always: charged = net cost + resident payment. */
  readonly chargedOere: Oere;
  readonly residentPaymentOere: Oere;
  readonly netCostOere: Oere;
  readonly steps?: readonly Step[];
}

const dayParts = 10_000;

/**
 * Answers the ledger of resident payments beside the rates: what the offer is paid, what residents pay of it, and what
 * the municipality bears. The rate is the same with and without resident payment, and rent is never part of it.
 * @param options `isBrief` leaves the steps out
 * @throws RateError `resident-payment-without-basis` when something is paid under another provision, `no-days`,
 * `too-many-decimals`, `amount-negative`, `amount-unsafe`
 */
export function calculateResidentPayments(
  listed: readonly Stay[],
  options: { readonly isBrief?: boolean } = {},
): ResidentPaymentLedger {
  const refusals = listed.flatMap(checkStay);
  if (refusals.length > 0) throw new RateError(refusals);
  const entries = listed.map((stay) => {
    const chargedOere = roundQuotient(
      multiplyExact(stay.rateOere, scaleDecimal(stay.careDays, dayParts)),
      dayParts,
    );
    return { ...stay, chargedOere, netCostOere: chargedOere - stay.residentPaymentOere };
  });
  const ledger = {
    entries,
    chargedOere: sum(entries.map(({ chargedOere }) => chargedOere)),
    residentPaymentOere: sum(entries.map(({ residentPaymentOere }) => residentPaymentOere)),
    netCostOere: sum(entries.map(({ netCostOere }) => netCostOere)),
  };
  return options.isBrief === true ? ledger : { ...ledger, steps: entries.flatMap(explainEntry) };
}

function checkStay(stay: Stay, at: number): RateRefusal[] {
  const path = `stays.${at}`;
  const refusals = [
    checkAmount(stay.rateOere, `${path}.rateOere`),
    checkAmount(stay.residentPaymentOere, `${path}.residentPaymentOere`),
    checkAmount(stay.rentOere ?? 0, `${path}.rentOere`),
  ].filter((refusal) => refusal !== undefined);
  if (!(stay.careDays > 0))
    refusals.push({ code: "no-days", path: `${path}.careDays`, value: stay.careDays });
  else if (findDecimalScale(stay.careDays) === undefined)
    refusals.push({ code: "too-many-decimals", path: `${path}.careDays`, value: stay.careDays, limit: 4 });
  if (stay.residentPaymentOere > 0 && !residentPaymentRule.legalBases.includes(stay.legalBasis))
    refusals.push({
      code: "resident-payment-without-basis",
      path: `${path}.legalBasis`,
      value: stay.legalBasis,
    });
  return refusals;
}

function sum(amounts: readonly Oere[]): Oere {
  return amounts.reduce((total, amount) => total + amount, 0);
}

function explainEntry(entry: ResidentPaymentEntry): Step[] {
  const charged = {
    key: `charged.${entry.key}`,
    label: { da: "Opkrævet", en: "Charged" },
    value: entry.chargedOere,
    unit: "oere",
  } as const;
  return [
    {
      ...charged,
      formula: "rate × careDays",
      inputs: [
        { key: "rate", label: { da: "Takst", en: "Rate" }, value: entry.rateOere, unit: "oere-per-day" },
        { key: "careDays", label: { da: "Døgn", en: "Care days" }, value: entry.careDays, unit: "days" },
      ],
    },
    {
      key: `netCost.${entry.key}`,
      label: { da: "Kommunens nettoudgift", en: "Net cost of the municipality" },
      formula: "charged − residentPayment",
      inputs: [
        { ...charged, key: "charged" },
        {
          key: "residentPayment",
          label: { da: "Egenbetaling", en: "Resident payment" },
          value: entry.residentPaymentOere,
          unit: "oere",
          source: residentPaymentRule.source,
        },
      ],
      value: entry.netCostOere,
      unit: "oere",
    },
  ];
}
