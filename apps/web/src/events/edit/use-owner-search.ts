import type { EventOwnerRef } from "@rammevaerk/contracts/events";
import type { PickerOption } from "@rammevaerk/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { api } from "../../platform/api/client.ts";
import { useSettled } from "../../platform/data/use-settled.ts";
import { useText } from "../../platform/language/use-text.ts";
import { eventsText } from "../events-text.ts";
import { ownerKey } from "../owner-key.ts";
import { editText } from "./edit-text.ts";

/** Networks, clusters and organisations whose name holds a text: the reader's own while nothing is typed. */
export function useOwnerSearch(typed: string) {
  const text = useText(editText);
  const { ownerKinds } = useText(eventsText);
  const asked = useSettled(typed.trim());
  const mine = useQuery(api.events.findOwners.queryOptions({ text: "", onlyMine: true }));
  const found = useQuery(
    api.events.findOwners.queryOptions(
      { text: asked, onlyMine: false },
      { enabled: asked !== "", placeholderData: keepPreviousData },
    ),
  );
  const toOption = (owner: EventOwnerRef & { isMine: boolean }): PickerOption => ({
    value: ownerKey(owner),
    label: owner.name,
    hint: [ownerKinds[owner.kind], ...(owner.isMine ? [text.ownerMine] : [])].join(", "),
  });
  return {
    options: (asked === "" ? (mine.data ?? []) : (found.data ?? [])).map(toOption),
    mine: (mine.data ?? []).map(toOption),
    isMine: (key: string) => mine.data?.some((owner) => ownerKey(owner) === key) ?? false,
    isReady: mine.data !== undefined,
    isLoading: mine.isFetching || (asked !== "" && found.isFetching),
  };
}
