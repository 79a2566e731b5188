import type { NetworkDetail } from "@rammevaerk/contracts/networks";
import { calculateEntryStep } from "@rammevaerk/domain/networks";
import { Button, LinkButton } from "@rammevaerk/ui";
import { useEffect, useRef, useState } from "react";
import { showToast } from "../../platform/announce/toast.ts";
import { client } from "../../platform/api/client.ts";
import { useAction } from "../../platform/form/use-action.ts";
import { useText } from "../../platform/language/use-text.ts";
import { networksText } from "../networks-text.ts";
import { refreshNetworks } from "../queries.ts";
import { WatchMenu } from "../watch/watch-menu.tsx";
import { NetworkMenu } from "./network-menu.tsx";
import { RequestDialog } from "./request-dialog.tsx";
import { useJoin } from "./use-join.ts";

/** The reader's next step with a network: into it, or once inside, to ask. Then what else can be done. */
export function EntryActions({ network }: { network: NetworkDetail }) {
  const step = calculateEntryStep(network.admission, network.standing);
  return (
    <>
      {step === "join" && <JoinButton network={network} />}
      {step === "request" && <RequestButton network={network} />}
      {step === "wait" && <WithdrawButton network={network} />}
      {step === "answer-invitation" && <InvitationButtons network={network} />}
      <AskLink network={network} />
      {network.may.write && (
        <WatchMenu
          networkId={network.id}
          level={network.watchLevel}
          defaultLevel={network.defaultWatchLevel}
        />
      )}
      <NetworkMenu network={network} />
    </>
  );
}

/** Whoever has just come in finds the focus here: it is the next step. */
function AskLink({ network }: { network: NetworkDetail }) {
  const { entry: text } = useText(networksText);
  const link = useRef<HTMLAnchorElement>(null);
  const { write } = network.may;
  const couldWrite = useRef(write);
  useEffect(() => {
    if (write && !couldWrite.current) link.current?.focus();
    couldWrite.current = write;
  }, [write]);
  if (!write) return null;
  return (
    <LinkButton ref={link} href={`/netvaerk/${network.id}/spoerg`} variant="primary">
      {text.ask}
    </LinkButton>
  );
}

function JoinButton({ network }: { network: NetworkDetail }) {
  const { entry: text } = useText(networksText);
  const join = useJoin(network);
  return (
    <Button variant="primary" isBusy={join.isBusy} onClick={() => join.start()}>
      {text.join}
    </Button>
  );
}

function RequestButton({ network }: { network: NetworkDetail }) {
  const { entry: text } = useText(networksText);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="primary" onClick={() => setOpen(true)} aria-haspopup="dialog">
        {text.request}
      </Button>
      {isOpen && <RequestDialog network={network} onClose={() => setOpen(false)} />}
    </>
  );
}

function WithdrawButton({ network }: { network: NetworkDetail }) {
  const { entry: text } = useText(networksText);
  const withdraw = useAction(
    () => client.networks.withdrawRequest.mutate({ networkId: network.id }),
    async () => {
      await refreshNetworks();
      showToast({ kind: "success", text: text.withdrawn });
    },
  );
  return (
    <Button isBusy={withdraw.isBusy} onClick={() => withdraw.start()}>
      {text.withdraw}
    </Button>
  );
}

function InvitationButtons({ network }: { network: NetworkDetail }) {
  const { entry: text } = useText(networksText);
  const answer = useAction(
    (accept: boolean) => client.networks.answerInvitation.mutate({ networkId: network.id, accept }),
    async (_, accept) => {
      await refreshNetworks();
      showToast({ kind: "success", text: accept ? text.joined(network.name) : text.refused });
    },
  );
  return (
    <>
      <Button variant="primary" isBusy={answer.isBusy} onClick={() => answer.start(true)}>
        {text.accept}
      </Button>
      <Button isBusy={answer.isBusy} onClick={() => answer.start(false)}>
        {text.refuse}
      </Button>
    </>
  );
}
