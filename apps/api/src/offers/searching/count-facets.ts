import type { OfferPage } from "@rammevaerk/contracts/offers";
import type { Db } from "../../platform/db/connect.ts";
import type { CodeList } from "../tables.ts";
import type { OfferCriteria } from "./offer-criteria.ts";
import {
  type CountedField,
  type CountedValue,
  countByCode,
  countByFields,
  countFoundOffers,
} from "./repository.ts";
import { remember, type SearchMemory } from "./search-memory.ts";

export interface Counts {
  readonly total: number;
  readonly facets: NonNullable<OfferPage["facets"]>;
}

/** The most that a total counts to: 1001 means "over 1,000". */
const mostCounted = 1001;
/** So many different searches are remembered. */
const keptCounts = 300;

/**
 * How many offers meet the criteria, and how many each other choice would leave: a facet is counted without its own
 * choice. Counted once for as long as the search says the same, whichever server changes it.
 */
export function countFacets(db: Db, criteria: OfferCriteria, { counts }: SearchMemory): Promise<Counts> {
  const key = JSON.stringify(criteria);
  const known = counts.get(key);
  if (known !== undefined) return known;
  const value = countAnew(db, criteria);
  remember(counts, { key, value, most: keptCounts });
  value.catch(() => counts.delete(key));
  return value;
}

async function countAnew(db: Db, criteria: OfferCriteria): Promise<Counts> {
  const counted = await countFields(db, criteria);
  const exceptList = (list: CodeList) => ({
    ...criteria,
    codes: criteria.codes.filter((code) => code.list !== list),
  });
  return {
    total: await countFoundOffers(db, criteria, mostCounted),
    facets: {
      regionId: counted.region_id,
      municipalityCode: counted.municipality_code,
      operatorKind: counted.operator_kind,
      category: counted.category,
      freshness: counted.freshness,
      targetGroup: inOrder(await countByCode(db, exceptList("target-group"), "target-group")),
      legalBasis: inOrder(await countByCode(db, exceptList("legal-basis"), "legal-basis")),
    },
  };
}

/** The criteria that are a choice among the values of a field. */
const choicesOf: Readonly<Record<CountedField, readonly (keyof OfferCriteria)[]>> = {
  region_id: ["regionId", "regionMunicipalities"],
  municipality_code: ["municipalityCodes"],
  operator_kind: ["operatorKind"],
  category: ["category"],
  freshness: ["freshness"],
};

/** Fields without a choice of their own are counted together, the others each without it. */
async function countFields(db: Db, criteria: OfferCriteria): Promise<Record<CountedField, CountedValue[]>> {
  const isChosen = (field: CountedField) => choicesOf[field].some((name) => criteria[name] !== undefined);
  const fields = Object.keys(choicesOf) as CountedField[];
  const open = fields.filter((field) => !isChosen(field));
  const together = open.length === 0 ? [] : await countByFields(db, criteria, open);
  const counted = {} as Record<CountedField, CountedValue[]>;
  for (const field of fields) {
    const without = Object.fromEntries(choicesOf[field].map((name) => [name, undefined]));
    const rows: readonly CountedRow[] = isChosen(field)
      ? await countByFields(db, { ...criteria, ...without }, [field])
      : together;
    counted[field] = addUp(rows, field);
  }
  return counted;
}

type CountedRow = Readonly<Record<string, string | number | null>>;

function addUp(rows: readonly CountedRow[], field: CountedField): CountedValue[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const value = row[field];
    if (typeof value === "string" && value !== "")
      counts.set(value, (counts.get(value) ?? 0) + Number(row["count"]));
  }
  return inOrder([...counts].map(([value, offers]) => ({ value, count: offers })));
}

/** Most first, then by code. */
function inOrder(values: readonly CountedValue[]): CountedValue[] {
  return values.toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
