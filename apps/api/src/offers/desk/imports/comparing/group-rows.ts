import type { Operator } from "@rammevaerk/domain/offers";
import { formatIdentity } from "@rammevaerk/domain/offers/mapping";
import { foldText } from "../../../../platform/fold-text.ts";
import type { OfferRow } from "../../../repository.ts";
import type { DeskProblemCode } from "../row-result.ts";
import { type GuardedRow, hasCprNumber } from "./guard-row.ts";
import { findOffer, type FoundOffer, type OfferIndex } from "./offer-index.ts";

/** The rows about one offer: one that is known, one that would be new, or why it can't be told which. */
export type RowGroup = { readonly rows: GuardedRow[] } & (
  | { readonly kind: "known"; readonly offer: OfferRow }
  | { readonly kind: "new" }
  | { readonly kind: "refused"; readonly code: DeskProblemCode; readonly value?: string }
);

export interface Registry {
  readonly operator: Operator;
  /** The operator's own offers. */
  readonly own: OfferIndex;
  /** Of the ids in the file, ours and those on Tilbudsportalen, which belong to others' offers. */
  readonly foreignIds: ReadonlySet<string>;
}

/** Puts together the rows about one offer, whichever way each of them names it, in the order in which offers first come. */
export function groupRows(rows: readonly GuardedRow[], registry: Registry): RowGroup[] {
  const groups = new Map<string, RowGroup>();
  const known = new Map<string, FoundOffer>();
  const find = (identity: GuardedRow["identity"], key: string): FoundOffer => {
    const found = known.get(key) ?? findOffer(registry.own, identity);
    known.set(key, found);
    return found;
  };
  for (const row of rows) {
    const { key, group } = placeRow(row, registry, find);
    const found = groups.get(key);
    if (found === undefined) groups.set(key, group);
    else found.rows.push(row);
  }
  return [...groups.values()];
}

function placeRow(
  row: GuardedRow,
  { operator, foreignIds }: Registry,
  find: (identity: GuardedRow["identity"], key: string) => FoundOffer,
): { key: string; group: RowGroup } {
  // All of them are the operator's own: how its name is written tells no offers apart.
  const key = formatIdentity({ ...row.identity, operatorName: undefined, unit: undefined });
  const refuse = (code: DeskProblemCode, value = ""): { key: string; group: RowGroup } => ({
    key: `${code} ${key}`,
    group: { rows: [row], kind: "refused", code, value },
  });
  if (hasCprNumber(row)) return refuse("cpr-number-found");
  if (row.problems.some(({ code }) => code === "offer-unidentified"))
    return { key: `row ${row.row}`, group: { rows: [row], kind: "new" } };
  const { offerId, portalOfferId } = row.identity;
  const isForeign = [offerId, portalOfferId].some((id) => id !== undefined && foreignIds.has(id));
  const found = find(row.identity, key);
  if (isForeign || isOtherOperator(row, { operator, isNew: found.outcome === "new" }))
    return refuse("offer-not-own", operator.name);
  if (found.outcome === "ambiguous") return refuse("offer-ambiguous");
  if (found.outcome === "unknown") return refuse("offer-unknown");
  if (found.outcome === "known")
    return { key: found.offer.id, group: { rows: [row], kind: "known", offer: found.offer } };
  return { key, group: { rows: [row], kind: "new" } };
}

/** Whether a row says that somebody else runs the offer. How the name is written matters only where nothing else tells. */
function isOtherOperator(
  { description, identity }: GuardedRow,
  { operator, isNew }: { operator: Operator; isNew: boolean },
): boolean {
  const said = description.operator;
  if (said?.id !== undefined) return said.id !== operator.id;
  const cvr = said?.cvr ?? identity.operatorCvr;
  if (cvr !== undefined && operator.cvr !== undefined) return cvr !== operator.cvr;
  const name = said?.name ?? identity.operatorName;
  return isNew && name !== undefined && foldText(name) !== foldText(operator.name);
}
