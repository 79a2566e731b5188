import type { IsoDate } from "@rammevaerk/domain/time";
import { recordEstimates } from "../rates/index.ts";
import { isoNow } from "../platform/clock.ts";
import type { Platform } from "../platform/context.ts";
import { inTransaction } from "../platform/db/transaction.ts";

/** An estimate of the price-and-wage series, recorded by the secretariat of the capital region unless told otherwise. */
export async function addTestEstimate(
  platform: Platform,
  {
    fromYear,
    percent = 2,
    regionId = "hovedstaden",
    publishedOn = "2026-06-01",
  }: { fromYear: number; percent?: number; regionId?: string; publishedOn?: IsoDate },
): Promise<string> {
  const [id = ""] = await inTransaction(platform.db, (tx) =>
    recordEstimates(
      tx,
      [
        {
          fromYear,
          percent,
          basis: "service-expenditure",
          status: "estimate",
          publishedOn,
          citation: "Skøn fra juni 2026",
          regionId,
        },
      ],
      { at: isoNow(platform.clock), isDemo: false },
    ),
  );
  return id;
}
