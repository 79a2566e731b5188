import type { Row } from "../fields/item-values.ts";

/** The list with an item moved to another position; as it is when there is no such position. */
export function moveTo<Item>(items: readonly Item[], from: number, to: number): readonly Item[] {
  const item = items[from];
  if (item === undefined || to < 0 || to >= items.length) return items;
  const others = items.filter((_, position) => position !== from);
  return insertAt(others, item, to);
}

/** The list with an item put in before a position, or at the end. */
export function insertAt<Item>(items: readonly Item[], item: Item, at: number): readonly Item[] {
  return [...items.slice(0, at), item, ...items.slice(at)];
}

/** A row number that no item has, nor anything that names one: `named` are the rows that others refer to, also of items that are gone. */
export function nextRow(items: readonly Row[], named: readonly string[] = []): number {
  const rows = [...items.map(({ row }) => row), ...named.filter((row) => row !== "").map(Number)];
  return Math.max(-1, ...rows) + 1;
}
