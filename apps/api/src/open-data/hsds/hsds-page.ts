import type { Slice } from "../repository.ts";

/** HSDS's Page object around what it holds. */
export interface HsdsPage<Item> {
  readonly total_items: number;
  readonly total_pages: number;
  readonly page_number: number;
  readonly size: number;
  readonly first_page: boolean;
  readonly last_page: boolean;
  readonly empty: boolean;
  readonly contents: readonly Item[];
}

export interface HsdsPaging {
  readonly page: number;
  readonly per_page: number;
}

export function toSlice({ page, per_page }: HsdsPaging): Slice {
  return { offset: (page - 1) * per_page, limit: per_page };
}

/** A page beyond the last one is empty. */
export function presentPage<Item>(
  contents: readonly Item[],
  { page, per_page, total }: HsdsPaging & { readonly total: number },
): HsdsPage<Item> {
  const pages = Math.max(1, Math.ceil(total / per_page));
  return {
    total_items: total,
    total_pages: pages,
    page_number: page,
    size: contents.length,
    first_page: page === 1,
    last_page: page >= pages,
    empty: contents.length === 0,
    contents,
  };
}

/** A page of a list that is all here. */
export function cutHsdsPage<Item>(items: readonly Item[], paging: HsdsPaging): HsdsPage<Item> {
  const { offset, limit } = toSlice(paging);
  return presentPage(items.slice(offset, offset + limit), { ...paging, total: items.length });
}
