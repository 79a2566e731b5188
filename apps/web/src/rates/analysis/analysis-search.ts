import { analysisYears } from "@rammevaerk/contracts/limits";
import type { AnalysisGrouping, CapRuleView } from "@rammevaerk/contracts/rate-analysis";
import { capBindings, type CapStrategyKey, capStrategyKeys } from "@rammevaerk/domain/rates";
import type { CapBinding } from "@rammevaerk/domain/rates";
import { findRegion, listRegions, type RegionId } from "@rammevaerk/domain/reference";
import type { IsoDate } from "@rammevaerk/domain/time";
import { choiceIn, type RawSearch, stringifySearch, textIn } from "../../platform/routing/search.ts";

/** What the rows can be, the most used first. */
export const groupings = ["operator", "offer-type", "offer"] as const satisfies readonly AnalysisGrouping[];

/** The address of the analysis: region, year, what the rows are, and assumptions of the reader's own. */
export interface AnalysisSearch {
  region?: RegionId | undefined;
  aar?: number | undefined;
  vis?: AnalysisGrouping | undefined;
  regnemaade?: CapStrategyKey | undefined;
  basisaar?: number | undefined;
  slutaar?: number | undefined;
  fradrag?: number | undefined;
  binder?: CapBinding | undefined;
}

export function readAnalysisSearch(raw: RawSearch): AnalysisSearch {
  return {
    region: findRegion(textIn(raw, "region") ?? "")?.id,
    aar: yearIn(raw, "aar"),
    vis: choiceIn(raw, "vis", groupings),
    regnemaade: choiceIn(raw, "regnemaade", capStrategyKeys),
    basisaar: yearIn(raw, "basisaar"),
    slutaar: yearIn(raw, "slutaar"),
    fradrag: percentIn(raw, "fradrag"),
    binder: choiceIn(raw, "binder", capBindings),
  };
}

/** What the address without assumptions of one's own is. */
export const withoutRule: AnalysisSearch = {
  regnemaade: undefined,
  basisaar: undefined,
  slutaar: undefined,
  fradrag: undefined,
  binder: undefined,
};

/** The rule that the address holds, when it holds all of one. */
export function findRule({
  regnemaade,
  basisaar,
  slutaar,
  fradrag,
  binder,
}: AnalysisSearch): CapRuleView | undefined {
  if (basisaar === undefined || slutaar === undefined || slutaar <= basisaar) return undefined;
  return {
    strategy: regnemaade ?? "B",
    baseYear: basisaar,
    endYear: slutaar,
    reductionPercent: fradrag ?? 0,
    binding: binder ?? "end-point",
  };
}

/**
 * What is asked. What the address leaves out: the reader's own region, or the first one of the year, and this year.
 * @param ownRegionId the region whose secretariat the reader is
 */
export function toQuestion(search: AnalysisSearch, today: IsoDate, ownRegionId?: string) {
  const year = search.aar ?? Number(today.slice(0, 4));
  const rule = findRule(search);
  return {
    regionId: search.region ?? findOwnRegion(year, ownRegionId),
    year,
    by: search.vis ?? "operator",
    ...(rule === undefined ? {} : { rule }),
  } as const;
}

/** The regions that existed on the first day of a year. */
export function listRegionsOfYear(year: number) {
  return listRegions(`${year}-01-01` as IsoDate);
}

/** The address of the same analysis as a file. */
export function exportHref(
  format: "csv" | "xlsx",
  { rule, ...question }: ReturnType<typeof toQuestion>,
  language: string,
): string {
  return `/api/rate-analysis.${format}${stringifySearch({ ...question, language, ...rule })}`;
}

function findOwnRegion(year: number, ownRegionId: string | undefined): RegionId {
  const regions = listRegionsOfYear(year);
  return (regions.find(({ id }) => id === ownRegionId) ?? regions[0])?.id ?? "hovedstaden";
}

function yearIn(raw: RawSearch, key: string): number | undefined {
  const text = textIn(raw, key);
  const year = text !== undefined && /^\d{4}$/u.test(text) ? Number(text) : undefined;
  return year !== undefined && year >= analysisYears.first && year <= analysisYears.last ? year : undefined;
}

function percentIn(raw: RawSearch, key: string): number | undefined {
  const text = textIn(raw, key);
  const percent = text !== undefined && /^\d{1,3}(?:\.\d{1,4})?$/u.test(text) ? Number(text) : undefined;
  return percent !== undefined && percent <= 100 ? percent : undefined;
}
