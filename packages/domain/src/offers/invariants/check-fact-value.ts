import {
  findMethod,
  findTargetGroup,
  supervisionAuthorities,
  supportNeedLevels,
} from "../../reference/index.ts";
import { isIsoDate } from "../../time/index.ts";
import type { FactDraft, FactKind } from "../fact.ts";
import { findService } from "../vocabulary/services.ts";
import { checkCode, checkCodes } from "./check-codes.ts";
import { checkLegalBasis } from "./check-legal-basis.ts";
import { checkPercent, checkWholeNumber } from "./check-number.ts";
import { offerLimits } from "./offer-limits.ts";
import type { OfferRefusal } from "./offer-refusal.ts";

const findLevel = (code: string) => supportNeedLevels.find((level) => level.code === code);
const findAuthority = (id: string) => supervisionAuthorities.find((authority) => authority.id === id);

/** What is wrong with the value and key of a fact, by its kind. */
const checks: { readonly [Kind in FactKind]: (fact: FactDraft<Kind>) => OfferRefusal[] } = {
  places: (fact) => [...checkLegalBasis("key", fact.key, fact), ...checkPlaces(fact)],
  "free-places": (fact) => [
    ...checkLegalBasis("key", fact.key, fact),
    ...checkWholeNumber({ path: "value.free", value: fact.value.free, limit: offerLimits.places }),
  ],
  occupancy: (fact) => [...checkNoKey(fact), ...checkOccupancy(fact)],
  rate: (fact) => checkRate(fact),
  "target-groups": (fact) => {
    const { primary, secondary } = fact.value;
    return [
      ...checkNoKey(fact),
      ...checkCode("value.primary", primary, findTargetGroup),
      ...checkCodes("value.secondary", secondary, findTargetGroup),
    ];
  },
  "support-need": (fact) => [
    ...checkNoKey(fact),
    ...checkCodes("value.levels", fact.value.levels, findLevel),
  ],
  age: (fact) => [...checkNoKey(fact), ...checkAge(fact)],
  "legal-basis": (fact) => {
    const { primary, further } = fact.value;
    return [
      ...checkNoKey(fact),
      ...checkLegalBasis("value.primary", primary, fact),
      ...further.flatMap((code, at) => checkLegalBasis(`value.further.${at}`, code, fact)),
    ];
  },
  services: (fact) => [...checkNoKey(fact), ...checkCodes("value.codes", fact.value.codes, findService)],
  methods: (fact) => [...checkNoKey(fact), ...checkCodes("value.codes", fact.value.codes, findMethod)],
  exclusions: (fact) => [
    ...checkNoKey(fact),
    ...checkCodes("value.codes", fact.value.codes, findTargetGroup),
  ],
  approval: (fact) => [...checkNoKey(fact), ...checkApproval(fact)],
};

/** Answers what is wrong with what a fact says, and with the key it says it under. */
export function checkFactValue<Kind extends FactKind>(fact: FactDraft<Kind>): OfferRefusal[] {
  return checks[fact.kind](fact);
}

function checkNoKey({ key }: FactDraft): OfferRefusal[] {
  return key === "" ? [] : [{ code: "key-unexpected", path: "key", value: key }];
}

function checkPlaces({ value: { approved, covered } }: FactDraft<"places">): OfferRefusal[] {
  const limit = offerLimits.places;
  const found = [
    ...checkWholeNumber({ path: "value.approved", value: approved, limit }),
    ...checkWholeNumber({ path: "value.covered", value: covered, limit }),
  ];
  if (found.length > 0 || covered <= approved) return found;
  return [{ code: "covered-above-approved", path: "value.covered", value: covered, limit: approved }];
}

function checkOccupancy({ value, validFrom, validTo }: FactDraft<"occupancy">): OfferRefusal[] {
  const limit = offerLimits.occupancyPercent;
  const found = checkPercent({ path: "value.percent", value: value.percent, limit });
  return validTo === undefined
    ? [...found, { code: "period-open", path: "validTo", value: validFrom }]
    : found;
}

function checkRate({ value }: FactDraft<"rate">): OfferRefusal[] {
  const { amountOere, basisOere = 0, serviceOere = 0, budgetedOccupancyPercent } = value;
  const amounts = { amountOere, basisOere, serviceOere };
  return [
    ...Object.entries(amounts).flatMap(([name, amount]) =>
      checkWholeNumber({ path: `value.${name}`, value: amount, limit: offerLimits.rateOere }),
    ),
    ...checkPercent({
      path: "value.budgetedOccupancyPercent",
      value: budgetedOccupancyPercent,
      limit: offerLimits.occupancyPercent,
    }),
  ];
}

function checkAge({ value: { from, to } }: FactDraft<"age">): OfferRefusal[] {
  const limit = offerLimits.ageYears;
  const found = [
    ...checkWholeNumber({ path: "value.from", value: from, limit }),
    ...(to === undefined ? [] : checkWholeNumber({ path: "value.to", value: to, limit })),
  ];
  if (found.length > 0 || to === undefined || from <= to) return found;
  return [{ code: "age-reversed", path: "value.from", value: from, limit: to }];
}

function checkApproval({ value: { authorityId, lastReportOn } }: FactDraft<"approval">): OfferRefusal[] {
  const found = checkCode("value.authorityId", authorityId, findAuthority);
  return lastReportOn === undefined || isIsoDate(lastReportOn)
    ? found
    : [...found, { code: "day-unknown", path: "value.lastReportOn", value: lastReportOn }];
}
