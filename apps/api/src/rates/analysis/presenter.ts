import type { AnalysisGrouping, AnalysisRow } from "@rammevaerk/contracts/rate-analysis";
import type { CapVerdict, CostPerDay } from "@rammevaerk/domain/rates";
import { compareDanish } from "@rammevaerk/domain/reference";
import type { LoadedAnalysis } from "./load-analysis.ts";

/** Costs and verdicts of the two years as rows for people, by name. A group without rates in both years is named too. */
export function presentRows(
  { rates, year }: LoadedAnalysis,
  {
    by,
    costs,
    verdicts,
  }: {
    by: AnalysisGrouping | "region";
    costs: readonly CostPerDay[];
    verdicts: readonly CapVerdict[];
  },
): AnalysisRow[] {
  const names = new Map<string, string>();
  for (const { row } of rates) {
    if (by === "operator") names.set(row.operator_id, row.operator_name);
    if (by === "offer") names.set(row.offer_id, row.offer_name);
  }
  const verdictOf = new Map(verdicts.map((verdict) => [verdict.key, verdict]));
  const inYear = new Map(costs.filter((cost) => cost.year === year).map((cost) => [cost.key, cost]));
  const keys = [...new Set([...inYear.keys(), ...verdictOf.keys()])];
  return keys
    .map((key) =>
      presentRow(key, names.get(key) ?? key, { cost: inYear.get(key), verdict: verdictOf.get(key) }),
    )
    .toSorted((a, b) => compareDanish(a.name, b.name) || (a.key < b.key ? -1 : 1));
}

function presentRow(
  key: string,
  name: string,
  { cost, verdict }: { cost: CostPerDay | undefined; verdict: CapVerdict | undefined },
): AnalysisRow {
  const judged = verdict === undefined || verdict.outcome === "cannot-be-judged" ? undefined : verdict;
  return {
    key,
    name,
    offers: cost?.offers ?? 0,
    outcome: verdict?.outcome ?? "no-cap",
    costPerDayOere: cost?.costPerDayOere ?? null,
    careDays: cost?.careDays ?? null,
    baseCostPerDayOere: judged?.baseCostPerDayOere ?? null,
    capOere: judged?.capOere ?? null,
    headroomPerDayOere: judged?.headroomPerDayOere ?? null,
    headroomOere: judged?.headroomOere ?? null,
    gaps: verdict?.outcome === "cannot-be-judged" ? [...verdict.gaps] : [],
  };
}
