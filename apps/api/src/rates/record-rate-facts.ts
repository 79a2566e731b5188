import type { AnyFactDraft } from "@rammevaerk/domain/offers";
import { type IsoDate, toDateInCopenhagen } from "@rammevaerk/domain/time";
import { recordFacts, retractFacts } from "../offers/index.ts";
import type { Db } from "../platform/db/connect.ts";
import type { CalculationRow } from "./repository.ts";
import { readContent, readFrozen, type StoredFrozen } from "./stored-calculation.ts";

/**
 * Tells the registry what a published rate comes to on each level, for its whole year. Levels that an earlier rate of
 * the year had and this one has not are not said any more.
 */
export async function recordRateFacts(tx: Db, row: CalculationRow, at: string): Promise<void> {
  const today = toDateInCopenhagen(at);
  const facts = listRateFacts(row, today);
  const keys = new Set(facts.map(({ key }) => key));
  await retractFacts(tx, {
    offerId: row.offer_id,
    kind: "rate",
    isRetracted: ({ source, validFrom, key }) =>
      source === "rate-model" && validFrom === `${row.year}-01-01` && !keys.has(key),
    at,
    today,
    recordingId: row.id,
  });
  await recordFacts(tx, {
    facts,
    recordedAt: at,
    today,
    by: row.organisation_id,
    recordingId: row.id,
  });
}

/** One fact for each level; the key of a single rate is "". */
export function listRateFacts(
  row: Pick<CalculationRow, "offer_id" | "year" | "content" | "frozen">,
  asOf: IsoDate,
): AnyFactDraft[] {
  const { budget } = readContent(row);
  const { result } = readFrozen(row) as StoredFrozen;
  return result.levels.map((level) => ({
    offerId: row.offer_id,
    kind: "rate",
    key: level.key,
    value: {
      amountOere: level.rateOere,
      per: "day",
      budgetedOccupancyPercent: budget.occupancyPercent,
      ...(level.name === "" ? {} : { levelName: level.name }),
      ...(level.basisOere === undefined ? {} : { basisOere: level.basisOere }),
      ...(level.serviceOere === undefined ? {} : { serviceOere: level.serviceOere }),
    },
    validFrom: `${row.year}-01-01`,
    validTo: `${row.year + 1}-01-01`,
    source: "rate-model",
    asOf,
    confirmedOn: asOf,
  }));
}
