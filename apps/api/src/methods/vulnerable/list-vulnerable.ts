import type { VulnerableList, vulnerableInput } from "@rammevaerk/contracts/methods";
import { type Holding, listVulnerable } from "@rammevaerk/domain/methods";
import {
  compareDanish,
  findMethod,
  findRegion,
  findTargetGroup,
  methods,
  targetGroupAncestors,
  targetGroups,
} from "@rammevaerk/domain/reference";
import type { z } from "zod";
import { listPersonRefs } from "../../accounts/index.ts";
import { listRegionsWithin } from "../../networks/index.ts";
import { isoNow } from "../../platform/clock.ts";
import type { RequestContext } from "../../platform/context.ts";
import { AppError } from "../../platform/errors.ts";
import { todayIn } from "../../platform/today.ts";
import { listKnownMethods } from "../links/repository.ts";
import { countExpertsHolding, countOffersHolding, type HolderCount, listOfferNames } from "./repository.ts";

const mostShown = 500;
const methodCodes = methods.map(({ code }) => code);
const groupCodes = targetGroups.map(({ code }) => code);

/**
 * The methods and target groups that one open offer alone, or one expert alone, holds in a region. Experts are those whom the
 * reader may see: a visitor is told of offers only, so that nobody's absence from the list tells of them.
 * @throws AppError code-unknown for a region that is not there
 */
export async function listVulnerableCompetences(
  ctx: RequestContext,
  { regionId }: z.output<typeof vulnerableInput>,
): Promise<VulnerableList> {
  if (findRegion(regionId) === undefined) throw new AppError("code-unknown", { value: regionId });
  const { db } = ctx.platform;
  const regionIds = listRegionsWithin(regionId);
  const offers = [
    ...(await countOffersHolding(db, regionIds, { list: "method", codes: methodCodes })),
    ...(await countOffersHolding(db, regionIds, { list: "target-group", codes: groupCodes })),
  ];
  const experts = await countExperts(ctx, regionIds);
  const held = listVulnerable(join(offers, experts), targetGroupAncestors);
  return { regionId, items: await presentHoldings(ctx, held.slice(0, mostShown)) };
}

function countExperts(
  { platform: { db, clock }, actor }: RequestContext,
  regionIds: readonly string[],
): Promise<HolderCount[]> {
  if (actor === null) return Promise.resolve([]);
  const networkIds = actor.grants.filter((grant) => grant.limitKind === "network").map((g) => g.limitId);
  const today = todayIn(clock);
  const reader = { readerId: actor.personId, networkIds, at: isoNow(clock), today };
  return countExpertsHolding(db, regionIds, reader);
}

/** One entry for each code that anybody holds. */
function join(offers: readonly HolderCount[], experts: readonly HolderCount[]): Holding[] {
  const keyOf = ({ list, code }: Pick<HolderCount, "list" | "code">) => `${list} ${code}`;
  const offerOf = new Map(offers.map((count) => [keyOf(count), count]));
  const expertOf = new Map(experts.map((count) => [keyOf(count), count]));
  const codes = new Map(
    [...offers, ...experts].map(({ list, code }) => [keyOf({ list, code }), { list, code }]),
  );
  return [...codes].map(([key, { list, code }]) => {
    const [offer, expert] = [offerOf.get(key), expertOf.get(key)];
    return {
      list,
      code,
      offers: offer?.holders ?? 0,
      offerId: offer?.holders === 1 ? offer.one : null,
      experts: expert?.holders ?? 0,
      expertId: expert?.holders === 1 ? expert.one : null,
    };
  });
}

async function presentHoldings(
  { platform: { db, clock }, language }: RequestContext,
  held: readonly Holding[],
): Promise<VulnerableList["items"]> {
  const names = await listOfferNames(
    db,
    held.flatMap(({ offerId }) => offerId ?? []),
  );
  const people = await listPersonRefs(
    db,
    held.flatMap(({ expertId }) => expertId ?? []),
    clock,
  );
  const described = await listKnownMethods(
    db,
    held.flatMap(({ list, code }) => (list === "method" ? code : [])),
  );
  const labelOf = ({ list, code }: Holding): string => {
    const listed = list === "method" ? findMethod(code) : findTargetGroup(code);
    return (list === "method" ? described.get(code)?.name : undefined) ?? listed?.label[language] ?? code;
  };
  const items = held.map((holding) => {
    const { list, code, offers, offerId, experts, expertId } = holding;
    const offerName = offerId === null ? undefined : names.get(offerId);
    return {
      list,
      code,
      label: labelOf(holding),
      isInLibrary: list === "method" && described.has(code),
      offers,
      experts,
      offer: offerId === null || offerName === undefined ? null : { id: offerId, name: offerName },
      expert: expertId === null ? null : (people.get(expertId) ?? null),
    };
  });
  return items.toSorted((a, b) => compareDanish(a.list, b.list) || compareDanish(a.label, b.label));
}
