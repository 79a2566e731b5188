import type { RegistrationRow } from "@rammevaerk/contracts/event-registrations";
import type { Language } from "@rammevaerk/contracts/fields";
import { type Cell, writeCsv, writeXlsx } from "@rammevaerk/tables";
import type { Platform } from "../../../platform/context.ts";
import { presentRows } from "./list-registrations.ts";
import { listTexts } from "./list-texts.ts";
import { listParticipants, listSensitive, type ParticipantFilter } from "./repository.ts";

export type ListFormat = "csv" | "xlsx";

/** More people than an event has. */
const everybody = 20_000;

/** The organiser's list as a file: the rows and columns that the page shows under the same filter, nothing more. */
export async function writeParticipantList(
  { db }: Platform,
  filter: ParticipantFilter,
  { format, language }: { readonly format: ListFormat; readonly language: Language },
): Promise<Uint8Array> {
  const rows = await listParticipants(db, filter, { limit: everybody });
  const text = listTexts[language];
  const cells = (await presentRows(db, filter.eventId, rows)).map((row) => listCells(row, language));
  return write(format, text.participants, [text.columns, ...cells]);
}

function listCells(row: RegistrationRow, language: Language): Cell[] {
  const text = listTexts[language];
  return [
    row.name ?? text.erased,
    row.title,
    row.organisation,
    row.email,
    text.pools[row.pool],
    text.states[row.state],
    row.position,
    row.groupSize,
    text.doors[row.door],
    row.isOverride ? (row.overrideReason ?? text.yes) : "",
    row.createdAt.slice(0, "2026-11-22".length),
  ];
}

/** What participants need at table and door, for those who see to it: a list of its own, asked for by itself. */
export async function writeNeedsList(
  { db }: Platform,
  eventId: string,
  { format, language }: { readonly format: ListFormat; readonly language: Language },
): Promise<Uint8Array> {
  const text = listTexts[language];
  const rows = await listSensitive(db, eventId);
  const cells = rows.map((row): Cell[] => [row.name ?? text.erased, row.diet, row.access]);
  return write(format, text.needs, [text.needColumns, ...cells]);
}

async function write(
  format: ListFormat,
  name: string,
  [head = [], ...rows]: readonly (readonly Cell[])[],
): Promise<Uint8Array> {
  if (format === "csv") return writeCsv([head, ...rows]);
  const columnWidths = head.map((_, n) => (n === 0 ? 32 : 22));
  const headCells = head.map((value) => ({ value, isBold: true }));
  return writeXlsx([{ name, rows: [headCells, ...rows], columnWidths, stickyRows: 1 }]);
}
