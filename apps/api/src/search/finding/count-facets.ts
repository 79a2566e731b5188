import type { FindResult } from "@rammevaerk/contracts/search";
import type { IsoDate } from "@rammevaerk/domain/time";
import { regionsOf, targetGroupsOf } from "./codes-above.ts";
import { type Candidate, mostCounted } from "./collect-candidates.ts";
import { type Age, createAgeOf, type Narrowing } from "./criteria.ts";

type Facets = FindResult["facets"];
/** How many have a value. */
type Counts = Map<string, number>;

/** So many target groups are told, and the chosen one. */
const mostTargetGroups = 12;

interface Choices {
  readonly kind: boolean;
  readonly region: boolean;
  readonly targetGroup: boolean;
  readonly age: boolean;
}

/** Which choices a candidate meets. */
function meet(
  row: Candidate,
  { kind, regionId, targetGroup, age }: Narrowing,
  ageOf: (asOf: string) => Age,
): Choices {
  return {
    kind: kind === undefined || row.kind === kind,
    region: regionId === undefined || regionsOf(row).includes(regionId),
    targetGroup: targetGroup === undefined || targetGroupsOf(row).includes(targetGroup),
    age: age === undefined || ageOf(row.as_of) === age,
  };
}

/** Those of the candidates that meet every choice. */
export function narrow(
  rows: readonly Candidate[],
  narrowing: Narrowing,
  today: IsoDate,
): readonly Candidate[] {
  const { kind, regionId, targetGroup, age } = narrowing;
  if (kind === undefined && regionId === undefined && targetGroup === undefined && age === undefined)
    return rows;
  const ageOf = createAgeOf(today);
  return rows.filter((row) => {
    const met = meet(row, narrowing, ageOf);
    return met.kind && met.region && met.targetGroup && met.age;
  });
}

/** How many each other choice would leave: a facet is counted without its own choice and with all others. */
export function countFacets(rows: readonly Candidate[], narrowing: Narrowing, today: IsoDate): Facets {
  const kinds: Counts = new Map();
  const regions: Counts = new Map();
  const targetGroups: Counts = new Map();
  const ages: Counts = new Map();
  const ageOf = createAgeOf(today);
  for (const row of rows) {
    const met = meet(row, narrowing, ageOf);
    const missed = Number(!met.kind) + Number(!met.region) + Number(!met.targetGroup) + Number(!met.age);
    if (missed > 1) continue;
    if (missed === 0 || !met.kind) add(kinds, row.kind);
    if (missed === 0 || !met.region) for (const id of regionsOf(row)) add(regions, id);
    if (missed === 0 || !met.targetGroup) for (const code of targetGroupsOf(row)) add(targetGroups, code);
    if (missed === 0 || !met.age) add(ages, ageOf(row.as_of));
  }
  return {
    kinds: inOrder(kinds),
    regions: inOrder(regions),
    targetGroups: inOrder(targetGroups).filter(
      ({ value }, place) => place < mostTargetGroups || value === narrowing.targetGroup,
    ),
    ages: inOrder(ages),
  };
}

function add(counts: Counts, value: string): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}

/** Most first, then by code. */
function inOrder(counts: Counts): { value: string; count: number }[] {
  return [...counts]
    .map(([value, count]) => ({ value, count: Math.min(count, mostCounted) }))
    .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
