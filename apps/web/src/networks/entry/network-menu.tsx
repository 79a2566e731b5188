import type { NetworkDetail } from "@rammevaerk/contracts/networks";
import { Button, ButtonGroup, Dialog, Menu, moreVertIcon } from "@rammevaerk/ui";
import { useState } from "react";
import { showToast } from "../../platform/announce/toast.ts";
import { client } from "../../platform/api/client.ts";
import { useAction } from "../../platform/form/use-action.ts";
import { shellText } from "../../platform/language/shell-text.ts";
import { useText } from "../../platform/language/use-text.ts";
import { networksText } from "../networks-text.ts";
import { refreshNetworks } from "../queries.ts";
import { useJoin } from "./use-join.ts";

/** What is done seldom: leaving, and for those who run the network, editing it and letting it sleep. */
export function NetworkMenu({ network }: { network: NetworkDetail }) {
  const { entry: text, form, dormant } = useText(networksText);
  const [isLeaving, setLeaving] = useState(false);
  const leave = useLeave(network);
  const setDormant = useSetDormant(network);
  const isInside = network.standing === "member" || network.standing === "coordinator";
  if (!isInside && !network.may.coordinate) return null;
  const canReturn = network.admission === "open" && network.standing === "member";
  return (
    <>
      <Menu label={text.more} icon={moreVertIcon}>
        {network.may.coordinate && (
          <>
            <li>
              <a href={`/netvaerk/${network.id}/rediger`}>{form.editTitle}</a>
            </li>
            <li>
              <button type="button" onClick={() => setDormant.start(!network.isDormant)}>
                {network.isDormant ? dormant.wake : dormant.mark}
              </button>
            </li>
          </>
        )}
        {isInside && (
          <li>
            <button type="button" onClick={() => (canReturn ? leave.start() : setLeaving(true))}>
              {text.leave}
            </button>
          </li>
        )}
      </Menu>
      {isLeaving && isInside && (
        <Dialog heading={text.leaveHeading} onClose={() => setLeaving(false)}>
          <p>{network.admission === "open" ? text.leaveCoordinator : text.leaveText}</p>
          <ButtonGroup>
            <Button
              variant="warning"
              isBusy={leave.isBusy}
              onClick={() => {
                setLeaving(false);
                leave.start();
              }}
            >
              {text.leave}
            </Button>
            <Button onClick={() => setLeaving(false)}>{text.stay}</Button>
          </ButtonGroup>
        </Dialog>
      )}
    </>
  );
}

/** Leaves the network. Where it is open, coming back is one press away for a moment. */
function useLeave(network: NetworkDetail) {
  const { entry: text } = useText(networksText);
  const joinAgain = useJoin(network);
  return useAction(
    () => client.networks.leave.mutate({ networkId: network.id }),
    async () => {
      await refreshNetworks();
      showToast({
        kind: "success",
        text: text.left(network.name),
        action:
          network.admission === "open" ? { label: text.joinAgain, run: () => joinAgain.start() } : undefined,
      });
    },
  );
}

function useSetDormant(network: NetworkDetail) {
  const { dormant: text } = useText(networksText);
  const { data } = useText(shellText);
  const undo = useAction(
    (isDormant: boolean) => client.networks.setDormant.mutate({ networkId: network.id, isDormant }),
    async () => {
      await refreshNetworks();
      showToast({ kind: "success", text: data.undone });
    },
  );
  return useAction(
    (isDormant: boolean) => client.networks.setDormant.mutate({ networkId: network.id, isDormant }),
    async (_, isDormant) => {
      await refreshNetworks();
      showToast({
        kind: "success",
        text: isDormant ? text.marked : text.woken,
        action: { label: data.undo, run: () => undo.start(!isDormant) },
      });
    },
  );
}
