import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import type { RawSearch } from "./search.ts";

/**
 * What a page reads from the query part of its address, and a way to change it. The page reads it itself, so that
 * the list of routes need not carry every page's reader. A change stays at the same place in the history, unless
 * `isStep` says that the browser's way back should lead to what was before.
 *
 * @example const [search, change] = useAddress(readOffersSearch);
 */
export function useAddress<Search extends object>(
  read: (raw: RawSearch) => Search,
): [Search, (to: Search, options?: { isStep?: boolean }) => void] {
  const raw: RawSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const search = useMemo(() => read(raw), [read, raw]);
  const change = (to: Search, { isStep = false }: { isStep?: boolean } = {}): void => {
    void navigate({ to: ".", search: { ...search, ...to }, replace: !isStep, resetScroll: false });
  };
  return [search, change];
}
