import { createRoute, lazyRouteComponent, redirect } from "@tanstack/react-router";
import type { ComponentType } from "react";
import type { Dictionary } from "../language/dictionary.ts";
import { currentLanguage } from "../language/language.ts";
import { loadSession } from "../session/session.ts";
import { rootRoute } from "./root-route.ts";
import type { RawSearch } from "./search.ts";

interface PageOptions<Search> {
  /** The sentences of the page, fetched together with it; several where it shows parts of other capabilities. */
  text: Dictionary<unknown> | readonly Dictionary<unknown>[];
  /** Visitors are sent to the sign-in page first and come back afterwards. */
  isForSignedIn?: boolean;
  /** Reads what the page needs from the query part of the address. */
  search?: (raw: RawSearch) => Search;
}

/**
 * A page at an address, fetched when somebody goes there. `name` is the component's name in the file.
 *
 * @example page("/netvaerk/$id", () => import("./networks/network-page.tsx"), "NetworkPage", { text: networksText })
 */
export function page<
  const Path extends string,
  Name extends string,
  Module extends Readonly<Record<Name, ComponentType>>,
  Search extends object = object,
>(path: Path, load: () => Promise<Module>, options: PageOptions<Search> & { name: Name }) {
  return createRoute({
    getParentRoute: () => rootRoute,
    path,
    component: lazyRouteComponent(load, options.name),
    validateSearch: (raw: RawSearch): Search => options.search?.(raw) ?? ({} as Search),
    beforeLoad: async ({ location }) => {
      if (options.isForSignedIn !== true || (await loadSession()) !== null) return;
      throw redirect({ href: `/log-ind?videre=${encodeURIComponent(location.href)}`, replace: true });
    },
    loader: async () => {
      await Promise.all([options.text].flat().map((text) => text.load(currentLanguage())));
    },
  });
}
