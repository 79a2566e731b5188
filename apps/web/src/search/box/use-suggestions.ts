import { limits } from "@rammevaerk/contracts/limits";
import type { SuggestResult } from "@rammevaerk/contracts/search";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { api } from "../../platform/api/client.ts";
import { useSettled } from "../../platform/data/use-settled.ts";

const fewestLetters = 2;

/** What the text may be the beginning of, from two letters on, once nobody has typed for a moment. */
export function useSuggestions(
  typed: string,
  isWanted: boolean,
): { items: SuggestResult["items"]; isFetching: boolean } {
  const text = typed.trim().slice(0, limits.searchText);
  const settled = useSettled(text);
  const isEnough = text.length >= fewestLetters;
  const found = useQuery(
    api.search.suggest.queryOptions(
      { text: settled },
      { enabled: isWanted && isEnough && settled.length >= fewestLetters, placeholderData: keepPreviousData },
    ),
  );
  return { items: isEnough ? (found.data?.items ?? []) : [], isFetching: found.isFetching };
}
