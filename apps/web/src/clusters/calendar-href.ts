import { stringifySearch } from "../platform/routing/search.ts";

/** The calendar takes no more owners than these. */
const most = 20;

/**
 * The calendar of all events that these clusters own, beside each other.
 *
 * @example calendarHref([{ id }]) // "/arrangementer?ejer=cluster%3A0198…&vis=kalender"
 */
export function calendarHref(clusters: readonly { readonly id: string }[]): string {
  const ejer = clusters.slice(0, most).map(({ id }) => `cluster:${id}`);
  return `/arrangementer${stringifySearch({ ejer, vis: "kalender" })}`;
}
