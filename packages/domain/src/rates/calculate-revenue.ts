import {
  addExact,
  type Exact,
  multiplyExact,
  type Oere,
  roundQuotient,
  scaleDecimal,
} from "../money/index.ts";
import type { AccountYear } from "./account-year.ts";

/** Answers what the rates of a year brought in: days times rate, summed, and rounded once, half up to whole øre. */
export function calculateRevenue({ charged }: AccountYear): Oere {
  let partsOere: Exact = 0;
  for (const { careDays, rateOere } of charged)
    partsOere = addExact(partsOere, multiplyExact(scaleDecimal(careDays, 10_000), rateOere));
  return roundQuotient(partsOere, 10_000);
}
