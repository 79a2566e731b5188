import { createRouter } from "@tanstack/react-router";
import { aboutText } from "./about/about-text.ts";
import { overviewText } from "./overview/overview-text.ts";
import { BrokenPage } from "./platform/errors/broken-page.tsx";
import { NotFoundPage } from "./platform/layout/not-found-page.tsx";
import { page } from "./platform/routing/page-route.ts";
import { rootRoute } from "./platform/routing/root-route.ts";
import { parseSearch, stringifySearch } from "./platform/routing/search.ts";

/** The site map: Danish addresses, each page fetched when somebody goes there. */
const pages = [
  page("/", () => import("./overview/overview-page.tsx"), { name: "OverviewPage", text: overviewText }),
  page("/om", () => import("./about/about-page.tsx"), { name: "AboutPage", text: aboutText }),
  page("/tilgaengelighed", () => import("./about/accessibility-page.tsx"), {
    name: "AccessibilityPage",
    text: aboutText,
  }),
  page("/privatliv", () => import("./about/privacy-page.tsx"), { name: "PrivacyPage", text: aboutText }),
] as const;

export const router = createRouter({
  routeTree: rootRoute.addChildren(pages),
  parseSearch,
  stringifySearch,
  scrollRestoration: true,
  defaultPreload: "intent",
  defaultErrorComponent: BrokenPage,
  defaultNotFoundComponent: NotFoundPage,
});
