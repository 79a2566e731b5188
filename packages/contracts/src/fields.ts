import { z } from "zod";
import { limits } from "./limits.ts";

export const id = z.uuid();
/** A UTC instant, `2026-11-22T10:00:00.000Z`. */
export const instant = z.iso.datetime();
/** A calendar day, `2026-11-22`. */
export const day = z.iso.date();
export const language = z.enum(["da", "en"]);
export type Language = z.infer<typeof language>;

export const personName = z.string().trim().min(2).max(limits.name);
export const jobTitle = z.string().trim().max(limits.name);
export const email = z.string().trim().toLowerCase().max(limits.email).pipe(z.email());
export const reason = z.string().trim().min(3).max(limits.reason);
export const title = z.string().trim().min(3).max(limits.title);
export const body = z.string().trim().min(1).max(limits.body);
export const searchText = z.string().trim().max(limits.searchText);
/** Made once per form by the browser, so that a repeated submission is the same submission. */
export const requestId = z.uuid();

/** The key of the row after which the next page begins; absent for the first page. Opaque to callers. */
export const pageKey = z.string().max(300);

/** A bounded list. `total` is capped: 1001 means "over 1,000". */
export function page<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), nextKey: pageKey.nullable(), total: z.number().int().nullable() });
}

export interface Page<Item> {
  items: Item[];
  nextKey: string | null;
  total: number | null;
}

export const done = z.object({ done: z.literal(true) });
