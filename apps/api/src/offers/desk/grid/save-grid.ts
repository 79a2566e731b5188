import type { GridCell, SavedGrid, saveGridInput } from "@rammevaerk/contracts/offer-desk";
import { type AnyFact, type AnyFactDraft, formatFactSubject, type Offer } from "@rammevaerk/domain/offers";
import type { IsoDate } from "@rammevaerk/domain/time";
import type { z } from "zod";
import { audit } from "../../../platform/audit.ts";
import { isoNow } from "../../../platform/clock.ts";
import type { SignedInContext } from "../../../platform/context.ts";
import type { Db } from "../../../platform/db/connect.ts";
import { inTransaction } from "../../../platform/db/transaction.ts";
import { AppError } from "../../../platform/errors.ts";
import { todayIn } from "../../../platform/today.ts";
import { toFact } from "../../facts/fact-row.ts";
import { listBelievedFactRows, lockOffers, supersedeFacts } from "../../facts/repository.ts";
import { refreshCurrent } from "../../current/refresh-current.ts";
import { listOfferRows, type OfferRow, touchOffers } from "../../repository.ts";
import { toOffer } from "../../storing/offer-row.ts";
import { checkDraft } from "../facts/check-draft.ts";
import { findEarlier, recordTogether } from "../recordings/record-together.ts";
import { figureOf, findMonthFact, findMonthPeriod, type GridMonth } from "./find-month-fact.ts";

type SaveInput = z.output<typeof saveGridInput>;

/** What a cell comes to: a fact to record, a fact to take away, or why neither. */
interface CellPlan {
  readonly draft?: AnyFactDraft;
  readonly withdrawn?: AnyFact;
  readonly problem?: SavedGrid["problems"][number];
}

/**
 * Stores the changed cells of an operator's grid, all of them or none. A cell that somebody else changed meanwhile is told
 * with what it says now.
 * @throws AppError not-found for an offer that is not the operator's
 */
export async function saveGrid(ctx: SignedInContext, input: SaveInput): Promise<SavedGrid> {
  const { operatorId, requestId } = input;
  return inTransaction(ctx.platform.db, async (tx) => {
    const offers = await loadOffers(tx, input);
    const earlier = await findEarlier(ctx, tx, requestId);
    if (earlier !== undefined) return { recordingId: earlier.recordingId, problems: [] };
    const plans = await planCells(tx, { input, offers, today: todayIn(ctx.platform.clock) });
    const problems = plans.flatMap(({ problem }) => problem ?? []);
    if (problems.length > 0) return { recordingId: null, problems };
    const facts = plans.flatMap(({ draft }) => draft ?? []);
    const { recordingId } = await recordTogether(ctx, tx, { kind: "grid", operatorId, requestId, facts });
    const withdrawn = plans.flatMap(({ withdrawn: fact }) => fact ?? []);
    await withdraw(ctx, tx, { facts: withdrawn, recordingId });
    await audit(ctx, tx, {
      action: "offers.save-grid",
      subject: { kind: "recording", id: recordingId },
      scope: { kind: "organisation", id: operatorId },
      change: { kind: input.kind, year: input.year, cells: input.cells.length, offers: offers.size },
    });
    return { recordingId, problems: [] };
  });
}

/** The offers of the cells, locked. */
async function loadOffers(tx: Db, { cells, operatorId }: SaveInput): Promise<Map<string, OfferRow>> {
  const ids = [...new Set(cells.map((cell) => cell.offerId))];
  await lockOffers(tx, ids);
  const rows = (await listOfferRows(tx, ids)).filter((row) => row.operator_id === operatorId);
  if (rows.length < ids.length) throw new AppError("not-found");
  return new Map(rows.map((row) => [row.id, row]));
}

async function planCells(
  tx: Db,
  { input, offers, today }: { input: SaveInput; offers: ReadonlyMap<string, OfferRow>; today: IsoDate },
): Promise<CellPlan[]> {
  const rows = await listBelievedFactRows(tx, [...offers.keys()], ["places", "free-places", "occupancy"]);
  const factsOf = Map.groupBy(rows.map(toFact), (fact) => fact.offerId);
  return input.cells.map((cell) =>
    planCell(cell, {
      month: { kind: input.kind, year: input.year, month: cell.month, today },
      offer: toOffer(offers.get(cell.offerId) as OfferRow, []),
      facts: factsOf.get(cell.offerId) ?? [],
    }),
  );
}

interface CellSurroundings {
  readonly month: GridMonth;
  readonly offer: Offer;
  readonly facts: readonly AnyFact[];
}

function planCell(cell: GridCell, { month, offer, facts }: CellSurroundings): CellPlan {
  const { offerId, key, value, basedOn } = cell;
  const subject = formatFactSubject({ offerId, kind: month.kind, key });
  const own = facts.filter((fact) => fact.source === "operator" && formatFactSubject(fact) === subject);
  const shown = findMonthFact(own, month);
  const refuse = (code: string, seen: string | number, limit: string | number | null): CellPlan => ({
    problem: { offerId, key, month: cell.month, code, value: seen, limit, now: figureOf(shown) },
  });
  if ((shown?.id ?? null) !== basedOn) return refuse("changed-meanwhile", value ?? "", figureOf(shown));
  if (value === null) return shown === undefined ? {} : { withdrawn: shown };
  const period = findMonthPeriod(month);
  if (period === undefined) return refuse("month-not-over", cell.month, null);
  const next = own
    .map((fact) => fact.validFrom)
    .filter((day) => day > period.validFrom)
    .toSorted()[0];
  const said = month.kind === "occupancy" ? { percent: value } : { free: value };
  const draft = {
    offerId,
    kind: month.kind,
    key,
    value: said,
    source: "operator",
    asOf: month.today,
    validFrom: period.validFrom,
    validTo: period.validTo ?? next,
  } as AnyFactDraft;
  const [refusal] = checkDraft(draft, { offer, facts });
  return refusal === undefined ? { draft } : refuse(refusal.code, refusal.value, refusal.limit ?? null);
}

/** What a cell said is believed no longer, and nothing is said in its place. */
async function withdraw(
  { platform: { clock } }: SignedInContext,
  tx: Db,
  { facts, recordingId }: { facts: readonly AnyFact[]; recordingId: string },
): Promise<void> {
  if (facts.length === 0) return;
  const at = isoNow(clock);
  const offerIds = [...new Set(facts.map((fact) => fact.offerId))];
  await supersedeFacts(
    tx,
    facts.map(({ id }) => id),
    { at, recordingId },
  );
  await touchOffers(tx, offerIds, at);
  await refreshCurrent(tx, offerIds, todayIn(clock));
}
