import type { OperatorKind } from "@rammevaerk/domain/offers";
import type { Db } from "../../platform/db/connect.ts";
import { queryText } from "../../platform/db/query-text.ts";
import type { OfferCriteria } from "../searching/offer-criteria.ts";
import { joinConditions, whereOffers } from "../searching/where-offers.ts";

export interface FreshShareRow {
  readonly operator_id: string;
  readonly operator_name: string;
  readonly operator_kind: OperatorKind;
  readonly offers: number;
  readonly facts: number;
  readonly stale_facts: number;
  /** Of a thousand facts, rounded half up; 0 without facts. */
  readonly fresh_permille: number;
}

/** How much of each operator's registry is fresh, least first; one more than the page holds. */
export async function listFreshShareRows(
  db: Db,
  criteria: OfferCriteria,
  { after, size }: { after: readonly [freshPermille: number, operatorId: string] | undefined; size: number },
): Promise<FreshShareRow[]> {
  const { text, values } = joinConditions(whereOffers(criteria));
  const rows = await queryText<FreshShareRow>(db, {
    text: `select s.*, o.name as operator_name from (
        select c.operator_id, min(c.operator_kind) as operator_kind, count(*) as offers, sum(c.facts) as facts,
          sum(c.stale_facts) as stale_facts,
          case when sum(c.facts) = 0 then 0
            else (2000 * sum(c.fresh_facts) + sum(c.facts)) / (2 * sum(c.facts)) end as fresh_permille
        from offer_current c where ${text} group by c.operator_id
      ) s join organisations o on o.id = s.operator_id
      ${after === undefined ? "" : "where (s.fresh_permille, s.operator_id) > (?, ?)"}
      order by s.fresh_permille, s.operator_id limit ?`,
    values: [...values, ...(after ?? []), size + 1],
  });
  return rows;
}
