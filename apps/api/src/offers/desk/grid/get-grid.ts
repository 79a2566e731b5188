import type { GridRow, getGridInput } from "@rammevaerk/contracts/offer-desk";
import type { Page } from "@rammevaerk/contracts/fields";
import { limits } from "@rammevaerk/contracts/limits";
import { type AnyFact, calculateOfferOn, listHeldFacts } from "@rammevaerk/domain/offers";
import type { IsoDate } from "@rammevaerk/domain/time";
import type { z } from "zod";
import type { SignedInContext } from "../../../platform/context.ts";
import { cutPage, decodePageKey } from "../../../platform/page-key.ts";
import { todayIn } from "../../../platform/today.ts";
import { toFact } from "../../facts/fact-row.ts";
import { listBelievedFactRows } from "../../facts/repository.ts";
import { countOwnOffers, listOwnOffersByName } from "../repository.ts";
import { figureOf, findMonthFact } from "./find-month-fact.ts";

type GridInput = z.output<typeof getGridInput>;

/** A year of an operator's open offers month by month, as the operator itself has told it; a row for each legal basis with places. */
export async function getGrid({ platform }: SignedInContext, input: GridInput): Promise<Page<GridRow>> {
  const { db, clock } = platform;
  const today = todayIn(clock);
  const after = decodePageKey(input.after, 2) as [string, string] | undefined;
  const query = { operatorIds: [input.operatorId], isClosed: false, today };
  const found = await listOwnOffersByName(db, { ...query, after, size: limits.pageSize + 1 });
  const { rows, nextKey } = cutPage(found, limits.pageSize, (row) => [row.sort_name, row.offer_id]);
  const total = await countOwnOffers(db, query);
  const ids = rows.map((row) => row.offer_id);
  const facts = (await listBelievedFactRows(db, ids, ["places", "free-places", "occupancy"])).map(toFact);
  const factsOf = Map.groupBy(facts, (fact) => fact.offerId);
  const items = rows.flatMap((row) =>
    listRows(row, { input, facts: factsOf.get(row.offer_id) ?? [], today }),
  );
  return { items, nextKey, total: Math.min(total, 1001) };
}

function listRows(
  { offer_id: offerId, name: offerName }: { offer_id: string; name: string },
  { input, facts, today }: { input: GridInput; facts: readonly AnyFact[]; today: IsoDate },
): GridRow[] {
  const { kind, year } = input;
  return listKeys(facts, { kind, today }).map((key) => {
    const own = facts.filter(
      (fact) =>
        fact.kind === kind && fact.key === key && fact.source === "operator" && fact.unitId === undefined,
    );
    const months = Array.from({ length: 12 }, (_, index) => {
      const fact = findMonthFact(own, { kind, year, month: index + 1, today });
      return { value: figureOf(fact), factId: fact?.id ?? null };
    });
    return { offerId, offerName, key, months };
  });
}

/** The legal bases on which the offer has places now, or has told of free ones. */
function listKeys(
  facts: readonly AnyFact[],
  { kind, today }: { kind: GridInput["kind"]; today: IsoDate },
): string[] {
  if (kind === "occupancy") return [""];
  const held = calculateOfferOn(facts, { on: today });
  const keys = [...listHeldFacts(held, "places"), ...listHeldFacts(held, "free-places")].map(
    ({ fact }) => fact.key,
  );
  return [...new Set(keys)].toSorted();
}
