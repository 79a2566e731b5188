import { api, client } from "../../platform/api/client.ts";
import { usePages } from "../../platform/data/use-pages.ts";
import { type EventsSearch, toEventFilter, toMonthFilter } from "./events-search.ts";

/** The events that an address names, page by page. */
export function useEvents(search: EventsSearch) {
  return useEventPages(toEventFilter(search));
}

/** The events of the days that a calendar shows. */
export function useMonth(search: EventsSearch, days: { first: string; last: string }) {
  return useEventPages(toMonthFilter(search, days));
}

/** Events under a filter as the server takes it. */
function useEventPages(input: ReturnType<typeof toEventFilter> | ReturnType<typeof toMonthFilter>) {
  return usePages({
    key: api.events.list.queryKey(input),
    fetch: (after, signal) => client.events.list.query({ ...input, after }, { signal }),
  });
}
