import { limits } from "@rammevaerk/contracts/limits";
import type { listNetworksInput, NetworkPage } from "@rammevaerk/contracts/networks";
import {
  isWithinTargetGroup,
  listRegions,
  targetGroupAncestors,
  targetGroups,
} from "@rammevaerk/domain/reference";
import { toDateInCopenhagen } from "@rammevaerk/domain/time";
import type { z } from "zod";
import { isoNow } from "../../platform/clock.ts";
import type { SignedInContext } from "../../platform/context.ts";
import { foldText } from "../../platform/fold-text.ts";
import { cutPage, decodePageKey } from "../../platform/page-key.ts";
import { type NetworkScope, visibleNetworks } from "../policy.ts";
import { listRelatedCodes } from "../related-codes.ts";
import { countByCode } from "./count-by-code.ts";
import { presentNetworks } from "./present-networks.ts";
import { listRegionsAbove, listRegionsWithin } from "./region-succession.ts";
import {
  countByAdmission,
  countNetworks,
  listNationalIds,
  listNetworkRows,
  listRegionPairs,
  listTargetGroupPairs,
  listTargetGroupsKnownTo,
  type NetworkFilter,
} from "./repository.ts";

type Input = z.output<typeof listNetworksInput>;

/** The networks that the reader may see, by last activity, with how many each further choice would leave. */
export async function listNetworks(ctx: SignedInContext, input: Input): Promise<NetworkPage> {
  const { db } = ctx.platform;
  const size = limits.pageSize;
  const after = decodePageKey(input.after, 3);
  const filter = await toFilter(ctx, input);
  const [rows, total, facets] = await Promise.all([
    listNetworkRows(db, filter, { after, size }),
    countNetworks(db, filter),
    countFacets(ctx, filter),
  ]);
  const page = cutPage(rows, size, (row) => [row.last_activity_at, row.sort_name, row.id]);
  return { items: await presentNetworks(ctx, page.rows), nextKey: page.nextKey, total, facets };
}

async function toFilter(ctx: SignedInContext, input: Input): Promise<NetworkFilter> {
  const { targetGroup, regionId, goalKey, admission } = input;
  const scope = visibleNetworks(ctx.actor);
  return {
    scope,
    words: foldText(input.text ?? "")
      .split(" ")
      .filter(Boolean),
    targetGroups: targetGroup === undefined ? undefined : listTargetGroupsWithin(targetGroup),
    regionIds: regionId === undefined ? undefined : listRegionsWithin(regionId),
    admission,
    goalKey,
    networkIds: input.mine === true ? scope.networkIds : undefined,
    suggestion: input.suggested === true ? await toSuggestion(ctx, scope) : undefined,
    includeDormant: input.includeDormant === true && input.suggested !== true,
  };
}

function listTargetGroupsWithin(ancestor: string): string[] {
  return targetGroups.map((group) => group.code).filter((code) => isWithinTargetGroup(code, ancestor));
}

/** What may interest the reader: networks in a field they know, or one around or within it, that they are not in. */
async function toSuggestion({ platform, actor }: SignedInContext, scope: NetworkScope) {
  const known = await listTargetGroupsKnownTo(platform.db, actor.personId);
  const related = known.flatMap((code) => [code, ...listRelatedCodes({ list: "target-group", code })]);
  return { targetGroups: [...new Set(related)], exceptIds: scope.networkIds };
}

/** Each facet is counted without its own choice, so that it shows what another choice would give. */
async function countFacets({ platform }: SignedInContext, filter: NetworkFilter) {
  const { db, clock } = platform;
  const anyRegion = { ...filter, regionIds: undefined };
  const [admission, targetGroupPairs, regionPairs, nationalIds] = await Promise.all([
    countByAdmission(db, { ...filter, admission: undefined }),
    listTargetGroupPairs(db, { ...filter, targetGroups: undefined }),
    listRegionPairs(db, anyRegion),
    listNationalIds(db, anyRegion),
  ]);
  const today = listRegions(toDateInCopenhagen(isoNow(clock))).map((region): string => region.id);
  const everywhere = nationalIds.flatMap((id) => today.map((code) => ({ id, code })));
  return {
    admission,
    targetGroup: countByCode(targetGroupPairs, (code) => [code, ...targetGroupAncestors(code)]),
    regionId: countByCode([...regionPairs, ...everywhere], listRegionsAbove).filter(({ value }) =>
      today.includes(value),
    ),
  };
}
