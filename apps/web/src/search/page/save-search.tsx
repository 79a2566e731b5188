import { Button, ButtonGroup, Checkbox, Dialog, TextField } from "@rammevaerk/ui";
import { useState } from "react";
import { showToast } from "../../platform/announce/toast.ts";
import { client } from "../../platform/api/client.ts";
import { Form } from "../../platform/form/form.tsx";
import { useForm } from "../../platform/form/use-form.ts";
import { useText } from "../../platform/language/use-text.ts";
import { refreshSaved } from "../queries.ts";
import type { SearchQuery } from "../search-address.ts";
import { searchText } from "../search-text.ts";

/** Keeps the search on the page under a name. For people; longer texts than one can ask for again are not kept. */
export function SaveSearch({ query }: { query: SearchQuery }) {
  const { saved: text } = useText(searchText);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {text.save}
      </Button>
      {isOpen && (
        <Dialog heading={text.save} onClose={() => setOpen(false)}>
          <SaveForm query={query} onDone={() => setOpen(false)} />
        </Dialog>
      )}
    </>
  );
}

function SaveForm({ query, onDone }: { query: SearchQuery; onDone: () => void }) {
  const { saved: text } = useText(searchText);
  const form = useForm({
    name: "save-search",
    initial: { name: query.text, notifies: true },
    keeps: "nothing",
    check: ({ name }) => (name.trim() === "" ? { name: text.nameNeeded } : {}),
    submit: ({ name, notifies }) => client.search.saved.save.mutate({ name: name.trim(), query, notifies }),
    onDone: () => {
      showToast({ kind: "success", text: text.done });
      void refreshSaved();
      onDone();
    },
  });
  return (
    <Form form={form}>
      <TextField {...form.field("name")} label={text.name} autoComplete="off" />
      <Checkbox {...form.field("notifies")} label={text.notifies} hint={text.notifiesHint} />
      <ButtonGroup>
        <Button type="submit" variant="primary" isBusy={form.isSubmitting}>
          {text.keep}
        </Button>
        <Button onClick={onDone}>{text.cancel}</Button>
      </ButtonGroup>
    </Form>
  );
}
