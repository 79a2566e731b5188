import type { IsoDate } from "../../time/index.ts";
import type { AnyFact, AnyFactDraft } from "../fact.ts";
import { offerLabels } from "../vocabulary/offer-labels.ts";
import { calculateLastSaidOn } from "../freshness/calculate-last-said-on.ts";
import { findOldestFact } from "../freshness/find-oldest-fact.ts";
import type { AnyHeldFact } from "../facts-over-time/held-fact.ts";
import type { Offer } from "../offer.ts";
import type { Cell } from "./offer-column.ts";
import { offerColumns } from "./offer-column-list.ts";
import { writeOfferRows } from "./write-offer-rows.ts";

/** An offer with what holds about it on a day. */
export interface OfferSnapshot {
  readonly offer: Offer;
  /** From `calculateOfferOn`. */
  readonly held: readonly AnyHeldFact[];
}

const sourceColumn = offerColumns.findIndex(({ key }) => key === "source");

/**
 * Writes what holds about offers on a day, for people to read, change and send back: a row for each offer and department, further
 * rows for further legal bases and rate levels, and at the end how fresh the oldest of the facts is. The row speaks of the day
 * that its oldest fact was last spoken for, and holds from the day asked about, so that sending it back unchanged changes and
 * confirms nothing. Sources are left out: who sends it back is the source.
 */
export function writeOfferSnapshot(
  offers: readonly OfferSnapshot[],
  { on, dates }: { readonly on: IsoDate; readonly dates: "danish" | "iso" },
): Cell[][] {
  const [headings = []] = writeOfferRows([], { dates });
  const rows = offers.flatMap(({ offer, held }) => {
    const [, ...written] = writeOfferRows([{ offer, facts: flatten(held, on) }], { dates });
    const oldest = findOldestFact(held, on);
    const freshness = oldest === undefined ? null : offerLabels.freshness[oldest.freshness.state].da;
    return written.map((row) => [...row.with(sourceColumn, null), freshness]);
  });
  return [[...headings, "Friskhed"], ...rows];
}

/** The leading facts, as if one had said them all on one day. */
function flatten(held: readonly AnyHeldFact[], on: IsoDate): AnyFactDraft[] {
  const facts: AnyFact[] = held.map(({ fact }) => fact);
  const [asOf = on] = facts.map(calculateLastSaidOn).toSorted();
  return facts.map((fact) => {
    const hasOwnDays = fact.kind === "rate" || fact.kind === "occupancy";
    const said = { ...fact, source: "operator", asOf } as const;
    return hasOwnDays ? said : { ...said, validFrom: on, validTo: undefined };
  });
}
