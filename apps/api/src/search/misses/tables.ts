declare module "../../platform/db/tables.ts" {
  interface Tables {
    asked_texts: AskedTextsTable;
  }
}

/** A text that was looked for on a day, and what came of it. */
export interface AskedTextsTable {
  text: string;
  on_day: string;
  empty: number;
  found: number;
  opened: number;
}
