import { isIsoDate } from "../../time/index.ts";
import type { AnyFactDraft } from "../fact.ts";
import { checkFactValue } from "./check-fact-value.ts";
import { isUuid } from "./is-uuid.ts";
import type { OfferRefusal } from "./offer-refusal.ts";

/**
 * Answers what is wrong with a fact by itself: days that don't exist, a period without a day, unknown codes,
 * a legal basis that did not hold, and figures that can't be. Empty when it can be recorded. Its shape is
 * taken for granted.
 * @example checkFact({ ...draft, kind: "age", value: { from: 67, to: 18 } })[0]?.code // "age-reversed"
 */
export function checkFact(fact: AnyFactDraft): OfferRefusal[] {
  const days = checkDays(fact);
  const ids = [fact.offerId, fact.unitId ?? fact.offerId];
  const malformed = [...new Set(ids)].filter((id) => !isUuid(id));
  return [
    ...malformed.map((value): OfferRefusal => {
      return { code: "id-malformed", path: value === fact.offerId ? "offerId" : "unitId", value };
    }),
    ...days,
    ...checkFactValue(fact),
  ];
}

function checkDays(fact: AnyFactDraft): OfferRefusal[] {
  const { validFrom, validTo, asOf, confirmedOn } = fact;
  const days = { validFrom, validTo, asOf, confirmedOn };
  const unknown = Object.entries(days).flatMap(([path, value]): OfferRefusal[] =>
    value === undefined || isIsoDate(value) ? [] : [{ code: "day-unknown", path, value }],
  );
  if (unknown.length > 0 || validTo === undefined || validFrom < validTo) return unknown;
  return [{ code: "period-empty", path: "validTo", value: validTo, limit: validFrom }];
}
