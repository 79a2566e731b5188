import type { Page } from "@rammevaerk/contracts/fields";
import { limits } from "@rammevaerk/contracts/limits";
import type { ExpertView, listExpertsInput } from "@rammevaerk/contracts/networks";
import type { Competence } from "@rammevaerk/domain/accounts";
import { calculateMonthStart, type SubjectCode } from "@rammevaerk/domain/networks";
import { toDateInCopenhagen } from "@rammevaerk/domain/time";
import type { z } from "zod";
import { listPersonRefs } from "../../accounts/index.ts";
import { isoNow } from "../../platform/clock.ts";
import type { SignedInContext } from "../../platform/context.ts";
import { foldText } from "../../platform/fold-text.ts";
import { decodePageKey, encodePageKey } from "../../platform/page-key.ts";
import { listRegionsWithin } from "../listing/region-succession.ts";
import { visibleExperts } from "../policy.ts";
import { describeCode } from "./describe-code.ts";
import { type RankedExpert, rankExperts } from "./rank-experts.ts";
import { listRelatedCodes } from "../related-codes.ts";
import {
  type ExpertFilter,
  type ExpertRow,
  listCompetencesOf,
  listExpertRows,
  listOrganisationNamesOf,
  listSharedNetworks,
} from "./repository.ts";

type Input = z.output<typeof listExpertsInput>;
type Expert = ExpertRow & { readonly competences: readonly Competence[] };

/**
 * People who know something, among those whose profile the reader may see: best match first when codes are given,
 * else by name. The whole answer is ranked before it is cut into pages; it is bounded by the number of people.
 */
export async function listExperts(ctx: SignedInContext, input: Input): Promise<Page<ExpertView>> {
  const filter = toFilter(ctx, input);
  const found = (await findExperts(ctx, filter, input.text)).filter(
    (expert) => input.onlyAvailable !== true || isAvailable(expert),
  );
  const ranked = rankExperts(input.codes, found);
  const start = findStart(ranked, input.after);
  const shown = ranked.slice(start, start + limits.pageSize);
  const end = start + shown.length;
  const last = shown.at(-1)?.person.id;
  return {
    items: await presentExperts(ctx, filter, shown),
    nextKey: end < ranked.length && last !== undefined ? encodePageKey([end, last]) : null,
    total: Math.min(ranked.length, 1001),
  };
}

function toFilter({ platform, actor }: SignedInContext, { codes, regionId }: Input): ExpertFilter {
  const at = isoNow(platform.clock);
  const withRelated = codes.flatMap((code): SubjectCode[] => [
    code,
    ...listRelatedCodes(code).map((related) => ({ list: code.list, code: related })),
  ]);
  return {
    scope: visibleExperts(actor),
    codes: codes.length === 0 ? undefined : withRelated,
    regionIds: regionId === undefined ? undefined : listRegionsWithin(regionId),
    at,
    today: toDateInCopenhagen(at),
  };
}

/** Those who match. Each word stands in the name, title, organisation, own words, or the name of a competence. */
async function findExperts(
  { platform: { db } }: SignedInContext,
  filter: ExpertFilter,
  text: string | undefined,
): Promise<Expert[]> {
  const words = foldText(text ?? "")
    .split(" ")
    .filter(Boolean);
  const [rows, competences, organisations] = await Promise.all([
    listExpertRows(db, filter, calculateMonthStart(filter.at)),
    listCompetencesOf(db, filter),
    words.length === 0 ? new Map<string, string[]>() : listOrganisationNamesOf(db, filter),
  ]);
  const people = rows.map((row) => ({ ...row, competences: competences.get(row.id) ?? [] }));
  if (words.length === 0) return people;
  return people.filter((person) => {
    const about = [person.name, person.title, person.ask_me_about, ...(organisations.get(person.id) ?? [])];
    const searched = foldText([...about, ...person.competences.map(describeCode)].join(" "));
    return words.every((word) => searched.includes(word));
  });
}

function isAvailable(expert: ExpertRow): boolean {
  return expert.is_not_now === 0 && expert.asks < expert.asks_per_month;
}

/** A page begins after the last person of the one before, or at the same place should that person be gone. */
function findStart(ranked: readonly RankedExpert<Expert>[], after: string | undefined): number {
  const [place = "0", lastId] = decodePageKey(after, 2) ?? [];
  const index = ranked.findIndex(({ person }) => person.id === lastId);
  return index === -1 ? Math.max(0, Math.trunc(Number(place)) || 0) : index + 1;
}

async function presentExperts(
  { platform: { db, clock } }: SignedInContext,
  { scope, at }: ExpertFilter,
  shown: readonly RankedExpert<Expert>[],
): Promise<ExpertView[]> {
  const personIds = shown.map(({ person }) => person.id);
  const [refs, shared] = await Promise.all([
    listPersonRefs(db, personIds, clock),
    listSharedNetworks(db, { networkIds: scope.networkIds, personIds, at }),
  ]);
  return shown.flatMap(({ person, matches }) => {
    const ref = refs.get(person.id);
    if (ref === undefined) return [];
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
