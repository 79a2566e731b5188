import type { AnyFact } from "@rammevaerk/domain/offers";
import type { OfferFactsTable } from "../tables.ts";

/** A stored fact as the domain package knows it. */
export function toFact(row: Omit<OfferFactsTable, "recording_id" | "superseded_recording_id">): AnyFact {
  return {
    id: row.id,
    offerId: row.offer_id,
    unitId: row.unit_id === "" ? undefined : row.unit_id,
    kind: row.kind,
    key: row.key,
    value: JSON.parse(row.value) as unknown,
    validFrom: row.valid_from,
    validTo: row.valid_to ?? undefined,
    source: row.source,
    asOf: row.as_of,
    confirmedOn: row.confirmed_on ?? undefined,
    confirmedBy: row.confirmed_by ?? undefined,
    recordedAt: row.recorded_at,
    supersededAt: row.superseded_at ?? undefined,
  } as AnyFact;
}

/** A fact as it is stored: believed from now on, brought by a recording. */
export function toFactRow(fact: AnyFact, recordingId: string): OfferFactsTable {
  return {
    id: fact.id,
    offer_id: fact.offerId,
    unit_id: fact.unitId ?? "",
    kind: fact.kind,
    key: fact.key,
    value: JSON.stringify(fact.value),
    valid_from: fact.validFrom,
    valid_to: fact.validTo ?? null,
    source: fact.source,
    as_of: fact.asOf,
    confirmed_on: fact.confirmedOn ?? null,
    confirmed_by: fact.confirmedBy ?? null,
    recorded_at: fact.recordedAt,
    superseded_at: fact.supersededAt ?? null,
    recording_id: recordingId,
    superseded_recording_id: null,
  };
}
