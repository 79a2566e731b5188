import type { MethodDetail } from "@rammevaerk/contracts/methods";
import { Button, LinkButton, Menu, moreVertIcon } from "@rammevaerk/ui";
import { useLocation, useNavigate } from "@tanstack/react-router";
import { showToast } from "../../platform/announce/toast.ts";
import { client } from "../../platform/api/client.ts";
import { createRequestId } from "../../platform/form/request-id.ts";
import { useAction } from "../../platform/form/use-action.ts";
import { shellText } from "../../platform/language/shell-text.ts";
import { useText } from "../../platform/language/use-text.ts";
import { useSession } from "../../platform/session/session.ts";
import { methodsHref } from "../list/methods-search.ts";
import { methodsText } from "../methods-text.ts";
import { methodHref, refreshMethods } from "../queries.ts";

/** What one can do with a method: share one's experience, watch it, and what goes with it. */
export function MethodActions({ method }: { method: MethodDetail }) {
  const { method: text } = useText(methodsText);
  const session = useSession();
  const { href } = useLocation();
  return (
    <>
      {method.may.share && (
        <LinkButton href={`${methodHref(method.code)}/erfaring`} variant="primary">
          {text.share}
        </LinkButton>
      )}
      {session !== null && session !== undefined && <WatchButton method={method} />}
      {session === null && (
        <LinkButton href={`/log-ind?videre=${encodeURIComponent(href)}`} variant="primary">
          {text.signInToShare}
        </LinkButton>
      )}
      <MoreMenu method={method} />
    </>
  );
}

/** Watches, or stops: either can be undone from the message. */
function WatchButton({ method }: { method: MethodDetail }) {
  const { method: text } = useText(methodsText);
  const { data: shell } = useText(shellText);
  const { name } = method.fields;
  const send = async (isWatched: boolean): Promise<void> => {
    await client.methods.watch.mutate({ methodId: method.id, isWatched });
    await refreshMethods();
  };
  const undo = useAction(send, () => showToast({ kind: "success", text: shell.undone }));
  const watch = useAction(send, (_, isWatched) =>
    showToast({
      kind: "success",
      text: isWatched ? text.watching(name) : text.notWatching(name),
      action: { label: shell.undo, run: () => undo.start(!isWatched) },
    }),
  );
  return (
    <Button isBusy={watch.isBusy} onClick={() => watch.start(!method.isWatched)}>
      {method.isWatched ? text.unwatch : text.watch}
    </Button>
  );
}

function MoreMenu({ method }: { method: MethodDetail }) {
  const { method: text } = useText(methodsText);
  const address = methodHref(method.code);
  return (
    <Menu label={text.more} icon={moreVertIcon}>
      <li>
        <a href={methodsHref({ valgt: [method.code] })}>{text.compare}</a>
      </li>
      <li>
        <a href={`${address}/udgaver`}>{text.versions}</a>
      </li>
      <ProposeItem method={method} />
      {method.versionNumber !== null && (
        <li>
          <a href={`/metoder/eksport/${method.code}.md`} download>
            {text.download}
          </a>
        </li>
      )}
      <li>
        <button type="button" onClick={() => print()}>
          {text.print}
        </button>
      </li>
    </Menu>
  );
}

/** On to the reader's unfinished version, or to a new one that begins with the published text. */
function ProposeItem({ method }: { method: MethodDetail }) {
  const { method: text } = useText(methodsText);
  const navigate = useNavigate();
  const propose = useAction(
    () => client.methods.versions.propose.mutate({ methodId: method.id, requestId: createRequestId() }),
    ({ versionId }) => navigate({ href: `/metoder/udgave/${versionId}` }),
  );
  if (method.ownVersionId !== null) {
    return (
      <li>
        <a href={`/metoder/udgave/${method.ownVersionId}`}>{text.continueOwn}</a>
      </li>
    );
  }
  if (!method.may.propose) return null;
  return (
    <li>
      <button type="button" onClick={() => propose.start()}>
        {text.propose}
      </button>
    </li>
  );
}
