import { roundQuotient } from "../../money/index.ts";
import { calculateBand } from "../calculate-band.ts";
import { calculateExcess } from "../calculate-excess.ts";
import { calculateRateFigures } from "../calculate-rate-figures.ts";
import { calculateShareOfRate } from "../calculate-share-of-rate.ts";
import type { RateParameters } from "../rate-parameters.ts";
import { roundDays } from "../round-days.ts";
import { roundRate } from "../round-rate.ts";
import type { RateColumns, RateTable } from "./rate-columns.ts";
import { roundSettled } from "./round-settled.ts";

/** Far more than the handful of roundings that a float goes through here can add up to. */
const floatDoubt = 1e-14;

/**
 * Answers the rates of many offers and years at once, with what their account years put into them, without explanation:
 * to the øre what `calculatePriorYearAdjustment` and `calculateRates` answer. It calculates with floats, and where a
 * float can't settle a rounding, exactly.
 * @param columns of equal length, from `collectRateColumns` or kept so
 * @param parameters ones that `checkRateParameters` finds nothing wrong with
 */
export function calculateRateTable(columns: RateColumns, parameters: RateParameters): RateTable {
  const count = columns.directCostsOere.length;
  const table = {
    adjustmentOere: new Float64Array(count),
    netCostBaseOere: new Float64Array(count),
    careDays: new Float64Array(count),
    unitRateOere: new Float64Array(count),
  };
  const { rateStepOere } = parameters;
  for (let at = 0; at < count; at++) {
    const adjustmentOere = calculateAdjustment(columns, parameters, at);
    const direct = columns.directCostsOere[at] as number;
    const revenues = columns.revenuesOere[at] as number;
    const overhead =
      ((columns.overheadBaseOere[at] as number) * (columns.overheadPercent[at] as number)) / 100 +
      (columns.overheadAmountOere[at] as number);
    const net = direct - revenues + overhead - adjustmentOere;
    const placeDays = (columns.places[at] as number) * (columns.daysInYear[at] as number);
    const days = (placeDays * (columns.occupancyPercent[at] as number)) / 100;

    const doubt = (direct + revenues + Math.abs(overhead) + Math.abs(adjustmentOere)) * floatDoubt;
    const netCostBaseOere = roundSettled(net, doubt);
    const steps = roundSettled(net / (days * rateStepOere), (2 * doubt) / (days * rateStepOere));
    const tenThousandths = roundSettled(days * 10_000, days * 10_000 * floatDoubt);
    table.adjustmentOere[at] = adjustmentOere;
    if (netCostBaseOere > 0 && steps >= 0 && tenThousandths >= 0) {
      table.netCostBaseOere[at] = netCostBaseOere;
      table.careDays[at] = tenThousandths / 10_000;
      table.unitRateOere[at] = steps * rateStepOere;
    } else writeExact(table, { columns, at, adjustmentOere, rateStepOere });
  }
  return table;
}

function calculateAdjustment(columns: RateColumns, parameters: RateParameters, at: number): number {
  const resultOere = columns.accountResultOere[at] as number;
  if (resultOere === 0) return 0;
  const { bandBase, bandPercent, adjustmentMode, deficitMode } = parameters;
  const bases = bandBase === "rate-revenue" ? columns.accountRevenueOere : columns.accountBudgetOere;
  const base = bases[at] as number;
  const band = (base * bandPercent) / 100;
  const settled = roundSettled(band, band * floatDoubt);
  const bandOere = Number.isNaN(settled) ? calculateBand(base, bandPercent) : settled;
  const mode = resultOere < 0 ? deficitMode : adjustmentMode;
  return calculateShareOfRate(mode, resultOere, calculateExcess(resultOere, bandOere));
}

interface Row {
  readonly columns: RateColumns;
  readonly at: number;
  readonly adjustmentOere: number;
  readonly rateStepOere: number;
}

function writeExact(table: RateTable, { columns, at, adjustmentOere, rateStepOere }: Row): void {
  const { netParts, careDayParts, partsPerWhole } = calculateRateFigures({
    directCostsOere: columns.directCostsOere[at] as number,
    revenuesOere: columns.revenuesOere[at] as number,
    overheadBaseOere: columns.overheadBaseOere[at] as number,
    overheadPercent: columns.overheadPercent[at] as number,
    overheadAmountOere: columns.overheadAmountOere[at] as number,
    adjustmentOere,
    places: columns.places[at] as number,
    daysInYear: columns.daysInYear[at] as number,
    occupancyPercent: columns.occupancyPercent[at] as number,
  });
  table.netCostBaseOere[at] = roundQuotient(netParts, partsPerWhole);
  table.careDays[at] = roundDays(careDayParts, partsPerWhole);
  table.unitRateOere[at] = netParts < 0 ? Number.NaN : roundRate(netParts, careDayParts, rateStepOere);
}
