import type { SavedSearch } from "@rammevaerk/contracts/search";
import { Button, ButtonGroup, Checkbox, Dialog, TextField } from "@rammevaerk/ui";
import { showToast } from "../../platform/announce/toast.ts";
import { client } from "../../platform/api/client.ts";
import { Form } from "../../platform/form/form.tsx";
import { useForm } from "../../platform/form/use-form.ts";
import { useText } from "../../platform/language/use-text.ts";
import { refreshSaved } from "../queries.ts";
import { searchText } from "../search-text.ts";

/** Another name, or told of what is new or not. */
export function ChangeSaved({ saved, onClose }: { saved: SavedSearch; onClose: () => void }) {
  const { saved: text } = useText(searchText);
  const form = useForm({
    name: `change-saved-search:${saved.id}`,
    initial: { name: saved.name, notifies: saved.notifies },
    keeps: "nothing",
    check: ({ name }) => (name.trim() === "" ? { name: text.nameNeeded } : {}),
    submit: ({ name, notifies }) =>
      client.search.saved.change.mutate({ savedSearchId: saved.id, name: name.trim(), notifies }),
    onDone: () => {
      showToast({ kind: "success", text: text.changed });
      void refreshSaved();
      onClose();
    },
  });
  return (
    <Dialog heading={text.changeHeading} onClose={onClose}>
      <Form form={form}>
        <TextField {...form.field("name")} label={text.name} autoComplete="off" />
        <Checkbox {...form.field("notifies")} label={text.notifies} hint={text.notifiesHint} />
        <ButtonGroup>
          <Button type="submit" variant="primary" isBusy={form.isSubmitting}>
            {text.keep}
          </Button>
          <Button onClick={onClose}>{text.cancel}</Button>
        </ButtonGroup>
      </Form>
    </Dialog>
  );
}
