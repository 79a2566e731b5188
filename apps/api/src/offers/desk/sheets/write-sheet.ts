import { calculateOfferOn, type Operator } from "@rammevaerk/domain/offers";
import {
  type Cell,
  createOfferTemplate,
  type OfferWithFacts,
  writeOfferRows,
} from "@rammevaerk/domain/offers/mapping";
import { writeCsv, writeXlsx } from "@rammevaerk/tables";
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
  if (format === "csv") {
    const bytes = writeCsv(writeOfferRows(offers, { dates: "danish" }));
    return { fileName: `${fileName}.csv`, contentType: "text/csv; charset=utf-8", bytes };
  }
  const [first, ...guides] = createOfferTemplate();
  const sheets = [
    { name: first?.name ?? "Tilbud", rows: writeOfferRows(offers, { dates: "iso" }) },
    ...guides,
  ];
  return {
    fileName: `${fileName}.xlsx`,
    contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    bytes: await writeXlsx(sheets.map(({ name, rows }) => layOut(name, rows))),
  };
}

function layOut(name: string, rows: readonly (readonly Cell[])[]) {
  const [headings = [], ...others] = rows;
  const bold = headings.map((value) => ({ value, isBold: true }));
  return { name, rows: [bold, ...others], columnWidths: headings.map(() => 24), stickyRows: 1 };
}

/** What the operator itself may say again: its own word, and what it has on Tilbudsportalen. */
async function listOwn({ db, clock }: Platform, operator: Operator): Promise<OfferWithFacts[]> {
  const today = todayIn(clock);
  const rows = (await listOffersOfOperators(db, [operator.id])).filter(
    ({ closed_on: closedOn }) => closedOn === null || closedOn > today,
  );
  const ids = rows.map(({ id }) => id);
  const unitsOf = Map.groupBy(await listUnitRows(db, ids), (unit) => unit.offer_id);
  const facts = (await listStandingFactRows(db, ids, today)).map(toFact);
  const held = calculateOfferOn(facts, { on: today }).flatMap((entry) => [entry.fact, ...entry.others]);
  const own = held.filter(({ source }) => source === "operator" || source === "tilbudsportalen");
  const factsOf = Map.groupBy(own, (fact) => fact.offerId);
  return rows.map((row) => ({
    offer: toOffer(row, unitsOf.get(row.id) ?? []),
    facts: (factsOf.get(row.id) ?? []) as OfferWithFacts["facts"],
  }));
}
