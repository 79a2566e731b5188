import type { PickerOption } from "@rammevaerk/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { today } from "../../networks/subjects/today.ts";
import { api } from "../../platform/api/client.ts";
import { useSettled } from "../../platform/data/use-settled.ts";

/**
 * Organisations whose name holds a text, as a picker takes them, among those that exist today. `picked` is one that
 * was picked before, so that its name is known as well.
 */
export function useOrganisationSearch(text: string, picked: string | null) {
  const asked = useSettled(text.trim());
  const list = useQuery(
    api.accounts.listOrganisations.queryOptions({ text: asked }, { placeholderData: keepPreviousData }),
  );
  const known = useQuery(
    api.accounts.getOrganisation.queryOptions({ id: picked ?? "" }, { enabled: picked !== null }),
  );
  return {
    options: (list.data?.items ?? []).filter(({ validFrom }) => validFrom <= today()).map(toOption),
    known: known.data === undefined ? [] : [toOption(known.data)],
    isLoading: list.isFetching,
  };
}

function toOption({ id, name }: { id: string; name: string }): PickerOption {
  return { value: id, label: name };
}
