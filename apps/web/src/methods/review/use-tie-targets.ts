import type { MethodLinkKind } from "@rammevaerk/domain/methods";
import { servableGoals } from "@rammevaerk/domain/networks";
import type { PickerOption } from "@rammevaerk/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../platform/api/client.ts";
import { useSettled } from "../../platform/data/use-settled.ts";
import { useFormat } from "../../platform/format/use-format.ts";
import { useLanguage } from "../../platform/language/language.ts";

/** What a method can be tied to, of one kind, found by what is typed among what the reader may see. */
export function useTieTargets(kind: MethodLinkKind) {
  const language = useLanguage();
  const { date } = useFormat();
  const [typed, setTyped] = useState("");
  const asked = useSettled(typed.trim());
  const input = asked === "" ? {} : { text: asked };
  const networks = useQuery(
    api.networks.list.queryOptions(input, { enabled: kind === "network", placeholderData: keepPreviousData }),
  );
  const events = useQuery(
    api.events.list.queryOptions(input, { enabled: kind === "event", placeholderData: keepPreviousData }),
  );
  const options: Readonly<Record<MethodLinkKind, PickerOption[]>> = {
    network: (networks.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name })),
    event: (events.data?.items ?? []).map(({ id, title, startsLocal }) => ({
      value: id,
      label: title,
      hint: date(startsLocal.slice(0, 10)),
    })),
    "common-goal": servableGoals.map(({ goalKey, title, agreementTitle }) => ({
      value: goalKey,
      label: title[language],
      ...(agreementTitle === undefined ? {} : { hint: agreementTitle[language] }),
    })),
  };
  return {
    options: options[kind],
    isLoading: networks.isFetching || events.isFetching,
    // The goals are all here: the picker itself looks among them.
    search: kind === "common-goal" ? undefined : setTyped,
  };
}
