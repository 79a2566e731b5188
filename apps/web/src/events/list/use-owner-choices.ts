import type { EventOwnerRef } from "@rammevaerk/contracts/events";
import type { PickerOption } from "@rammevaerk/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../platform/api/client.ts";
import { useSettled } from "../../platform/data/use-settled.ts";
import { useText } from "../../platform/language/use-text.ts";
import { eventsText } from "../events-text.ts";
import { ownerKey } from "../owner-key.ts";

/**
 * Networks, clusters and organisations whose calendars can be put together, by the name that is searched for. `shown`
 * are owners of what is on the page, so that the picked ones have their names.
 */
export function useOwnerChoices(options: {
  isSignedIn: boolean;
  picked: readonly string[];
  shown: readonly EventOwnerRef[];
}) {
  const { ownerKinds, list } = useText(eventsText);
  const [text, setText] = useState("");
  const asked = useSettled(text.trim());
  const found = useQuery(
    api.events.findOwners.queryOptions(
      { text: asked, onlyMine: false },
      { placeholderData: keepPreviousData, enabled: options.isSignedIn },
    ),
  );
  const toOption = (owner: EventOwnerRef): PickerOption => ({
    value: ownerKey(owner),
    label: owner.name,
    hint: ownerKinds[owner.kind],
  });
  // Names once seen stay known, also when the list no longer shows them.
  const [names, setNames] = useState<ReadonlyMap<string, PickerOption>>(new Map());
  const seen = [...(found.data ?? []), ...options.shown].map(toOption);
  const unseen = seen.filter(({ value }) => !names.has(value));
  if (unseen.length > 0) setNames(new Map([...names, ...unseen.map((one) => [one.value, one] as const)]));
  return {
    options: (found.data ?? []).map(toOption),
    known: options.picked.map((value) => names.get(value) ?? { value, label: list.unknownOwner }),
    onSearch: setText,
    isLoading: found.isFetching,
  };
}
