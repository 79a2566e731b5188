import { showToast } from "../../platform/announce/toast.ts";
import { client } from "../../platform/api/client.ts";
import { useAction } from "../../platform/form/use-action.ts";
import { useText } from "../../platform/language/use-text.ts";
import { networksText } from "../networks-text.ts";
import { refreshNetworks } from "../queries.ts";

/** Joins an open network, says so, and shows the page anew as a member sees it. */
export function useJoin({ id, name }: { id: string; name: string }) {
  const { entry: text } = useText(networksText);
  return useAction(
    () => client.networks.join.mutate({ networkId: id }),
    async () => {
      await refreshNetworks();
      showToast({ kind: "success", text: text.joined(name) });
    },
  );
}
