import type { PersonRef } from "@rammevaerk/contracts/accounts";
import type { ThreadDetail } from "@rammevaerk/contracts/threads";
import { Button, ButtonGroup, Combobox, Dialog } from "@rammevaerk/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { showToast } from "../../../platform/announce/toast.ts";
import { api, client } from "../../../platform/api/client.ts";
import { Form } from "../../../platform/form/form.tsx";
import { useForm } from "../../../platform/form/use-form.ts";
import { useText } from "../../../platform/language/use-text.ts";
import { threadsText } from "../threads-text.ts";
import { refreshThreads } from "./use-thread.ts";

/** Who should be asked instead: a member of the network who has not been asked and did not ask. */
export function PassOnDialog(props: { askId: string; thread: ThreadDetail; onClose: () => void }) {
  const { askId, thread, onClose } = props;
  const { mine: text, report } = useText(threadsText);
  const [search, setSearch] = useState("");
  const [known] = useState(() => new Map<string, PersonRef>());
  const { data, isFetching } = useQuery(
    api.networks.threads.findMentionable.queryOptions(
      { networkId: thread.network.id, text: search },
      { placeholderData: keepPreviousData },
    ),
  );
  const taken = new Set([thread.first.author?.id, ...thread.asks.map(({ person }) => person.id)]);
  const people = (data?.people ?? []).filter(({ id }) => !taken.has(id));
  for (const person of people) known.set(person.id, person);
  const form = useForm<{ toPersonId: string | null }, unknown>({
    name: `pass-on:${askId}`,
    initial: { toPersonId: null },
    keeps: "nothing",
    check: ({ toPersonId }) => ({ toPersonId: toPersonId === null ? text.passOnMissing : undefined }),
    submit: ({ toPersonId }) =>
      client.networks.threads.answerAsk.mutate({ askId, action: "pass-on", toPersonId: toPersonId ?? "" }),
    onDone: () => {
      const name = known.get(form.values.toPersonId ?? "")?.name ?? "";
      showToast({ kind: "success", text: text.passedOn(name) });
      onClose();
      void refreshThreads();
    },
  });
  return (
    <Dialog heading={text.passOnHeading} onClose={onClose}>
      <p>{text.passOnText}</p>
      <Form form={form}>
        <Combobox
          {...form.field("toPersonId")}
          label={text.passOnTo}
          hint={text.passOnHint}
          options={people.map(({ id, name, title, organisation }) => ({
            value: id,
            label: name,
            hint: [title, organisation].filter(Boolean).join(", "),
          }))}
          onSearch={setSearch}
          isLoading={isFetching}
        />
        <ButtonGroup>
          <Button type="submit" variant="primary" isBusy={form.isSubmitting}>
            {text.passOnSend}
          </Button>
          <Button onClick={onClose}>{report.cancel}</Button>
        </ButtonGroup>
      </Form>
    </Dialog>
  );
}
