import type { AnyFact } from "@rammevaerk/domain/offers";
import type { IsoDate } from "@rammevaerk/domain/time";
import type { Db } from "../../platform/db/connect.ts";
import { refreshCurrent } from "../current/refresh-current.ts";
import { toFactRow } from "./fact-row.ts";
import { insertFacts } from "./repository.ts";

/**
 * Stores facts of new offers with the history they come with: when each was recorded, and when it was superseded.
 * For content that is loaded once; what people and spreadsheets say goes through `recordFacts`.
 */
export async function loadFacts(
  tx: Db,
  facts: readonly AnyFact[],
  { recordingId, today }: { recordingId: string; today: IsoDate },
): Promise<void> {
  await insertFacts(
    tx,
    facts.map((fact) => toFactRow(fact, recordingId)),
  );
  await refreshCurrent(tx, [...new Set(facts.map((fact) => fact.offerId))], today);
}
