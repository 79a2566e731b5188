export { SearchPage } from "./page/search-page.tsx";
export { SavedSearchesPage } from "./saved/saved-searches-page.tsx";
export { MissesPage } from "./misses/misses-page.tsx";
export { SearchIndexPage } from "./status/search-index-page.tsx";
