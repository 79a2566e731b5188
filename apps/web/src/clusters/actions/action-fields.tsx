import { limits } from "@rammevaerk/contracts/limits";
import { Select, TextArea, TextField } from "@rammevaerk/ui";
import { useEffect } from "react";
import { today } from "../../networks/subjects/today.ts";
import type { FormState } from "../../platform/form/use-form.ts";
import { useText } from "../../platform/language/use-text.ts";
import { useParties } from "../use-parties.ts";
import { workText } from "../work/work-text.ts";
import type { ActionValues } from "./action-values.ts";

/** What an action is, who has it, until when, and what shows that it is done. */
export function ActionFields({ form, clusterId }: { form: FormState<ActionValues>; clusterId: string }) {
  const { actions: text } = useText(workText);
  const parties = useParties(clusterId);
  const { partyId, personId } = form.values;
  const party = parties.all.find(({ id }) => id === partyId);
  const offered =
    parties.now.some(({ id }) => id === partyId) || party === undefined
      ? parties.now
      : [...parties.now, party];
  const delegates = (party?.delegates ?? []).flatMap(({ person, toOn }) =>
    person !== null && (toOn === null || toOn > today() || person.id === personId) ? [person] : [],
  );
  const isOfAnotherParty =
    party !== undefined && personId !== "" && delegates.every(({ id }) => id !== personId);
  useEffect(() => {
    if (isOfAnotherParty) form.set("personId", "");
  }, [form, isOfAnotherParty]);
  return (
    <>
      <TextField {...form.field("title")} label={text.title} hint={text.titleHint} limit={limits.title} />
      <Select
        {...form.field("partyId")}
        label={text.party}
        placeholder={text.partyMissing}
        choices={offered.map(({ id, organisation }) => ({ value: id, label: organisation.name }))}
      />
      <Select
        {...form.field("personId")}
        label={text.person}
        choices={[
          { value: "", label: text.nobody },
          ...delegates.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <TextField {...form.field("dueOn")} label={text.dueOn} type="date" width="m" />
      <TextArea
        {...form.field("doneWhen")}
        label={text.doneWhen}
        hint={text.doneWhenHint}
        limit={limits.reason}
        rows={2}
      />
    </>
  );
}
