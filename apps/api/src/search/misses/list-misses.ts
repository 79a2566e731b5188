import { limits } from "@rammevaerk/contracts/limits";
import type { listMissesInput, missPage } from "@rammevaerk/contracts/search";
import type { z } from "zod";
import type { SignedInContext } from "../../platform/context.ts";
import { cutPage, decodePageKey } from "../../platform/page-key.ts";
import { namesOneOf } from "./is-personal.ts";
import { listMissRows, listNames } from "./repository.ts";
import { writeAsked } from "./note-asked.ts";

/** A text that only one asked on one day is nobody's business. */
const leastAsked = 2;

/** What is looked for and not found, or found and not opened, most asked first. Who has come since it was asked is not named either. */
export async function listMisses(
  { platform }: SignedInContext,
  { kind, after }: z.output<typeof listMissesInput>,
): Promise<z.output<typeof missPage>> {
  await writeAsked(platform);
  const key = decodePageKey(after, 2);
  const size = limits.pageSize;
  const rows = await listMissRows(
    platform.db,
    { kind, least: leastAsked },
    { after: key === undefined ? undefined : [Number(key[0]) || 0, key[1] ?? ""], most: size + 1 },
  );
  const page = cutPage(rows, size, (row) => [row.asked, row.text]);
  const namesSomebody = namesOneOf(await listNames(platform.db));
  const shown = page.rows.filter(({ text }) => !namesSomebody(text));
  return {
    items: shown.map(({ first_on: firstOn, last_on: lastOn, ...row }) => ({ ...row, firstOn, lastOn })),
    nextKey: page.nextKey,
    total: null,
  };
}
