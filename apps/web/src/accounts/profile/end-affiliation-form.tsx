import type { Profile } from "@rammevaerk/contracts/accounts";
import { addDays, isIsoDate } from "@rammevaerk/domain/time";
import { Button, ButtonGroup, TextField } from "@rammevaerk/ui";
import { today } from "../../networks/subjects/today.ts";
import { showToast } from "../../platform/announce/toast.ts";
import { client } from "../../platform/api/client.ts";
import { Form } from "../../platform/form/form.tsx";
import { useForm } from "../../platform/form/use-form.ts";
import { useText } from "../../platform/language/use-text.ts";
import { accountText } from "../account/account-text.ts";
import { refreshProfile } from "./refresh-profile.ts";

/** Says on which day a person belongs to an organisation for the last time. */
export function EndAffiliationForm(props: {
  affiliation: Profile["affiliations"][number];
  onClose: () => void;
}) {
  const { id, organisation, validFrom } = props.affiliation;
  const { affiliations: text, cancel } = useText(accountText);
  const initial: { validTo: string } = { validTo: today() };
  const form = useForm({
    name: `end-affiliation-${id}`,
    initial,
    keeps: "nothing",
    check: ({ validTo }) => ({ validTo: isIsoDate(validTo) ? undefined : text.lastDayMissing }),
    submit: ({ validTo }) =>
      client.accounts.endAffiliation.mutate({
        affiliationId: id,
        validTo: isIsoDate(validTo) ? addDays(validTo, 1) : validTo,
      }),
    onDone: (profile) => {
      props.onClose();
      showToast({ kind: "success", text: text.stopped(organisation.name) });
      void refreshProfile(profile);
    },
  });
  return (
    <Form form={form}>
      <TextField
        {...form.field("validTo")}
        label={text.lastDay}
        hint={text.lastDayHint}
        type="date"
        min={validFrom}
        width="m"
      />
      <ButtonGroup>
        <Button type="submit" isBusy={form.isSubmitting}>
          {text.saveStop}
        </Button>
        <Button variant="plain" onClick={props.onClose}>
          {cancel}
        </Button>
      </ButtonGroup>
    </Form>
  );
}
