import type { PostView } from "@rammevaerk/contracts/threads";
import { Menu, moreVertIcon } from "@rammevaerk/ui";
import { useState } from "react";
import { client } from "../../../platform/api/client.ts";
import { useText } from "../../../platform/language/use-text.ts";
import { useSession } from "../../../platform/session/session.ts";
import { threadsText } from "../threads-text.ts";
import { HistoryDialog } from "./history-dialog.tsx";
import { ModerateDialog, ReportDialog } from "./judge-dialogs.tsx";
import { type Moderation, moderationsOf } from "./moderations-of.ts";
import type { PostProps } from "./post.tsx";
import { focusPost } from "./use-anchor.ts";
import { useChange } from "./use-change.ts";

type Opened = "history" | "report" | Moderation;

/** What can be done with a post that is seldom done. Nothing for those who can do none of it. */
export function PostMenu(props: PostProps & { name: string; onEdit: () => void }) {
  const { post, thread, name } = props;
  const { post: text } = useText(threadsText);
  const { run } = useChange();
  const session = useSession();
  const [opened, setOpened] = useState<Opened>();
  const { threads } = client.networks;
  const remove = (): void => {
    focusPost(post.id);
    run({
      call: () => threads.deletePost.mutate({ postId: post.id }),
      done: text.deletedNow,
      undo: { call: () => threads.restorePost.mutate({ postId: post.id }), done: text.restoredNow },
    });
  };
  const choices: { label: string; run: () => void; isOpen: boolean }[] = [
    { label: text.edit, run: props.onEdit, isOpen: post.may.edit },
    { label: text.history, run: () => setOpened("history"), isOpen: hasHistory(post) },
    { label: text.delete, run: remove, isOpen: post.may.delete },
    {
      label: text.report,
      run: () => setOpened("report"),
      isOpen: post.state === "visible" && thread.may.reply && post.author?.id !== session?.id,
    },
    ...(post.may.moderate ? moderationsOf(post.state) : []).map((action) => ({
      label: text[action],
      run: () => setOpened(action),
      isOpen: true,
    })),
  ];
  const shown = choices.filter(({ isOpen }) => isOpen);
  const close = (): void => setOpened(undefined);
  return (
    <>
      {shown.length > 0 && (
        <Menu label={text.tools(name)} icon={moreVertIcon} isIconOnly>
          {shown.map((choice) => (
            <li key={choice.label}>
              <button type="button" onClick={choice.run}>
                {choice.label}
              </button>
            </li>
          ))}
        </Menu>
      )}
      {opened === "history" && <HistoryDialog postId={post.id} onClose={close} />}
      {opened === "report" && <ReportDialog postId={post.id} onClose={close} />}
      {opened !== undefined && opened !== "history" && opened !== "report" && (
        <ModerateDialog postId={post.id} action={opened} onClose={close} />
      )}
    </>
  );
}

function hasHistory(post: PostView): boolean {
  return post.editedAt !== null && post.bodyHtml !== "";
}
