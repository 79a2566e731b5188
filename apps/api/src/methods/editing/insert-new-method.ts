import type { Db } from "../../platform/db/connect.ts";
import { foldText } from "../../platform/fold-text.ts";
import { createId } from "../../platform/ids.ts";
import { findMethod, findMethodByRequest, insertMethod, type MethodRow } from "../repository.ts";
import type { MethodsTable } from "../tables.ts";

/** What a method begins with. Absent: nobody made it, by no form, and it is no demo. */
export interface NewMethod {
  readonly code: string;
  readonly name: string;
  readonly createdAt: string;
  readonly createdBy?: string;
  readonly requestKey?: string;
  readonly isDemo?: boolean;
}

/** Months until a method is looked at again, where nobody has said otherwise. */
export const usualReviewMonths = 24;

/**
 * Stores a method that nothing is published of yet, under the first of "fit", "fit-2", "fit-3" … that is free. Asked twice with one
 * `requestKey`, it answers the first.
 */
export async function insertNewMethod(tx: Db, method: NewMethod): Promise<MethodRow> {
  const row = toRow(method);
  for (let at = 1; ; at += 1) {
    const code = at === 1 ? method.code : `${method.code}-${at}`;
    const earlier =
      method.requestKey === undefined ? undefined : await findMethodByRequest(tx, method.requestKey);
    if (earlier !== undefined) return earlier;
    if ((await findMethod(tx, code)) !== undefined) continue;
    if (await insertMethod(tx, { ...row, code })) return { ...row, code };
  }
}

function toRow({ code, name, createdAt, createdBy, requestKey, isDemo }: NewMethod): MethodsTable {
  return {
    id: createId(),
    code,
    name,
    sort_name: foldText(name),
    status: "draft",
    published_version_id: null,
    published_at: null,
    next_review_on: null,
    review_months: usualReviewMonths,
    reminded_of: null,
    confirmed_at: null,
    confirmed_note: null,
    responsible_id: null,
    owner_organisation_id: null,
    retired_at: null,
    retired_by: null,
    retired_reason: null,
    replaced_by_id: null,
    standing: null,
    relevance: null,
    age_from: null,
    age_to: null,
    created_at: createdAt,
    created_by: createdBy ?? null,
    request_id: requestKey ?? null,
    is_demo: isDemo === true ? 1 : 0,
  };
}
