import {
  type AnyFact,
  type AnyFactDraft,
  calculateRecording,
  type RecordingOutcome,
} from "@rammevaerk/domain/offers";
import type { IsoDate } from "@rammevaerk/domain/time";
import { refreshCurrent } from "../current/refresh-current.ts";
import type { Db } from "../../platform/db/connect.ts";
import { AppError } from "../../platform/errors.ts";
import { createId } from "../../platform/ids.ts";
import { touchOffers } from "../repository.ts";
import { toFact, toFactRow } from "./fact-row.ts";
import { insertFacts, listBelievedFactRows, lockOffers, supersedeFacts } from "./repository.ts";

/** Facts that are recorded together, of one offer or of thousands. */
export interface FactRecording {
  /** Drafts that passed the domain's checks; where two overlap, the later wins. */
  readonly facts: readonly AnyFactDraft[];
  /** Now, and the day that it is in Denmark. */
  readonly recordedAt: string;
  readonly today: IsoDate;
  /** The organisation in whose name facts are confirmed; null for what no organisation says, such as invented content. */
  readonly by: string | null;
  /** The id of what is recorded together, by which it can be found and undone. */
  readonly recordingId: string;
}

export interface RecordedFacts {
  /** One for each incoming fact, in their order. */
  readonly outcomes: readonly RecordingOutcome[];
  readonly inserted: readonly AnyFact[];
  readonly superseded: readonly AnyFact[];
}

/**
 * Records what is said about offers: what is new is inserted, what it replaces is superseded, and what was known
 * already leaves no trace. A fact that is said again of a later day is superseded by itself with its new confirmation,
 * so that what was believed on a day, and how fresh it was then, can always be told. The search follows in the same
 * transaction. The caller writes the audit.
 * @throws AppError not-found for an offer that does not exist
 */
export async function recordFacts(
  tx: Db,
  { facts, recordedAt, today, by, recordingId }: FactRecording,
): Promise<RecordedFacts> {
  const offerIds = [...new Set(facts.map((fact) => fact.offerId))];
  const changedAt = await lockOffers(tx, offerIds);
  if (changedAt.size < offerIds.length) throw new AppError("not-found");
  const kinds = [...new Set(facts.map((fact) => fact.kind))];
  const existing = (await listBelievedFactRows(tx, offerIds, kinds)).map(toFact);
  const { insert, supersede, confirm, outcomes } = calculateRecording(existing, facts);
  const atOf = (offerId: string) => latest(recordedAt, changedAt.get(offerId) ?? recordedAt);
  const confirmed = confirm.map(({ fact, confirmedOn }) => ({
    ...fact,
    confirmedOn,
    confirmedBy: by ?? undefined,
  }));
  const inserted = [...insert, ...confirmed].map(
    (fact) => ({ ...fact, id: createId(), recordedAt: atOf(fact.offerId) }) as AnyFact,
  );
  const superseded = [...supersede, ...confirm.map(({ fact }) => fact)];
  await storeRecording(tx, { inserted, superseded, atOf, recordingId, today });
  return { outcomes, inserted, superseded };
}

interface Changes {
  readonly inserted: readonly AnyFact[];
  readonly superseded: readonly AnyFact[];
  readonly atOf: (offerId: string) => string;
  readonly recordingId: string;
  readonly today: IsoDate;
}

async function storeRecording(
  tx: Db,
  { inserted, superseded, atOf, recordingId, today }: Changes,
): Promise<void> {
  for (const [at, facts] of Map.groupBy(superseded, (fact) => atOf(fact.offerId)))
    await supersedeFacts(
      tx,
      facts.map((fact) => fact.id),
      { at, recordingId },
    );
  await insertFacts(
    tx,
    inserted.map((fact) => toFactRow(fact, recordingId)),
  );
  const touched = new Set([...inserted, ...superseded].map((fact) => fact.offerId));
  for (const [at, offerIds] of Map.groupBy(touched, atOf)) await touchOffers(tx, offerIds, at);
  await refreshCurrent(tx, [...touched], today);
}

/** A clock that is set back must not make the registry believe something before it was told. */
function latest(a: string, b: string): string {
  return a > b ? a : b;
}
