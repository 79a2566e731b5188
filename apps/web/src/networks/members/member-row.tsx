import type { NetworkDetail, NetworkMember } from "@rammevaerk/contracts/networks";
import { Avatar, Badge, Button, ButtonGroup, Dialog, Menu, moreVertIcon } from "@rammevaerk/ui";
import { useState } from "react";
import { showToast } from "../../platform/announce/toast.ts";
import { client } from "../../platform/api/client.ts";
import { useAction } from "../../platform/form/use-action.ts";
import { useFormat } from "../../platform/format/use-format.ts";
import { shellText } from "../../platform/language/shell-text.ts";
import { useText } from "../../platform/language/use-text.ts";
import { useSession } from "../../platform/session/session.ts";
import { networksText } from "../networks-text.ts";
import { refreshNetworks } from "../queries.ts";

interface MemberProps {
  network: NetworkDetail;
  member: NetworkMember;
}

/** One member: who it is, where from, since when, and for those who run the network what can be done. */
export function MemberRow({ network, member }: MemberProps) {
  const { members: text } = useText(networksText);
  const format = useFormat();
  const isMe = useSession()?.id === member.id;
  const lines = [member.title, member.organisation].filter(Boolean).join(", ");
  return (
    <li className="person">
      <Avatar name={member.name} />
      <div className="person__about">
        <p>
          <a href={`/personer/${member.id}`}>
            <strong>{member.name}</strong>
          </a>{" "}
          {isMe && <span className="muted">({text.you})</span>}{" "}
          {member.isCoordinator && <Badge kind="info">{text.coordinator}</Badge>}
        </p>
        <p className="muted small">{[lines, text.since(format.date(member.joinedAt))].join(" · ")}</p>
      </div>
      {network.may.coordinate && !isMe && <MemberTools network={network} member={member} />}
    </li>
  );
}

function MemberTools({ network, member }: MemberProps) {
  const { members: text } = useText(networksText);
  const [isRemoving, setRemoving] = useState(false);
  const setCoordinator = useSetCoordinator({ network, member });
  const remove = useAction(
    () => client.networks.removeMember.mutate({ networkId: network.id, personId: member.id }),
    async () => {
      await refreshNetworks();
      showToast({ kind: "success", text: text.removed(member.name) });
    },
  );
  return (
    <>
      <Menu label={text.tools(member.name)} icon={moreVertIcon} isIconOnly>
        <li>
          <button type="button" onClick={() => setCoordinator.start(!member.isCoordinator)}>
            {member.isCoordinator ? text.unmakeCoordinator : text.makeCoordinator}
          </button>
        </li>
        <li>
          <button type="button" onClick={() => setRemoving(true)}>
            {text.remove}
          </button>
        </li>
      </Menu>
      {isRemoving && (
        <Dialog heading={text.removeHeading(member.name)} onClose={() => setRemoving(false)}>
          <p>{text.removeText}</p>
          <ButtonGroup>
            <Button
              variant="warning"
              isBusy={remove.isBusy}
              onClick={() => {
                setRemoving(false);
                remove.start();
              }}
            >
              {text.remove}
            </Button>
            <Button onClick={() => setRemoving(false)}>{text.keep}</Button>
          </ButtonGroup>
        </Dialog>
      )}
    </>
  );
}

/** Makes or unmakes a coordinator, with a way back for a moment. */
function useSetCoordinator({ network, member }: MemberProps) {
  const { members: text } = useText(networksText);
  const { data } = useText(shellText);
  const set = (isCoordinator: boolean) =>
    client.networks.setCoordinator.mutate({ networkId: network.id, personId: member.id, isCoordinator });
  const undo = useAction(set, async () => {
    await refreshNetworks();
    showToast({ kind: "success", text: data.undone });
  });
  return useAction(set, async (_, isCoordinator) => {
    await refreshNetworks();
    showToast({
      kind: "success",
      text: isCoordinator ? text.madeCoordinator(member.name) : text.unmadeCoordinator(member.name),
      action: { label: data.undo, run: () => undo.start(!isCoordinator) },
    });
  });
}
