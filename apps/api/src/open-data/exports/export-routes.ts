import { Readable } from "node:stream";
import { exportOffersQuery } from "@rammevaerk/contracts/open-data";
import { hsdsVersion } from "@rammevaerk/domain/offers/hsds";
import {
  type Cell,
  createOfferTemplate,
  describeOfferColumns,
  writeOfferSnapshot,
} from "@rammevaerk/domain/offers/mapping";
import type { IsoDate } from "@rammevaerk/domain/time";
import { writeCsv } from "@rammevaerk/tables";
import type { LoadedOffer } from "../load-open-offers.ts";
import { presentService } from "../hsds/services.ts";
import { type OpenFile, type OpenRoute, openRoute } from "../open-route.ts";
import { listExportedOffers } from "./list-exported-offers.ts";
import { writeWorkbook } from "./write-workbook.ts";

const dateColumns = describeOfferColumns().flatMap(({ form }, at) =>
  form.type === "date" || form.type === "last-day" ? [at] : [],
);

/** Each of them reads the whole registry. */
const mostPerMinute = 20;

export const exportRoutes: readonly OpenRoute[] = [
  openRoute({
    path: "/api/offers.csv",
    operationId: "exportOffersAsCsv",
    tag: "Offers",
    summary: "Offers as CSV for a spreadsheet, in the columns that an import reads",
    query: exportOffersQuery,
    mostPerMinute,
    answer: { mediaType: "text/csv" },
    handle: async ({ platform: { db }, today }, input): Promise<OpenFile> => ({
      fileName: `tilbud-${today}.csv`,
      content: Readable.from(toCsv(listExportedOffers(db, input, today), today)),
    }),
  }),
  openRoute({
    path: "/api/offers.xlsx",
    operationId: "exportOffersAsWorkbook",
    tag: "Offers",
    summary: "Offers as an Excel workbook, with what the columns mean",
    query: exportOffersQuery,
    mostPerMinute,
    answer: { mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
    handle: async ({ platform: { db }, today }, input): Promise<OpenFile> => ({
      fileName: `tilbud-${today}.xlsx`,
      content: await writeWorkbook({
        sheetName: "Tilbud",
        rows: toRows(listExportedOffers(db, input, today), { on: today, dates: "iso" }),
        dateColumns,
        others: createOfferTemplate().slice(1),
      }),
    }),
  }),
  openRoute({
    path: "/api/offers.hsds.json",
    operationId: "exportOffersAsHsds",
    tag: "Offers",
    summary: "Offers as HSDS services in one file",
    query: exportOffersQuery,
    mostPerMinute,
    answer: { mediaType: "application/json" },
    handle: async ({ platform: { db, env }, today }, input): Promise<OpenFile> => ({
      fileName: `tilbud-${today}.hsds.json`,
      content: Readable.from(
        toHsds(listExportedOffers(db, input, today), { today, profile: `${env.PUBLIC_URL}/hsds/profile` }),
      ),
    }),
  }),
];

/** The rows of each part; the headings with the first, also where there is no offer. */
async function* toRows(
  parts: AsyncIterable<LoadedOffer[]>,
  options: { readonly on: IsoDate; readonly dates: "danish" | "iso" },
): AsyncGenerator<Cell[][]> {
  yield writeOfferSnapshot([], options);
  for await (const offers of parts) yield writeOfferSnapshot(offers, options).slice(1);
}

async function* toCsv(parts: AsyncIterable<LoadedOffer[]>, on: IsoDate): AsyncGenerator<Uint8Array> {
  let isFirst = true;
  for await (const rows of toRows(parts, { on, dates: "danish" })) {
    yield isFirst ? writeCsv(rows) : writeCsv(rows).subarray(byteOrderMark);
    isFirst = false;
  }
}

/** The bytes that `writeCsv` begins a file with; a part in the middle goes without. */
const byteOrderMark = 3;

async function* toHsds(
  parts: AsyncIterable<LoadedOffer[]>,
  { today, profile }: { readonly today: IsoDate; readonly profile: string },
): AsyncGenerator<string> {
  const head = JSON.stringify({ version: hsdsVersion, profile, on: today }).slice(0, -1);
  yield `${head},"services":[`;
  let separator = "";
  for await (const offers of parts) {
    for (const offer of offers) {
      yield `${separator}${JSON.stringify(presentService(offer, today))}`;
      separator = ",\n";
    }
  }
  yield "]}\n";
}
