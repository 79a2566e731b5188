import type { CalculationContent } from "@rammevaerk/contracts/rates";
import { type AccountYear, calculateRateProposal } from "@rammevaerk/domain/rates";
import { toDateInCopenhagen } from "@rammevaerk/domain/time";
import { recordFacts } from "../../offers/index.ts";
import type { Db } from "../../platform/db/connect.ts";
import { createId } from "../../platform/ids.ts";
import { listRateFacts } from "../record-rate-facts.ts";
import { insertCalculations } from "../repository.ts";
import { emptyRow } from "../start-calculation.ts";
import { describeFrozen } from "../stored-calculation.ts";

/** A rate that was published elsewhere or is invented, with all that it was calculated from. */
export interface PublishedRateLoad {
  readonly offerId: string;
  /** The operator. */
  readonly organisationId: string;
  readonly content: CalculationContent;
  /** The offer's closed accounts; needed for the year that the agreement names, unless the content leaves it out. */
  readonly accountYears: readonly AccountYear[];
  /** An instant. */
  readonly publishedAt: string;
  /** Why it took the place of the one before it in the list, of the same offer and year. */
  readonly reason?: string | undefined;
}

/**
 * Stores published rates in bulk, each calculated anew, and records their facts in the registry. Of two for the same
 * offer and year the later in the list is in force. Steps are not stored but calculated again when somebody reads them.
 * The caller writes the audit.
 * @throws RateError for a budget that the rate model refuses
 */
export async function recordPublishedRates(
  tx: Db,
  loads: readonly PublishedRateLoad[],
  { isDemo, withFacts = true }: { isDemo: boolean; withFacts?: boolean },
): Promise<void> {
  const rows = supersedeEarlier(loads.map((load) => toRow(load, isDemo)));
  await insertCalculations(tx, rows);
  if (!withFacts) return;
  const inForce = rows.filter((row) => row.status === "published");
  const groups = Map.groupBy(inForce, (row) => `${row.published_at} ${row.organisation_id}`);
  for (const group of groups.values()) {
    const [{ published_at, organisation_id }] = group as [Row, ...Row[]];
    const today = toDateInCopenhagen(published_at);
    await recordFacts(tx, {
      facts: group.flatMap((row) => listRateFacts(row, today)),
      recordedAt: published_at,
      today,
      by: organisation_id,
      recordingId: createId(),
    });
  }
}

type Row = Parameters<typeof insertCalculations>[1][number] & { published_at: string; frozen: string };

function toRow(load: PublishedRateLoad, isDemo: boolean): Row {
  const { offerId, organisationId, content, publishedAt } = load;
  const { accountYears } = load;
  const proposed = calculateRateProposal(content, accountYears, { explain: false });
  const frozen = describeFrozen(proposed, { accountYears, at: publishedAt });
  return {
    ...emptyRow,
    id: createId(),
    offer_id: offerId,
    organisation_id: organisationId,
    year: content.budget.year,
    status: "published",
    content: JSON.stringify(content),
    frozen: JSON.stringify(frozen),
    unit_rate_oere: frozen.result.unitRateOere,
    publish_reason: load.reason ?? null,
    created_at: publishedAt,
    updated_at: publishedAt,
    submitted_at: publishedAt,
    published_at: publishedAt,
    request_id: null,
    is_demo: isDemo ? 1 : 0,
  };
}

function supersedeEarlier(rows: readonly Row[]): Row[] {
  const next = new Map<string, Row>();
  return rows
    .toReversed()
    .map((row) => {
      const key = `${row.offer_id} ${row.year}`;
      const later = next.get(key);
      next.set(key, row);
      return later === undefined
        ? row
        : { ...row, status: "superseded" as const, superseded_at: later.published_at };
    })
    .toReversed();
}
