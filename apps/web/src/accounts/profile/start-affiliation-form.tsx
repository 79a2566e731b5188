import { Button, ButtonGroup, TextField } from "@rammevaerk/ui";
import { today } from "../../networks/subjects/today.ts";
import { showToast } from "../../platform/announce/toast.ts";
import { client } from "../../platform/api/client.ts";
import { Form } from "../../platform/form/form.tsx";
import { useForm } from "../../platform/form/use-form.ts";
import { useText } from "../../platform/language/use-text.ts";
import { accountText } from "../account/account-text.ts";
import { OrganisationPicker } from "../organisations/organisation-picker.tsx";
import { refreshProfile } from "./refresh-profile.ts";

interface Values {
  organisationId: string | null;
  title: string;
  validFrom: string;
}

/** Says that a person belongs to one more organisation, from a day on. */
export function StartAffiliationForm(props: { title: string; onClose: () => void }) {
  const { affiliations: text, cancel } = useText(accountText);
  const initial: Values = { organisationId: null, title: props.title, validFrom: today() };
  const form = useForm({
    name: "start-affiliation",
    initial,
    keeps: "nothing",
    check: ({ organisationId, validFrom }) => ({
      organisationId: organisationId === null ? text.organisationMissing : undefined,
      validFrom: validFrom === "" ? text.firstDayMissing : undefined,
    }),
    submit: async ({ organisationId, ...values }) => {
      const id = organisationId ?? "";
      const profile = await client.accounts.startAffiliation.mutate({ ...values, organisationId: id });
      return { profile, id };
    },
    onDone: ({ profile, id }) => {
      const isWaiting = profile.affiliations.some(
        ({ organisation, status }) => organisation.id === id && status === "waiting",
      );
      props.onClose();
      showToast({ kind: "success", text: isWaiting ? text.begunWaiting : text.begun });
      void refreshProfile(profile);
    },
  });
  return (
    <Form form={form}>
      <OrganisationPicker field={form.field("organisationId")} label={text.organisation} />
      <TextField {...form.field("title")} label={text.jobTitle} isOptional />
      <TextField {...form.field("validFrom")} label={text.firstDay} type="date" width="m" />
      <ButtonGroup>
        <Button type="submit" isBusy={form.isSubmitting}>
          {text.saveBegin}
        </Button>
        <Button variant="plain" onClick={props.onClose}>
          {cancel}
        </Button>
      </ButtonGroup>
    </Form>
  );
}
