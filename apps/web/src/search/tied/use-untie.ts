import type { AppRouter } from "@rammevaerk/api/router";
import type { inferRouterInputs } from "@trpc/server";
import { showToast } from "../../platform/announce/toast.ts";
import { client } from "../../platform/api/client.ts";
import { useAction } from "../../platform/form/use-action.ts";
import { shellText } from "../../platform/language/shell-text.ts";
import { useText } from "../../platform/language/use-text.ts";
import { refreshTies } from "./refresh-ties.ts";
import { searchText } from "../search-text.ts";

type Tie = inferRouterInputs<AppRouter>["methods"]["links"]["add"];

/** Takes a tie away, with a way back. */
export function useUntie(): (tied: { linkId: string; tie: Tie }) => void {
  const { tied: text } = useText(searchText);
  const { data: shell } = useText(shellText);
  const restore = useAction(
    (tie: Tie) => client.methods.links.add.mutate(tie),
    async () => {
      showToast({ kind: "success", text: shell.undone });
      await refreshTies();
    },
  );
  const remove = useAction(
    ({ linkId }: { linkId: string; tie: Tie }) => client.methods.links.remove.mutate({ linkId }),
    async (_, { tie }) => {
      showToast({
        kind: "success",
        text: text.removed,
        action: { label: shell.undo, run: () => restore.start(tie) },
      });
      await refreshTies();
    },
  );
  return remove.start;
}
