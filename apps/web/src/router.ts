import { createRouter } from "@tanstack/react-router";
import { BrokenPage } from "./platform/errors/broken-page.tsx";
import { NotFoundPage } from "./platform/layout/not-found-page.tsx";
import { rootRoute } from "./platform/routing/root-route.ts";
import { parseSearch, stringifySearch } from "./platform/routing/search.ts";
import { pages } from "./routes.ts";

/** What shows the page that belongs to an address. */
export const router = createRouter({
  routeTree: rootRoute.addChildren(pages),
  parseSearch,
  stringifySearch,
  scrollRestoration: true,
  defaultPreload: "intent",
  defaultErrorComponent: BrokenPage,
  defaultNotFoundComponent: NotFoundPage,
});
