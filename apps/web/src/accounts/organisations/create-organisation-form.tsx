import { type OrganisationKind, organisationKinds } from "@rammevaerk/domain/accounts";
import { listRegions } from "@rammevaerk/domain/reference";
import { Button, Select, TextField } from "@rammevaerk/ui";
import { useNavigate } from "@tanstack/react-router";
import { today } from "../../networks/subjects/today.ts";
import { showToast } from "../../platform/announce/toast.ts";
import { client } from "../../platform/api/client.ts";
import { Form } from "../../platform/form/form.tsx";
import { useForm } from "../../platform/form/use-form.ts";
import { useLanguage } from "../../platform/language/language.ts";
import { useText } from "../../platform/language/use-text.ts";
import { organisationsText } from "./organisations-text.ts";

/** The kinds that come with the product and are never added by hand. */
const referenceKinds: readonly OrganisationKind[] = ["region", "municipality", "kkr", "joint-secretariat"];
const addableKinds = organisationKinds.filter((kind) => !referenceKinds.includes(kind));

interface Values {
  name: string;
  kind: OrganisationKind | "";
  regionId: string;
  cvr: string;
}

const initial: Values = { name: "", kind: "", regionId: "", cvr: "" };

/** Adds an operator, an institution or a user organisation. */
export function CreateOrganisationForm() {
  const { list: text, kinds } = useText(organisationsText);
  const language = useLanguage();
  const navigate = useNavigate();
  const form = useForm({
    name: "create-organisation",
    initial,
    keeps: "everything",
    check: ({ name, kind, cvr }) => ({
      name: name.trim().length < 2 ? text.nameMissing : undefined,
      kind: kind === "" ? text.kindMissing : undefined,
      cvr: /^(?:\d{8})?$/u.test(cvr.trim()) ? undefined : text.cvrWrong,
    }),
    submit: ({ name, kind, regionId, cvr }) =>
      client.accounts.createOrganisation.mutate({
        name,
        kind: kind === "" ? "private-operator" : kind,
        regionId: regionId === "" ? null : regionId,
        cvr: cvr.trim() === "" ? null : cvr.trim(),
      }),
    onDone: ({ id, name }) => {
      showToast({ kind: "success", text: text.created(name) });
      void navigate({ to: "/administration/organisationer/$id", params: { id } });
    },
  });
  return (
    <Form form={form}>
      <TextField {...form.field("name")} label={text.name} />
      <Select
        {...form.field("kind")}
        label={text.kind}
        placeholder={text.kind}
        choices={addableKinds.map((value) => ({ value, label: kinds[value] }))}
      />
      <Select
        {...form.field("regionId")}
        label={text.region}
        choices={[
          { value: "", label: text.noRegion },
          ...listRegions(today()).map(({ id, name }) => ({ value: id as string, label: name[language] })),
        ]}
      />
      <TextField {...form.field("cvr")} label={text.cvr} inputMode="numeric" width="s" isOptional />
      <Button type="submit" isBusy={form.isSubmitting}>
        {text.create}
      </Button>
    </Form>
  );
}
