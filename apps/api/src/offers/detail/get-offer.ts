import type { getOfferInput, OfferDetail, OfferSummary } from "@rammevaerk/contracts/offers";
import { type AnyFact, calculateOfferOn, isBelieved } from "@rammevaerk/domain/offers";
import type { IsoDate, IsoInstant } from "@rammevaerk/domain/time";
import type { z } from "zod";
import { isoNow } from "../../platform/clock.ts";
import type { RequestContext } from "../../platform/context.ts";
import type { Db } from "../../platform/db/connect.ts";
import { AppError } from "../../platform/errors.ts";
import { todayIn } from "../../platform/today.ts";
import { calculateCurrent } from "../current/calculate-current.ts";
import { mayReportOffer } from "../desk/policy.ts";
import { toFact } from "../facts/fact-row.ts";
import { listFactRowsKnownAt } from "../facts/repository.ts";
import { presentOfferSummary } from "../presenter.ts";
import { findOfferRow, type OfferRow } from "../repository.ts";
import { listSummaries } from "../searching/search-memory.ts";
import { calculateSeries } from "./calculate-series.ts";
import { presentOfferDetail } from "./present-offer.ts";
import {
  listBelievedRows,
  listOrganisationNames,
  listPublishedCalculations,
  listUnitsOf,
} from "./repository.ts";

/** Of which day the facts are asked for, and by what the registry believed at which moment; absent: now. */
interface Point {
  readonly on: IsoDate;
  readonly knownAt: IsoInstant | undefined;
}

/**
 * All that is shown of an offer: what holds on a day, by what the registry believes or believed, and how places,
 * occupancy and rates developed.
 * @throws AppError not-found
 */
export async function getOffer(
  ctx: RequestContext,
  { offerId, on, knownAt }: z.output<typeof getOfferInput>,
): Promise<OfferDetail> {
  const { db, clock } = ctx.platform;
  const offer = await findOfferRow(db, offerId);
  if (offer === undefined) throw new AppError("not-found");
  const today = todayIn(clock);
  const isPast = knownAt !== undefined && knownAt < isoNow(clock);
  const point: Point = {
    on: (on as IsoDate | undefined) ?? today,
    knownAt: isPast ? (knownAt as IsoInstant) : undefined,
  };
  const facts = await listFacts(db, offerId, point);
  const held = calculateOfferOn(facts, point);
  const units = await listUnitsOf(db, offerId);
  const confirmers = held.flatMap(({ fact, others }) =>
    [fact, ...others].flatMap(({ confirmedBy }) => confirmedBy ?? []),
  );
  const organisationNames = await listOrganisationNames(db, [...new Set(confirmers)]);
  const isNow = point.on === today && !isPast;
  const [stored] = isNow ? await listSummaries(db, [offerId]) : [];
  const summary = stored ?? summarise(offer, { facts, point, organisationNames });
  const isCalculated = facts.some((fact) => fact.source === "rate-model");
  const calculations = isCalculated
    ? await listPublishedCalculations(db, offerId)
    : new Map<number, string>();
  return presentOfferDetail(offer, {
    summary,
    units,
    held,
    organisationNames,
    series: calculateSeries(facts, { until: today, calculations }),
    point,
    mayEdit: ctx.actor !== null && mayReportOffer.may(ctx.actor, { operatorId: offer.operator_id }) === true,
  });
}

/** What is believed about an offer, or was at the moment asked for. */
async function listFacts(db: Db, offerId: string, { knownAt }: Point): Promise<AnyFact[]> {
  if (knownAt === undefined) return (await listBelievedRows(db, offerId)).map(toFact);
  const known = (await listFactRowsKnownAt(db, offerId, { knownAt })).map(toFact);
  return known.filter((fact) => isBelieved(fact, knownAt));
}

/** The summary for another point in time than the one that the search answers for. */
function summarise(
  offer: OfferRow,
  {
    facts,
    point,
    organisationNames,
  }: { facts: readonly AnyFact[]; point: Point; organisationNames: ReadonlyMap<string, string> },
): OfferSummary {
  const believed = facts.map((fact) => ({ ...fact, supersededAt: undefined }));
  const { row } = calculateCurrent(offer, { units: [], facts: believed, today: point.on });
  return presentOfferSummary({
    ...row,
    operator_name: offer.operator_name,
    confirmer_name: organisationNames.get(row.confirmed_by ?? "") ?? null,
  });
}
