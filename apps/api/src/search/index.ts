export { checkSearchIndex } from "./checking/check-search-index.ts";
export { isDerivedTable } from "./derived-tables.ts";
export { forgetIndex } from "./rebuild/forget-index.ts";
export { rebuildIndex } from "./rebuild/rebuild-index.ts";
export { startSearch } from "./start-search.ts";
