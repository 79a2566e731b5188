import type { AnyFactDraft } from "@rammevaerk/domain/offers";
import { isoNow } from "../../../platform/clock.ts";
import type { SignedInContext } from "../../../platform/context.ts";
import type { Db } from "../../../platform/db/connect.ts";
import { createId, hashSecret } from "../../../platform/ids.ts";
import { todayIn } from "../../../platform/today.ts";
import { recordFacts } from "../../facts/record-facts.ts";
import type { RecordingKind } from "../tables.ts";
import { findRecordingByRequest, insertRecording, setRecordedFacts } from "./repository.ts";

export interface Recorded {
  readonly recordingId: string;
  /** How many facts it brought; 0 when all was known. */
  readonly facts: number;
}

export interface RecordingStart {
  readonly kind: RecordingKind;
  readonly operatorId: string;
  /** Made once per form, so that what is sent twice is recorded once. */
  readonly requestId: string;
}

/**
 * What the same request recorded before; undefined for a new one. Ask it with the offers locked: then a request that is
 * sent twice at once finds itself.
 */
export async function findEarlier(
  { actor }: SignedInContext,
  tx: Db,
  requestId: string,
): Promise<Recorded | undefined> {
  const found = await findRecordingByRequest(tx, keyOf(actor.personId, requestId));
  return found && { recordingId: found.id, facts: found.facts };
}

/** Begins what is recorded together and can be undone together. Answers its id. */
export async function beginRecording(
  { platform, actor }: SignedInContext,
  tx: Db,
  { kind, operatorId, requestId }: RecordingStart,
): Promise<string> {
  const id = createId();
  await insertRecording(tx, {
    id,
    kind,
    operator_id: operatorId,
    person_id: actor.personId,
    request_key: keyOf(actor.personId, requestId),
    facts: 0,
    recorded_at: isoNow(platform.clock),
    undone_at: null,
  });
  return id;
}

/** Records facts about an operator's offers in its name, as one recording. The caller locks the offers and writes the audit. */
export async function recordTogether(
  ctx: SignedInContext,
  tx: Db,
  { facts, ...start }: RecordingStart & { readonly facts: readonly AnyFactDraft[] },
): Promise<Recorded> {
  const recordingId = await beginRecording(ctx, tx, start);
  const { clock } = ctx.platform;
  const at = { recordedAt: isoNow(clock), today: todayIn(clock) };
  const { inserted } = await recordFacts(tx, { facts, ...at, by: start.operatorId, recordingId });
  await setRecordedFacts(tx, recordingId, inserted.length);
  return { recordingId, facts: inserted.length };
}

function keyOf(personId: string, requestId: string): string {
  return hashSecret(`${personId}:${requestId}`);
}
