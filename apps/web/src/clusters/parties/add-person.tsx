import { Combobox, TextField } from "@rammevaerk/ui";
import { useState } from "react";
import { usePeopleSearch } from "../../networks/members/use-people-search.ts";
import { today } from "../../networks/subjects/today.ts";
import { showToast } from "../../platform/announce/toast.ts";
import { useForm } from "../../platform/form/use-form.ts";
import { useText } from "../../platform/language/use-text.ts";
import { clustersText } from "../clusters-text.ts";
import { FormDialog } from "../form-dialog.tsx";
import { refreshClusters } from "../queries.ts";
import { checkDay } from "./check-day.ts";

/** Finds a person with an account and gives them a part in the cluster: from today or earlier where there is a day. */
export function AddPerson(props: {
  name: string;
  heading: string;
  submit: string;
  /** What the day is called; absent where it counts from now. */
  dayLabel?: string | undefined;
  add: (personId: string, fromOn: string) => Promise<unknown>;
  /** What is said afterwards, of the person's name. */
  said: (name: string) => string;
  onClose: () => void;
}) {
  const { parties: text } = useText(clustersText);
  const [search, setSearch] = useState("");
  const people = usePeopleSearch(search);
  const initial: { personId: string | null; fromOn: string } = { personId: null, fromOn: today() };
  const form = useForm({
    name: props.name,
    initial,
    keeps: "nothing",
    check: ({ personId, fromOn }) => ({
      personId: personId === null ? text.personMissing : undefined,
      fromOn: checkDay(fromOn, text, today()),
    }),
    explain: (code, sentence) => (code === "already-member" ? { personId: sentence } : undefined),
    submit: async ({ personId, fromOn }) => {
      await props.add(personId ?? "", fromOn);
      return people.nameOf(personId ?? "");
    },
    onDone: (name) => {
      showToast({ kind: "success", text: props.said(name) });
      void refreshClusters();
      props.onClose();
    },
  });
  return (
    <FormDialog heading={props.heading} form={form} submit={props.submit} onClose={props.onClose}>
      <Combobox
        {...form.field("personId")}
        label={text.person}
        hint={text.personHint}
        options={people.options}
        isLoading={people.isLoading}
        onSearch={setSearch}
      />
      {props.dayLabel !== undefined && (
        <TextField {...form.field("fromOn")} label={props.dayLabel} type="date" max={today()} width="m" />
      )}
    </FormDialog>
  );
}
