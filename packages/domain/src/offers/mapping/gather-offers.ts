import type { AnyFactDraft } from "../fact.ts";
import { checkOffer } from "../invariants/check-offer.ts";
import type { Offer, OfferUnit } from "../offer.ts";
import { type OfferColumnKey, offerHeadings } from "./offer-column-list.ts";
import type { OfferDescription, OfferRow } from "./offer-row.ts";
import { formatIdentity } from "./read-offer-rows.ts";
import type { RowProblem } from "./row-problem.ts";

/** What the rows of a spreadsheet tell, put together offer by offer. */
export interface GatheredOffers {
  readonly offers: readonly Offer[];
  readonly facts: readonly AnyFactDraft[];
  /** Of rows that were refused, and of offers that lack something. */
  readonly problems: readonly (RowProblem & { readonly row: number })[];
}

/** Where each part of an offer stands, and whether there is no offer without it. */
const parts: readonly (readonly [path: string, column: OfferColumnKey, isNeeded: boolean])[] = [
  ["name", "name", true],
  ["operator.name", "operatorName", true],
  ["operator.kind", "operatorKind", true],
  ["operator.id", "operatorId", false],
  ["operator.cvr", "operatorCvr", false],
  ["address.street", "street", true],
  ["address.postalCode", "postalCode", true],
  ["address.town", "town", true],
  ["address.municipalityCode", "municipality", true],
  ["contact.name", "contactName", true],
  ["contact.phone", "phone", false],
  ["contact.email", "email", false],
  ["contact.website", "website", false],
  ["portalOfferId", "portalOfferId", false],
  ["pNumber", "pNumber", false],
  ["category", "category", true],
  ["openedOn", "openedOn", true],
  ["closedOn", "closedOn", false],
];

/**
 * Answers the offers and facts that a spreadsheet tells by itself, where no registry knows the offers already. Of what several
 * rows say an offer is, the first one counts.
 * @param createId answers a UUID for a text, the same for the same text: for offers, operators and departments without an id
 */
export function gatherOffers(rows: readonly OfferRow[], createId: (text: string) => string): GatheredOffers {
  const groups = new Map<string, OfferRow[]>();
  for (const row of rows) {
    const name = formatIdentity({ ...row.identity, unit: undefined });
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  const gathered = [...groups].map(([name, group]) => gatherOffer(group, { name, createId }));
  return {
    offers: gathered.flatMap(({ offer }) => offer ?? []),
    facts: gathered.flatMap(({ facts }) => facts),
    problems: gathered.flatMap(({ problems }) => problems),
  };
}

interface GatherOptions {
  readonly name: string;
  readonly createId: (text: string) => string;
}

function gatherOffer(
  rows: readonly OfferRow[],
  { name, createId }: GatherOptions,
): { offer?: Offer; facts: AnyFactDraft[]; problems: (RowProblem & { row: number })[] } {
  const problems = rows.flatMap(({ row, problems: found }) => found.map((problem) => ({ ...problem, row })));
  const sound = rows.filter((row) => row.problems.length === 0);
  const [first] = sound;
  if (first === undefined) return { facts: [], problems };
  const description = mergeDescriptions(sound.map((row) => row.description));
  const missing = parts.filter(([path, , isNeeded]) => isNeeded && findPart(description, path) === undefined);
  if (missing.length > 0) {
    const lacks = missing.map(([, column]) => ({ ...describe("value-missing", column), row: first.row }));
    return { facts: [], problems: [...problems, ...lacks] };
  }
  const id = first.identity.offerId ?? createId(name);
  const units = gatherUnits(sound, (text) => createId(`${id} ${text}`));
  const offer = {
    ...description,
    id,
    operator: { ...description.operator, id: findOperatorId(description, createId) },
    units: [...units.values()],
  } as Offer;
  const refusals = checkOffer(offer).map(({ code, path, value, limit }) => {
    const column = parts.find(([candidate]) => candidate === path)?.[1] ?? "name";
    const params = { value, ...(limit === undefined ? {} : { limit }) };
    return { ...describe(code, column), seen: String(value), params, row: first.row };
  });
  if (refusals.length > 0) return { facts: [], problems: [...problems, ...refusals] };
  return { offer, facts: sound.flatMap((row) => listFacts(row, id, units)), problems };
}

function mergeDescriptions(descriptions: readonly OfferDescription[]): OfferDescription {
  return descriptions.reduceRight<OfferDescription>(
    (later, earlier) => ({
      ...later,
      ...earlier,
      operator: { ...later.operator, ...earlier.operator },
      address: { ...later.address, ...earlier.address },
      contact: { ...later.contact, ...earlier.contact },
    }),
    {},
  );
}

function findPart(description: OfferDescription, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>(
      (part, name) => (part === undefined ? part : Reflect.get(part as object, name)),
      description,
    );
}

function describe(code: RowProblem["code"], key: OfferColumnKey): RowProblem {
  return { code, column: offerHeadings[key], seen: "", params: {} };
}

function findOperatorId({ operator }: OfferDescription, createId: GatherOptions["createId"]): string {
  return operator?.id ?? createId(`operator ${operator?.cvr ?? operator?.name ?? ""}`);
}

function gatherUnits(
  rows: readonly OfferRow[],
  createId: GatherOptions["createId"],
): ReadonlyMap<string, OfferUnit> {
  const units = new Map<string, OfferUnit>();
  for (const { identity } of rows) {
    if (identity.unit === undefined) continue;
    const key = formatIdentity(identity);
    const named = { ...identity.unit, ...units.get(key) };
    const { portalUnitId } = named;
    units.set(key, {
      id: named.id ?? createId(String(portalUnitId ?? named.name)),
      name: String(named.name ?? portalUnitId ?? named.id),
      ...(portalUnitId === undefined ? {} : { portalUnitId }),
    });
  }
  return units;
}

function listFacts(
  { identity, facts }: OfferRow,
  offerId: string,
  units: ReadonlyMap<string, OfferUnit>,
): AnyFactDraft[] {
  const unit = units.get(formatIdentity(identity));
  return facts.map((fact) => ({ ...fact, offerId, ...(unit === undefined ? {} : { unitId: unit.id }) }));
}
