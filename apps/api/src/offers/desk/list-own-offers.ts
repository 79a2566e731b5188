import { limits } from "@rammevaerk/contracts/limits";
import type { listOwnOffersInput, OwnOffer, OwnOfferPage } from "@rammevaerk/contracts/offer-desk";
import {
  type AnyHeldFact,
  calculateFactFreshness,
  calculateOfferOn,
  type Operator,
} from "@rammevaerk/domain/offers";
import type { IsoDate } from "@rammevaerk/domain/time";
import type { z } from "zod";
import type { SignedInContext } from "../../platform/context.ts";
import { foldText } from "../../platform/fold-text.ts";
import { cutPage, decodePageKey } from "../../platform/page-key.ts";
import { todayIn } from "../../platform/today.ts";
import { type FactSurroundings, presentFact } from "../detail/present-fact.ts";
import { listOrganisationNames } from "../detail/repository.ts";
import { toFact } from "../facts/fact-row.ts";
import { listStandingFactRows } from "../facts/repository.ts";
import type { OfferCurrentTable } from "../tables.ts";
import { listOperators } from "./get-operator.ts";
import { reportedOperators } from "./policy.ts";
import { countOwnOffers, listOwnOffers, summariseOwnOffers } from "./repository.ts";

/** The offers that somebody keeps up to date, what is due first, and how fresh all of them are together. */
export async function listDesk(
  { platform: { db, clock }, actor }: SignedInContext,
  { state = "open", text, after }: z.output<typeof listOwnOffersInput>,
): Promise<OwnOfferPage> {
  const today = todayIn(clock);
  const operators = await listOperators(db, reportedOperators(actor));
  const operatorIds = operators.map(({ id }) => id);
  const query = {
    operatorIds,
    text: text === undefined ? undefined : foldText(text),
    isClosed: state === "closed",
    today,
    dueBy: state === "due" ? today : undefined,
  };
  const key = decodePageKey(after, 2) as [string, string] | undefined;
  const found = await listOwnOffers(db, { ...query, after: key, size: limits.pageSize + 1 });
  const { rows, nextKey } = cutPage(found, limits.pageSize, (row) => [row.due_on, row.offer_id]);
  const heldOf = await listHeld(db, { offerIds: rows.map((row) => row.offer_id), today });
  const confirmers = [...heldOf.values()].flat().flatMap(({ fact }) => fact.confirmedBy ?? []);
  const around = { on: today, organisationNames: await listOrganisationNames(db, [...new Set(confirmers)]) };
  const { offers, dueOffers, facts, freshFacts, staleFacts } = await summariseOwnOffers(db, query);
  return {
    items: rows.map((row) => present(row, { operators, held: heldOf.get(row.offer_id) ?? [], around })),
    nextKey,
    total: Math.min(await countOwnOffers(db, query), 1001),
    summary: { offers, dueOffers, facts, freshFacts, staleFacts, dueFacts: facts - freshFacts - staleFacts },
    operators: operators.map(({ id, name, kind }) => ({ id, name, kind })),
  };
}

async function listHeld(
  db: SignedInContext["platform"]["db"],
  { offerIds, today }: { offerIds: readonly string[]; today: IsoDate },
): Promise<Map<string, AnyHeldFact[]>> {
  const facts = (await listStandingFactRows(db, offerIds, today)).map(toFact);
  return Map.groupBy(calculateOfferOn(facts, { on: today }), ({ fact }) => fact.offerId);
}

function present(
  row: OfferCurrentTable,
  {
    operators,
    held,
    around,
  }: { operators: readonly Operator[]; held: readonly AnyHeldFact[]; around: FactSurroundings },
): OwnOffer {
  const operator = operators.find(({ id }) => id === row.operator_id);
  return {
    id: row.offer_id,
    name: row.name,
    operator: { id: row.operator_id, name: operator?.name ?? "", kind: row.operator_kind },
    municipalityCode: row.municipality_code,
    closedOn: row.closed_on,
    facts: row.facts,
    freshFacts: row.fresh_facts,
    dueFacts: listDue(held, around.on).map(({ fact }) => presentFact(fact, around)),
    dueOn: row.due_on === "" ? null : row.due_on,
  };
}

/** What leads and is no longer fresh, the one that has waited longest first. */
function listDue(held: readonly AnyHeldFact[], on: IsoDate): AnyHeldFact[] {
  return held
    .flatMap((entry) => {
      const freshness = calculateFactFreshness(entry.fact, on);
      return freshness === undefined || freshness.state === "fresh"
        ? []
        : [{ entry, dueOn: freshness.dueOn }];
    })
    .toSorted((a, b) => (a.dueOn === b.dueOn ? 0 : a.dueOn < b.dueOn ? -1 : 1))
    .map(({ entry }) => entry);
}
