import type { BilingualText } from "../../law/index.ts";
import type { AccountYear } from "../account-year.ts";
import type { CalculatedRates } from "../calculated-rates.ts";
import type { PriorYearAdjustment } from "../prior-year-adjustment.ts";

/** What a sheet is written from. */
export interface SheetContext extends CalculatedRates {
  /** The closed account year that the sheet calculates the adjustment from, when there is one. */
  readonly closed?: { readonly account: AccountYear; readonly adjustment: PriorYearAdjustment };
  readonly translate: (text: BilingualText) => string;
}
