import { setImmediate as breathe } from "node:timers/promises";
import { type RowOutcome, rowOutcomes } from "@rammevaerk/contracts/offer-desk";
import { findCprNumbers } from "@rammevaerk/domain/networks";
import { factKinds, type Operator } from "@rammevaerk/domain/offers";
import type { Platform } from "../../../platform/context.ts";
import { inTransaction } from "../../../platform/db/transaction.ts";
import { createId } from "../../../platform/ids.ts";
import { toFact } from "../../facts/fact-row.ts";
import { listBelievedFactRows } from "../../facts/repository.ts";
import { listOffersOfOperators, listUnitRows } from "../../repository.ts";
import { findOperator } from "../get-operator.ts";
import { compareNewOffer } from "./comparing/compare-new-offer.ts";
import { compareOffer } from "./comparing/compare-offer.ts";
import { groupRows, type Registry, type RowGroup } from "./comparing/group-rows.ts";
import { type GuardedRow, hasCprNumber } from "./comparing/guard-row.ts";
import { indexOffers } from "./comparing/offer-index.ts";
import { refuseRows } from "./comparing/refuse-rows.ts";
import { readFile } from "./read-file.ts";
import { readInWorker } from "./reading/read-in-worker.ts";
import type { FileProblem } from "./reading/reading-message.ts";
import {
  addToImport,
  beginReading,
  countOffersOf,
  findImport,
  insertImportOffers,
  insertImportRows,
  isOwnReading,
  listForeignIds,
  listOfferStates,
  updateImport,
} from "./repository.ts";
import type { RowResult } from "./row-result.ts";
import { toImportRow } from "./to-import-row.ts";

/** Compared and stored at once: few enough that others are answered in between. */
const rowsAtOnce = 500;

interface Reading {
  readonly platform: Platform;
  readonly importId: string;
  /** Names this reading, so that one that was overtaken stores nothing more. */
  readonly run: string;
}

/**
 * Reads a spreadsheet that was handed in, and compares it with the registry row by row. Nothing of the registry changes. It
 * can be begun again at any time: an earlier reading of the same import is forgotten.
 */
export async function checkImport(platform: Platform, importId: string): Promise<void> {
  const { db, files } = platform;
  const reading = { platform, importId, run: createId() };
  if (!(await inTransaction(db, (tx) => beginReading(tx, importId, reading.run)))) return;
  const found = await findImport(db, importId);
  const bytes = await readFile(files, importId);
  const operator = await findOperator(db, found?.operator_id ?? "");
  if (found === undefined || bytes === undefined || operator === undefined)
    return fail(reading, { code: "file-gone", value: found?.file_name ?? "", limit: null });
  const spreadsheet = await readInWorker(bytes, found.file_name);
  if (spreadsheet.outcome === "refused") return fail(reading, spreadsheet.problem);
  const { rows, unknownColumns } = spreadsheet;
  // The rows are refused, and the file that holds such a number is not kept.
  if (rows.some(hasCprNumber)) await files.remove(importId);
  const shown = unknownColumns.filter((heading) => findCprNumbers(heading).length === 0);
  await updateImport(db, importId, {
    rows_total: rows.length,
    unknown_columns: JSON.stringify(shown),
    compared_offers: await countOffersOf(db, operator.id),
  });
  if (await compareAll(reading, rows, operator)) await settle(reading, { status: "ready" });
}

async function fail(reading: Reading, problem: FileProblem): Promise<void> {
  await settle(reading, { status: "failed", problem: JSON.stringify(problem) });
}

async function settle(
  { platform: { db }, importId, run }: Reading,
  values: { status: "ready" } | { status: "failed"; problem: string },
): Promise<void> {
  await inTransaction(db, async (tx) => {
    if (await isOwnReading(tx, importId, run)) await updateImport(tx, importId, values);
  });
}

/** Answers false when another reading has taken over, or the import was discarded. */
async function compareAll(
  reading: Reading,
  rows: readonly GuardedRow[],
  operator: Operator,
): Promise<boolean> {
  const registry = await loadRegistry(reading, rows, operator);
  for (const groups of inParts(groupRows(rows, registry))) {
    if (!(await compareGroups(reading, groups, operator))) return false;
    await breathe();
  }
  return true;
}

async function loadRegistry(
  { platform: { db } }: Reading,
  rows: readonly GuardedRow[],
  operator: Operator,
): Promise<Registry> {
  const own = indexOffers(await listOffersOfOperators(db, [operator.id]));
  const ids = rows.flatMap(({ identity }) => [identity.offerId, identity.portalOfferId]);
  const asked = [...new Set(ids)].filter((id) => id !== undefined);
  return { operator, own, foreignIds: await listForeignIds(db, asked, operator.id) };
}

/** Groups of about as many rows as are compared at once. */
function inParts(groups: readonly RowGroup[]): RowGroup[][] {
  const parts: RowGroup[][] = [[]];
  let rows = 0;
  for (const group of groups) {
    if (rows >= rowsAtOnce) {
      parts.push([]);
      rows = 0;
    }
    parts.at(-1)?.push(group);
    rows += group.rows.length;
  }
  return parts;
}

async function compareGroups(
  { platform: { db }, importId, run }: Reading,
  groups: readonly RowGroup[],
  operator: Operator,
): Promise<boolean> {
  const ids = groups.flatMap((group) => (group.kind === "known" ? [group.offer.id] : []));
  // Before the facts: what changes in between is then seen when the import is applied.
  const states = await listOfferStates(db, ids);
  const unitsOf = Map.groupBy(await listUnitRows(db, ids), (unit) => unit.offer_id);
  const facts = (await listBelievedFactRows(db, ids, factKinds)).map(toFact);
  const factsOf = Map.groupBy(facts, (fact) => fact.offerId);
  const results = groups.flatMap((group): RowResult[] => {
    if (group.kind === "new") return compareNewOffer(group.rows, operator);
    if (group.kind === "refused") return refuseRows(group.rows, group);
    const { offer, rows } = group;
    const known = { offer, units: unitsOf.get(offer.id) ?? [], facts: factsOf.get(offer.id) ?? [] };
    return compareOffer(rows, known);
  });
  return inTransaction(db, async (tx) => {
    if (!(await isOwnReading(tx, importId, run))) return false;
    await insertImportRows(
      tx,
      results.map((result) => toImportRow(importId, result)),
    );
    const compared = [...states].map(([offerId, state]) => ({
      import_id: importId,
      offer_id: offerId,
      state,
    }));
    await insertImportOffers(tx, compared);
    await addToImport(tx, importId, countOutcomes(results));
    return true;
  });
}

function countOutcomes(results: readonly RowResult[]): Record<RowOutcome, number> {
  const counts = rowOutcomes.map((outcome) => [
    outcome,
    results.filter((result) => result.outcome === outcome).length,
  ]);
  return Object.fromEntries(counts) as Record<RowOutcome, number>;
}
