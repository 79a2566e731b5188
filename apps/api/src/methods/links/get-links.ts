import type { CostInUse, MethodLinks } from "@rammevaerk/contracts/method-links";
import { limits } from "@rammevaerk/contracts/limits";
import { calculateCostInUse, calculateMethodUse } from "@rammevaerk/domain/methods";
import { listExperts } from "../../networks/index.ts";
import { listBelievedFactRows, toFact } from "../../offers/index.ts";
import type { RequestContext, SignedInContext } from "../../platform/context.ts";
import { AppError } from "../../platform/errors.ts";
import { todayIn } from "../../platform/today.ts";
import { countOffersUsing } from "../reading/repository.ts";
import { isMethodShown } from "../policy.ts";
import { findMethod, findMethodSubject, type MethodRow } from "../repository.ts";
import { listTies } from "./list-ties.ts";
import { listRatesInUse, listRegionsOfPeople, listUsingOffers } from "./repository.ts";

const mostShown = limits.pageSize;

/**
 * What a method is connected to, as far as the reader may know: offers by what they say themselves, experts by what they say
 * themselves to those who may see them and who can be asked now, and what it was tied to.
 * @throws AppError not-found
 */
export async function getLinks(
  ctx: RequestContext,
  { methodId }: { readonly methodId: string },
): Promise<MethodLinks> {
  const { code } = await getVisibleMethod(ctx, methodId);
  return {
    offers: await listOffers(ctx, code),
    experts:
      ctx.actor === null ? { total: 0, items: [] } : await listAskable({ ...ctx, actor: ctx.actor }, code),
    others: await listTies(ctx, methodId),
  };
}

/**
 * What a day costs in the offers that use a method. @throws AppError not-found
 */
export async function getCost(
  ctx: RequestContext,
  { methodId }: { readonly methodId: string },
): Promise<CostInUse> {
  const { code } = await getVisibleMethod(ctx, methodId);
  const { offers, range } = calculateCostInUse(await listRatesInUse(ctx.platform.db, code));
  const hidden = { fromOere: null, medianOere: null, toOere: null };
  return { offers, ...(range ?? hidden), asOf: todayIn(ctx.platform.clock) };
}

async function getVisibleMethod({ platform: { db }, actor }: RequestContext, id: string): Promise<MethodRow> {
  const subject = await findMethodSubject(db, id, actor?.personId ?? null);
  const method =
    subject !== undefined && isMethodShown(actor, subject) ? await findMethod(db, id) : undefined;
  if (method === undefined) throw new AppError("not-found");
  return method;
}

async function listOffers(
  { platform: { db, clock } }: RequestContext,
  code: string,
): Promise<MethodLinks["offers"]> {
  const today = todayIn(clock);
  const rows = await listUsingOffers(db, code, mostShown);
  const facts = await listBelievedFactRows(
    db,
    rows.map((row) => row.id),
    ["methods"],
  );
  const factsOf = Map.groupBy(facts.map(toFact), (fact) => fact.offerId);
  const items = rows.flatMap((row) => {
    const use = calculateMethodUse(factsOf.get(row.id) ?? [], code, today);
    if (use === undefined) return [];
    return [
      {
        id: row.id,
        name: row.name,
        operator: { id: row.operator_id, name: row.operator_name, kind: row.operator_kind },
        municipalityCode: row.municipality_code,
        regionId: row.region_id === "" ? null : row.region_id,
        usedFrom: use.usedFrom,
        usedTo: use.usedTo ?? null,
        asOf: use.asOf,
        rateOere: row.rate_oere,
      },
    ];
  });
  return { total: (await countOffersUsing(db, [code])).get(code) ?? 0, items };
}

async function listAskable(ctx: SignedInContext, code: string): Promise<MethodLinks["experts"]> {
  const { db, clock } = ctx.platform;
  const found = await listExperts(ctx, { codes: [{ list: "method", code }], onlyAvailable: true });
  const regions = await listRegionsOfPeople(db, {
    personIds: found.items.map((expert) => expert.id),
    today: todayIn(clock),
  });
  const items = found.items.flatMap(({ id, name, title, organisation, matches: [match] }) => {
    if (match === undefined) return [];
    const { level, confirmedOn } = match;
    return [
      { person: { id, name, title, organisation }, level, confirmedOn, regionId: regions.get(id) ?? null },
    ];
  });
  return { total: found.total ?? items.length, items };
}
