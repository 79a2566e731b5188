import type { Page } from "@rammevaerk/contracts/fields";
import { limits } from "@rammevaerk/contracts/limits";
import type { ExpertView, listExpertsInput } from "@rammevaerk/contracts/networks";
import { calculateMonthStart, type SubjectCode } from "@rammevaerk/domain/networks";
import { toDateInCopenhagen } from "@rammevaerk/domain/time";
import type { z } from "zod";
import { listPersonRefs } from "../../accounts/index.ts";
import { isoNow } from "../../platform/clock.ts";
import type { SignedInContext } from "../../platform/context.ts";
import { decodePageKey, encodePageKey } from "../../platform/page-key.ts";
import { listRegionsWithin } from "../listing/region-succession.ts";
import { visibleExperts } from "../policy.ts";
import { findExperts } from "./find-experts.ts";
import { listWithRelated, pickMatches, rankExperts } from "./rank-experts.ts";
import {
  type ExpertFilter,
  type ExpertRow,
  listCompetencesOf,
  listHoldersOf,
  listSharedNetworks,
} from "./repository.ts";

type Input = z.output<typeof listExpertsInput>;

/** The most that a total counts to: 1001 means "over 1,000". */
const mostCounted = 1001;

/**
 * People who know something, among those whose profile the reader may see: best match first when codes are given,
 * else by name. The whole answer is ranked before it is cut into pages; it is bounded by the number of people.
 */
export async function listExperts(ctx: SignedInContext, input: Input): Promise<Page<ExpertView>> {
  const filter = toFilter(ctx, input);
  const found = (await findExperts(ctx, filter, input.text)).filter(
    (person) => input.onlyAvailable !== true || isAvailable(person),
  );
  const ranked = rankExperts(input.codes, found, await listHoldersOf(ctx.platform.db, filter.codes ?? []));
  const start = findStart(ranked, input.after);
  const shown = ranked.slice(start, start + limits.pageSize);
  const end = start + shown.length;
  const last = shown.at(-1)?.id;
  return {
    items: await presentExperts(ctx, { ...filter, asked: input.codes }, shown),
    nextKey: end < ranked.length && last !== undefined ? encodePageKey([end, last]) : null,
    total: Math.min(ranked.length, mostCounted),
  };
}

function toFilter({ platform, actor }: SignedInContext, { codes, regionId }: Input): ExpertFilter {
  const at = isoNow(platform.clock);
  return {
    scope: visibleExperts(actor),
    codes: codes.length === 0 ? undefined : listWithRelated(codes),
    regionIds: regionId === undefined ? undefined : listRegionsWithin(regionId),
    at,
    today: toDateInCopenhagen(at),
    monthStart: calculateMonthStart(at),
  };
}

function isAvailable(person: ExpertRow): boolean {
  return person.is_not_now === 0 && person.asks < person.asks_per_month;
}

/** A page begins after the last person of the one before, or at the same place should that person be gone. */
function findStart(ranked: readonly ExpertRow[], after: string | undefined): number {
  const [place = "0", lastId] = decodePageKey(after, 2) ?? [];
  const index = ranked.findIndex((person) => person.id === lastId);
  return index === -1 ? Math.max(0, Math.trunc(Number(place)) || 0) : index + 1;
}

async function presentExperts(
  { platform: { db, clock } }: SignedInContext,
  { scope, at, asked }: ExpertFilter & { readonly asked: readonly SubjectCode[] },
  shown: readonly ExpertRow[],
): Promise<ExpertView[]> {
  const personIds = shown.map((person) => person.id);
  const [refs, competences, shared] = await Promise.all([
    listPersonRefs(db, personIds, clock),
    listCompetencesOf(db, personIds),
    listSharedNetworks(db, { networkIds: scope.networkIds, personIds, at }),
  ]);
  return shown.flatMap((person) => {
    const ref = refs.get(person.id);
    if (ref === undefined) return [];
    const matches = pickMatches(asked, competences.get(person.id) ?? []);
    return [
      {
        ...ref,
        matches: matches.map(({ list, code, level, confirmedOn }) => ({
          code: { list, code },
          level,
          confirmedOn,
        })),
        askMeAbout: person.ask_me_about,
        languages: JSON.parse(person.languages) as string[],
        isAvailable: isAvailable(person),
        sharedNetworks: shared.get(person.id) ?? [],
      },
    ];
  });
}
