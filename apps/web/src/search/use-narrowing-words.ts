import { findRegion } from "@rammevaerk/domain/reference";
import { subjectLabel } from "../networks/subjects/subject-label.ts";
import { useLanguage } from "../platform/language/language.ts";
import { useText } from "../platform/language/use-text.ts";
import type { SearchQuery } from "./search-address.ts";
import { searchText } from "./search-text.ts";

/** What narrows a query, in words. */
export function useNarrowingWords(): (query: SearchQuery) => string[] {
  const { kinds, page: text } = useText(searchText);
  const language = useLanguage();
  return ({ kind, regionId, targetGroup, age }) => [
    ...(kind === undefined ? [] : [kinds[kind].many]),
    ...(regionId === undefined ? [] : [findRegion(regionId)?.name[language] ?? regionId]),
    ...(targetGroup === undefined
      ? []
      : [subjectLabel({ list: "target-group", code: targetGroup }, language)]),
    ...(age === undefined ? [] : [text.ages[age]]),
  ];
}
