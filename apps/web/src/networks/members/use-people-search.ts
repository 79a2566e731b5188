import type { PickerOption } from "@rammevaerk/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../platform/api/client.ts";
import { useSettled } from "../../platform/data/use-settled.ts";

const leastCharacters = 2;

/** People with an account whose name holds a text, as a picker takes them. Nobody until two letters are typed. */
export function usePeopleSearch(text: string) {
  const asked = useSettled(text.trim());
  const isAsking = asked.length >= leastCharacters;
  const query = useQuery(
    api.accounts.findPeople.queryOptions(
      { text: asked },
      { enabled: isAsking, placeholderData: keepPreviousData },
    ),
  );
  const found = isAsking ? (query.data ?? []) : [];
  const [names] = useState(() => new Map<string, string>());
  for (const { id, name } of found) names.set(id, name);
  return {
    options: found.map(
      ({ id, name, title, organisation }): PickerOption => ({
        value: id,
        label: name,
        hint: [title, organisation].filter(Boolean).join(", "),
      }),
    ),
    isLoading: isAsking && query.isFetching,
    /** The name of anybody who was found so far. */
    nameOf: (id: string) => names.get(id) ?? "",
  };
}
