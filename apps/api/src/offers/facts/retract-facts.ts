import type { AnyFact, FactKind } from "@rammevaerk/domain/offers";
import type { IsoDate } from "@rammevaerk/domain/time";
import { refreshCurrent } from "../current/refresh-current.ts";
import type { Db } from "../../platform/db/connect.ts";
import { touchOffers } from "../repository.ts";
import { toFact } from "./fact-row.ts";
import { listBelievedFactRows, lockOffers, supersedeFacts } from "./repository.ts";

export interface Retraction {
  readonly offerId: string;
  readonly kind: FactKind;
  /** Which of the facts that are believed now are not said any more. */
  readonly isRetracted: (fact: AnyFact) => boolean;
  readonly at: string;
  readonly today: IsoDate;
  readonly recordingId: string;
}

/**
 * Takes facts back without putting others in their place: they are superseded, and what was believed before can still
 * be told. The search follows in the same transaction. The caller writes the audit.
 */
export async function retractFacts(
  tx: Db,
  { offerId, kind, isRetracted, at, today, recordingId }: Retraction,
): Promise<void> {
  const changedAt = (await lockOffers(tx, [offerId])).get(offerId) ?? at;
  const believed = await listBelievedFactRows(tx, [offerId], [kind]);
  const ids = believed.filter((row) => isRetracted(toFact(row))).map((row) => row.id);
  if (ids.length === 0) return;
  const supersededAt = at > changedAt ? at : changedAt;
  await supersedeFacts(tx, ids, { at: supersededAt, recordingId });
  await touchOffers(tx, [offerId], supersededAt);
  await refreshCurrent(tx, [offerId], today);
}
