import type { Page } from "@rammevaerk/contracts/fields";
import { limits } from "@rammevaerk/contracts/limits";
import type { ImportRow, listImportRowsInput, OfferImport } from "@rammevaerk/contracts/offer-desk";
import type { z } from "zod";
import type { SignedInContext } from "../../../platform/context.ts";
import { cutPage, decodePageKey } from "../../../platform/page-key.ts";
import { listOperators } from "../get-operator.ts";
import { reportedOperators } from "../policy.ts";
import { presentImport, presentImportRow } from "./presenter.ts";
import { findImport, listImportRows, listImports } from "./repository.ts";

/** What the reader and colleagues have handed in, newest first. */
export async function listOwnImports(
  { platform: { db }, actor }: SignedInContext,
  { after }: { after?: string | undefined },
): Promise<Page<OfferImport>> {
  const operators = await listOperators(db, reportedOperators(actor));
  const [key] = decodePageKey(after, 1) ?? [];
  const operatorIds = operators.map(({ id }) => id);
  const found = await listImports(db, { operatorIds, after: key, size: limits.pageSize + 1 });
  const { rows, nextKey } = cutPage(found, limits.pageSize, (row) => [row.id]);
  const items = rows.flatMap((row) => {
    const operator = operators.find(({ id }) => id === row.operator_id);
    return operator === undefined ? [] : [presentImport(row, operator)];
  });
  return { items, nextKey, total: null };
}

/** The rows of an import by their number, of one outcome or of all. */
export async function listRowsOf(
  { platform: { db } }: SignedInContext,
  { importId, outcome, after }: z.output<typeof listImportRowsInput>,
): Promise<Page<ImportRow>> {
  const row = await findImport(db, importId);
  const [key] = decodePageKey(after, 1) ?? [];
  const size = limits.pageSize;
  const found = await listImportRows(db, { importId, outcome, after: Number(key ?? 0), size: size + 1 });
  const { rows, nextKey } = cutPage(found, size, (one) => [one.row_number]);
  const total = outcome === undefined ? row?.rows_done : row?.[outcome];
  return { items: rows.map(presentImportRow), nextKey, total: Math.min(total ?? 0, 1001) };
}
