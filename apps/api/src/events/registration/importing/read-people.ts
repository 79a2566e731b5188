import { type Cell, readTable, TableError } from "@rammevaerk/tables";
import { email as emailField, jobTitle, personName } from "@rammevaerk/contracts/fields";
import { checkNoCprNumber } from "../../../networks/index.ts";
import { AppError } from "../../../platform/errors.ts";
import { foldText } from "../../../platform/fold-text.ts";

/** What one row of a list says; an address that is none is absent. */
export interface PersonRow {
  /** As people count: the heading is row 1. */
  readonly row: number;
  readonly name: string;
  readonly email: string | null;
  readonly title: string;
  readonly organisation: string;
}

/** So many people are taken at once, for all of them are signed up in one transaction. */
const mostPeople = 500;

/** The headings that a column may have, in Danish and English. */
const headings = {
  name: ["navn", "name"],
  email: ["e-mail", "email", "mail", "e-mailadresse"],
  title: ["titel", "stilling", "title"],
  organisation: ["organisation", "kommune", "arbejdsplads", "municipality"],
} as const;

/**
 * Reads a list of people: a heading, and a row for each. Columns may stand in any order; a name and an address are needed.
 * @throws AppError people-list-refused for what is no such list, or longer than 500; cpr-number-found
 * @example await readPeople({ name: "deltagere.csv", bytes })
 */
export async function readPeople(file: {
  readonly name: string;
  readonly bytes: Uint8Array;
}): Promise<PersonRow[]> {
  const [head = [], ...rows] = await readRows(file);
  const columnOf = (names: readonly string[]): number =>
    head.findIndex((cell) => names.includes(foldText(String(cell ?? ""))));
  const columns = {
    name: columnOf(headings.name),
    email: columnOf(headings.email),
    title: columnOf(headings.title),
    organisation: columnOf(headings.organisation),
  };
  if (columns.name < 0 || columns.email < 0)
    throw refuseList(head.filter((cell) => cell !== null).join(", ") || file.name);
  return rows.flatMap((cells, n): PersonRow[] => {
    const text = (column: number): string => String(cells[column] ?? "").trim();
    if (cells.every((cell) => cell === null || String(cell).trim() === "")) return [];
    for (const cell of cells) checkNoCprNumber(String(cell ?? ""), file.name);
    return [
      {
        row: n + 2,
        name: personName.safeParse(text(columns.name)).data ?? "",
        email: emailField.safeParse(text(columns.email)).data ?? null,
        title: jobTitle.safeParse(text(columns.title)).data ?? "",
        organisation: text(columns.organisation),
      },
    ];
  });
}

async function readRows({ name, bytes }: { name: string; bytes: Uint8Array }): Promise<readonly Cell[][]> {
  try {
    const limits = { rows: mostPeople + 1, columns: 50, bytes: 8 * 1024 * 1024 };
    return (await readTable(bytes, name, { limits })).rows.map((row) => [...row]);
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    throw refuseList(name);
  }
}

/** @param seen the headings, or the name of a file that has none */
function refuseList(seen: string): AppError {
  return new AppError("people-list-refused", { value: seen.slice(0, 200), limit: mostPeople });
}
