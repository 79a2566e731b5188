import type { NetworkDetail } from "@rammevaerk/contracts/networks";
import { Button, Combobox } from "@rammevaerk/ui";
import { useState } from "react";
import { showToast } from "../../platform/announce/toast.ts";
import { client } from "../../platform/api/client.ts";
import { Form } from "../../platform/form/form.tsx";
import { useForm } from "../../platform/form/use-form.ts";
import { useText } from "../../platform/language/use-text.ts";
import { networksText } from "../networks-text.ts";
import { refreshNetworks } from "../queries.ts";
import { usePeopleSearch } from "./use-people-search.ts";

/** Finds a person with an account and invites them. Who is in already is refused by the server with a sentence. */
export function InvitePerson({ network }: { network: NetworkDetail }) {
  const { members: text } = useText(networksText);
  const [search, setSearch] = useState("");
  const people = usePeopleSearch(search);
  const form = useForm({
    name: `invite:${network.id}`,
    initial: { personId: null as string | null },
    keeps: "nothing",
    check: ({ personId }) => ({ personId: personId === null ? text.inviteMissing : undefined }),
    submit: async ({ personId }) => {
      await client.networks.invitePerson.mutate({ networkId: network.id, personId: personId ?? "" });
      return people.nameOf(personId ?? "");
    },
    onDone: (name) => {
      form.startOver();
      showToast({ kind: "success", text: text.invited(name) });
      void refreshNetworks();
    },
  });
  return (
    <section>
      <h2 className="h3">{text.inviteHeading}</h2>
      <Form form={form}>
        <Combobox
          {...form.field("personId")}
          label={text.invitePerson}
          hint={text.inviteHint}
          options={people.options}
          isLoading={people.isLoading}
          onSearch={setSearch}
        />
        <Button type="submit" isBusy={form.isSubmitting}>
          {text.invite}
        </Button>
      </Form>
    </section>
  );
}
