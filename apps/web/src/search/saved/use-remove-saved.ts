import type { SavedSearch } from "@rammevaerk/contracts/search";
import { showToast } from "../../platform/announce/toast.ts";
import { client } from "../../platform/api/client.ts";
import { useAction } from "../../platform/form/use-action.ts";
import { shellText } from "../../platform/language/shell-text.ts";
import { useText } from "../../platform/language/use-text.ts";
import { refreshSaved } from "../queries.ts";
import { searchText } from "../search-text.ts";

/** Takes a saved search away, with a way back. A feed's address does not come back: it was shown once. */
export function useRemoveSaved(): { start: (saved: SavedSearch) => void; isBusy: boolean } {
  const { saved: text } = useText(searchText);
  const { data: shell } = useText(shellText);
  const restore = useAction(
    ({ name, query, notifies }: SavedSearch) => client.search.saved.save.mutate({ name, query, notifies }),
    async () => {
      showToast({ kind: "success", text: shell.undone });
      await refreshSaved();
    },
  );
  return useAction(
    ({ id }: SavedSearch) => client.search.saved.remove.mutate({ savedSearchId: id }),
    async (_, saved) => {
      showToast({
        kind: "success",
        text: saved.hasFeed ? text.removedWithFeed : text.removed,
        action: { label: shell.undo, run: () => restore.start(saved) },
      });
      await refreshSaved();
    },
  );
}
