import { eventsText } from "../events/events-text.ts";
import { operationsText } from "../operations/operations-text.ts";
import { page } from "../platform/routing/page-route.ts";
import { searchText } from "./search-text.ts";

const loadSearch = () => import("./search-pages.ts");
const search = { text: searchText } as const;
const own = { text: [searchText, eventsText, operationsText], isForSignedIn: true } as const;

/** The addresses of the search. */
export const searchRoutes = [
  page("/soeg", loadSearch, { name: "SearchPage", ...search }),
  page("/soeg/gemte", loadSearch, { name: "SavedSearchesPage", ...own }),
  page("/soeg/uden-svar", loadSearch, { name: "MissesPage", ...own }),
  page("/administration/soegning", loadSearch, { name: "SearchIndexPage", ...own }),
] as const;
