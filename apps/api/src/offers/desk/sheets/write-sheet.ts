import { calculateOfferOn, type Operator } from "@rammevaerk/domain/offers";
import {
  type Cell,
  createOfferTemplate,
  type OfferSnapshot,
  writeOfferSnapshot,
} from "@rammevaerk/domain/offers/mapping";
import type { IsoDate } from "@rammevaerk/domain/time";
import { type Sheet, writeCsv, writeXlsx } from "@rammevaerk/tables";
import type { Platform } from "../../../platform/context.ts";
import { todayIn } from "../../../platform/today.ts";
import { toFact } from "../../facts/fact-row.ts";
import { listStandingFactRows } from "../../facts/repository.ts";
import { listOffersOfOperators, listUnitRows } from "../../repository.ts";
import { toOffer } from "../../storing/offer-row.ts";

export interface WrittenSheet {
  readonly fileName: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

interface SheetWish {
  readonly operator: Operator;
  readonly format: "csv" | "xlsx";
  /** With what the operator's open offers have told that holds today; otherwise only the headings. */
  readonly isFilled: boolean;
}

/** The spreadsheet that an import takes: empty, or filled in with what the registry knows, so that it can be corrected and handed in again. */
export async function writeSheet(
  platform: Platform,
  { operator, format, isFilled }: SheetWish,
): Promise<WrittenSheet> {
  const offers = isFilled ? await listOwn(platform, operator) : [];
  const fileName = isFilled ? "mine-tilbud" : "skabelon-tilbud";
  const on = todayIn(platform.clock);
  if (format === "csv") {
    const bytes = writeCsv(writeRows(offers, { on, dates: "danish" }));
    return { fileName: `${fileName}.csv`, contentType: "text/csv; charset=utf-8", bytes };
  }
  const [first, ...guides] = createOfferTemplate();
  const sheets = [
    { name: first?.name ?? "Tilbud", rows: writeRows(offers, { on, dates: "iso" }) },
    ...guides,
  ];
  return {
    fileName: `${fileName}.xlsx`,
    contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    bytes: await writeXlsx(sheets.map(({ name, rows }) => layOut(name, rows))),
  };
}

/** Without the column of freshness at the end, which an import would not know. */
function writeRows(
  offers: readonly OfferSnapshot[],
  options: { on: IsoDate; dates: "danish" | "iso" },
): Cell[][] {
  const rows = writeOfferSnapshot(offers, options);
  const width = (rows[0]?.length ?? 1) - 1;
  return rows.map((row) => row.slice(0, width));
}

function layOut(name: string, rows: readonly (readonly Cell[])[]): Sheet {
  const [headings = [], ...others] = rows;
  const bold = headings.map((value) => ({ value, isBold: true }));
  return { name, rows: [bold, ...others], columnWidths: headings.map(() => 24), stickyRows: 1 };
}

/** The operator's open offers, with what leads and is its own word. */
async function listOwn({ db, clock }: Platform, operator: Operator): Promise<OfferSnapshot[]> {
  const today = todayIn(clock);
  const rows = (await listOffersOfOperators(db, [operator.id])).filter(
    ({ closed_on: closedOn }) => closedOn === null || closedOn > today,
  );
  const ids = rows.map(({ id }) => id);
  const unitsOf = Map.groupBy(await listUnitRows(db, ids), (unit) => unit.offer_id);
  const facts = (await listStandingFactRows(db, ids, today)).map(toFact);
  const own = calculateOfferOn(facts, { on: today }).filter(({ fact }) => fact.source === "operator");
  const heldOf = Map.groupBy(own, ({ fact }) => fact.offerId);
  return rows.map((row) => ({
    offer: toOffer(row, unitsOf.get(row.id) ?? []),
    held: heldOf.get(row.id) ?? [],
  }));
}
