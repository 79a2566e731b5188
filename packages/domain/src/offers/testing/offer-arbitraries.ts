import fc from "fast-check";
import { legalBases } from "../../law/index.ts";
import {
  methods,
  municipalities,
  supervisionAuthorities,
  supportNeedLevels,
  targetGroups,
} from "../../reference/index.ts";
import { addDays, type IsoDate, isInForce } from "../../time/index.ts";
import { type AnyFactDraft, type FactKind, type FactValues, factSources } from "../fact.ts";
import { agreementCategories, type Offer, operatorKinds } from "../offer.ts";
import { services } from "../vocabulary/services.ts";

const text = fc
  .string({
    unit: fc.constantFrom("a", "Æ", "å", " ", "-", ";", '"', "|", "1", "="),
    minLength: 1,
    maxLength: 12,
  })
  .map((word) => `N${word.trim()}`);
const digits = (length: number) =>
  fc.nat({ max: 10 ** length - 1 }).map((number) => String(number).padStart(length, "0"));
export const uuid = fc.uuid({ version: 7 });
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const codesOf = (codes: readonly string[]) => fc.uniqueArray(fc.constantFrom(...codes), { maxLength: 3 });
const groupCodes = targetGroups.map(({ code }) => code);

/** Days of 2025, when every provision that the tests pick was in force. */
const day: fc.Arbitrary<IsoDate> = fc.nat({ max: 364 }).map((days) => addDays("2025-01-01", days));
const legalBasis = fc.constantFrom(
  ...legalBases
    .filter((basis) => isInForce(basis, "2025-01-01") && basis.validTo === undefined)
    .map(({ code }) => code),
);
const percent = fc.nat({ max: 2_000_000 }).map((number) => number / 10_000);
const oere = fc.nat({ max: 10_000_000 });
const count = fc.nat({ max: 1000 });

const address = fc.record({
  street: text,
  postalCode: digits(4),
  town: text,
  municipalityCode: fc.constantFrom(...municipalities.map(({ code }) => code)),
});

/** Any offer that `checkOffer` lets through, without departments. */
export const offerArbitrary: fc.Arbitrary<Offer> = fc
  .record({
    id: uuid,
    name: text,
    operator: fc.record({
      id: uuid,
      name: text,
      kind: fc.constantFrom(...operatorKinds),
      cvr: optional(digits(8)),
    }),
    address,
    contact: fc.record({
      name: text,
      phone: optional(text),
      email: optional(fc.constant("visitation@example.dk")),
      website: optional(fc.constant("https://example.dk/æblehaven")),
    }),
    units: fc.constant([]),
    portalOfferId: optional(text),
    pNumber: optional(digits(10)),
    category: fc.constantFrom(...agreementCategories),
    openedOn: day,
    closedOn: optional(fc.constant("2031-03-01")),
  })
  .map((offer) => dropUndefined(offer));

const values: { readonly [Kind in FactKind]: fc.Arbitrary<FactValues[Kind]> } = {
  places: fc.tuple(count, count).map(([a, b]) => ({ approved: Math.max(a, b), covered: Math.min(a, b) })),
  "free-places": fc.record({ free: count }),
  occupancy: fc.record({ percent }),
  rate: fc.record({
    amountOere: oere,
    per: fc.constantFrom("day", "hour", "month"),
    budgetedOccupancyPercent: percent,
    levelName: optional(text),
    basisOere: optional(oere),
    serviceOere: optional(oere),
  }),
  "target-groups": fc.record({
    primary: optional(fc.constantFrom(...groupCodes)),
    secondary: codesOf(groupCodes),
  }),
  "support-need": codesOf(supportNeedLevels.map(({ code }) => code)).map((levels) => ({ levels })),
  age: fc.tuple(fc.nat({ max: 60 }), optional(fc.nat({ max: 60 }))).map(([from, more]) => ({
    from,
    to: more === undefined ? undefined : from + more,
  })),
  "legal-basis": fc.record({ primary: legalBasis, further: fc.uniqueArray(legalBasis, { maxLength: 2 }) }),
  services: codesOf(services.map(({ code }) => code)).map((codes) => ({ codes })),
  methods: codesOf(methods.map(({ code }) => code)).map((codes) => ({ codes })),
  exclusions: codesOf(groupCodes).map((codes) => ({ codes })),
  approval: fc.record({
    status: fc.constantFrom("approved", "approved-with-terms", "withdrawn"),
    authorityId: fc.constantFrom(...supervisionAuthorities.map(({ id }) => id)),
    lastReportOn: optional(day),
    remarks: fc.uniqueArray(fc.constantFrom("order", "intensified-supervision", "marked"), { maxLength: 3 }),
  }),
};

const keys: Partial<Record<FactKind, fc.Arbitrary<string>>> = {
  places: legalBasis,
  "free-places": legalBasis,
  rate: fc.constantFrom("", "1", "2", "høj"),
};

const draftOf = (kind: FactKind, offerId: string): fc.Arbitrary<AnyFactDraft> =>
  fc
    .record({
      kind: fc.constant(kind),
      offerId: fc.constant(offerId),
      key: keys[kind] ?? fc.constant(""),
      value: (values[kind] as fc.Arbitrary<object>).map(dropUndefined),
      source: fc.constantFrom(...factSources),
      asOf: fc.constantFrom("2025-06-30", "2025-12-31"),
      validFrom: fc.constantFrom("2025-01-01", "2025-07-01"),
      days: kind === "occupancy" ? fc.constant(31) : optional(fc.constantFrom(31, 181)),
    })
    .map(({ days, validFrom, ...draft }) => ({
      ...draft,
      validFrom,
      ...(days === undefined ? {} : { validTo: addDays(validFrom as IsoDate, days) }),
    })) as unknown as fc.Arbitrary<AnyFactDraft>;

/** Any facts of one offer that one spreadsheet can tell: a source says one thing about a subject and a day. */
export const factsArbitrary = (offerId: string): fc.Arbitrary<AnyFactDraft[]> =>
  fc.uniqueArray(fc.oneof(...(Object.keys(values) as FactKind[]).map((kind) => draftOf(kind, offerId))), {
    maxLength: 8,
    selector: ({ kind, key, source }) => `${kind} ${key} ${source}`,
  });

/** The same without fields that are undefined, deep down. */
export function dropUndefined<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}
