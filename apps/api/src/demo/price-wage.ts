import type { EstimateStatus } from "@rammevaerk/domain/rates";
import type { Db } from "../platform/db/connect.ts";
import { recordEstimates } from "../rates/index.ts";

type Invented = readonly [fromYear: number, percent: number, status: EstimateStatus, publishedOn: string];

/** No percentage here was ever published. The years before 2017 are missing, as they are in the public sources. */
const estimates: readonly Invented[] = [
  [2017, 2.2, "final", "2018-06-15"],
  [2018, 2.0, "final", "2019-06-14"],
  [2020, 2.3, "final", "2021-06-15"],
  [2021, 1.7, "final", "2022-06-15"],
  [2022, 2.9, "final", "2023-06-15"],
  [2023, 4.1, "final", "2024-06-14"],
  [2024, 3.6, "agreement", "2024-05-31"],
  [2024, 3.8, "final", "2025-06-13"],
  [2025, 3.4, "agreement", "2025-05-30"],
  [2025, 3.7, "estimate", "2026-02-27"],
  [2026, 3.2, "agreement", "2026-05-29"],
  [2026, 3.3, "estimate", "2026-10-30"],
];

/** Gives the demo a price-and-wage series, so that its rate analysis has something to judge by. */
export async function loadPriceWageSeries(tx: Db, at: string): Promise<void> {
  await recordEstimates(
    tx,
    estimates.map(([fromYear, percent, status, publishedOn]) => ({
      fromYear,
      percent,
      status,
      publishedOn,
      basis: "service-expenditure",
      citation: "Opfundet til demonstrationen",
      regionId: "hovedstaden",
    })),
    { at, isDemo: true },
  );
}
