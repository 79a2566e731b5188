import { type LimitKind, mayExpire, type Role } from "@rammevaerk/domain/accounts";
import { Button, ButtonGroup, Combobox, Select, TextField } from "@rammevaerk/ui";
import { useState } from "react";
import { usePeopleSearch } from "../../networks/members/use-people-search.ts";
import { today } from "../../networks/subjects/today.ts";
import { showToast } from "../../platform/announce/toast.ts";
import { client } from "../../platform/api/client.ts";
import { Form } from "../../platform/form/form.tsx";
import { type FormState, useForm } from "../../platform/form/use-form.ts";
import { useText } from "../../platform/language/use-text.ts";
import { endOfDay } from "./end-of-day.ts";
import { refreshGrants } from "./refresh-grants.ts";
import { rolesText } from "./roles-text.ts";

interface Values {
  personId: string | null;
  role: Role;
  lastDay: string;
}

interface GrantFormProps {
  limitKind: LimitKind;
  limitId: string;
  /** What can be given here; a single one is not asked for. */
  roles: readonly [Role, ...Role[]];
  /** Who gets the role; asked for when absent. */
  person?: { readonly id: string; readonly name: string };
  onClose?: () => void;
}

/** Gives a person a role within a limit, for good or until a day. */
export function GrantForm(props: GrantFormProps) {
  const { limitKind, limitId, person } = props;
  const { grant: text, roles: names } = useText(rolesText);
  const form = useForm<Values, { person: { name: string }; role: Role }>({
    name: `grant-${limitKind}-${limitId}-${person?.id ?? ""}`,
    initial: { personId: person?.id ?? null, role: props.roles[0], lastDay: "" },
    keeps: "nothing",
    check: ({ personId, lastDay }) => ({
      personId: personId === null ? text.personMissing : undefined,
      lastDay: lastDay !== "" && lastDay < today() ? text.lastDayPast : undefined,
    }),
    submit: ({ personId, role, lastDay }) =>
      client.accounts.grantRole.mutate({
        personId: personId ?? "",
        role,
        limitKind,
        limitId,
        expiresAt: (mayExpire(role) ? endOfDay(lastDay) : undefined) ?? null,
      }),
    onDone: (grant) => {
      form.startOver();
      props.onClose?.();
      showToast({ kind: "success", text: text.given(grant.person.name, names[grant.role]) });
      void refreshGrants();
    },
  });
  return (
    <Form form={form}>
      {person === undefined && <PersonField form={form} />}
      {props.roles.length > 1 && (
        <Select
          {...form.field("role")}
          label={text.role}
          choices={props.roles.map((value) => ({ value, label: names[value] }))}
        />
      )}
      {mayExpire(form.values.role) && (
        <TextField
          {...form.field("lastDay")}
          label={text.lastDay}
          hint={text.lastDayHint}
          type="date"
          min={today()}
          width="m"
          isOptional
        />
      )}
      <ButtonGroup>
        <Button type="submit" isBusy={form.isSubmitting}>
          {text.give}
        </Button>
        {props.onClose !== undefined && (
          <Button variant="plain" onClick={props.onClose}>
            {text.cancel}
          </Button>
        )}
      </ButtonGroup>
    </Form>
  );
}

function PersonField({ form }: { form: FormState<Values> }) {
  const { grant: text } = useText(rolesText);
  const [search, setSearch] = useState("");
  const people = usePeopleSearch(search);
  return (
    <Combobox
      {...form.field("personId")}
      label={text.person}
      hint={text.personHint}
      options={people.options}
      isLoading={people.isLoading}
      onSearch={setSearch}
    />
  );
}
