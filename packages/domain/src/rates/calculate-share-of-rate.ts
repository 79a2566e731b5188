import type { Oere } from "../money/index.ts";
import type { AdjustmentMode } from "./rate-parameters.ts";

/** Answers what of a result enters a later rate, by the agreement's rule; the rest stays in operation or is set aside. */
export function calculateShareOfRate(mode: AdjustmentMode, resultOere: Oere, excessOere: Oere): Oere {
  switch (mode) {
    case "full":
      return resultOere;
    case "all-if-exceeds":
      return excessOere === 0 ? 0 : resultOere;
    case "excess-only":
    case "set-aside":
      return excessOere;
  }
}
