import type { MethodsOf } from "@rammevaerk/contracts/method-links";
import { limits } from "@rammevaerk/contracts/limits";
import { Button, Combobox, TextArea } from "@rammevaerk/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { showToast } from "../../platform/announce/toast.ts";
import { api, client } from "../../platform/api/client.ts";
import { useSettled } from "../../platform/data/use-settled.ts";
import { Form } from "../../platform/form/form.tsx";
import { useForm } from "../../platform/form/use-form.ts";
import { useText } from "../../platform/language/use-text.ts";
import { searchText } from "../search-text.ts";
import { refreshTies } from "./refresh-ties.ts";

interface TieFormProps {
  target: { kind: "network" | "event"; targetId: string };
  /** Those that are tied already. */
  tied: MethodsOf["items"];
}

/** Ties a method to a network or an event, with why. */
export function TieForm({ target, tied }: TieFormProps) {
  const { tied: text } = useText(searchText);
  const [typed, setTyped] = useState("");
  const settled = useSettled(typed.trim().slice(0, limits.searchText));
  const found = useQuery(
    api.methods.list.queryOptions(settled === "" ? {} : { text: settled }, {
      placeholderData: keepPreviousData,
    }),
  );
  const tiedIds = new Set(tied.map(({ methodId }) => methodId));
  const form = useForm<{ methodId: string | null; note: string }, unknown>({
    name: `tie-method:${target.targetId}`,
    initial: { methodId: null, note: "" },
    keeps: ["note"],
    check: ({ methodId }) => (methodId === null ? { methodId: text.methodNeeded } : {}),
    submit: ({ methodId, note }) =>
      client.methods.links.add.mutate({ ...target, methodId: methodId ?? "", note: note.trim() }),
    onDone: () => {
      showToast({ kind: "success", text: text.added });
      form.startOver();
      void refreshTies();
    },
  });
  return (
    <Form form={form}>
      <Combobox
        {...form.field("methodId")}
        label={text.method}
        hint={text.methodHint}
        options={(found.data?.items ?? [])
          .filter(({ id }) => !tiedIds.has(id))
          .map(({ id, name }) => ({ value: id, label: name }))}
        isLoading={found.isFetching}
        onSearch={setTyped}
      />
      <TextArea {...form.field("note")} label={text.note} hint={text.noteHint} limit={400} isOptional />
      <Button type="submit" isBusy={form.isSubmitting}>
        {text.save}
      </Button>
    </Form>
  );
}
