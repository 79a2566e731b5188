import { Dialog } from "@rammevaerk/ui";
import { useQuery } from "@tanstack/react-query";
import { api } from "../../../platform/api/client.ts";
import { Loaded } from "../../../platform/data/loaded.tsx";
import { useFormat } from "../../../platform/format/use-format.ts";
import { useText } from "../../../platform/language/use-text.ts";
import { threadsText } from "../threads-text.ts";
import { PostBody } from "./post-body.tsx";

/** A post as it is and as it was, newest first. */
export function HistoryDialog(props: { postId: string; onClose: () => void }) {
  const { history: text } = useText(threadsText);
  const format = useFormat();
  const query = useQuery(
    api.networks.threads.listPostVersions.queryOptions({ postId: props.postId }, { staleTime: 0 }),
  );
  return (
    <Dialog heading={text.heading} onClose={props.onClose}>
      <Loaded query={query}>
        {({ versions }) => (
          <ul className="rows">
            {versions.map(({ version, bodyHtml, editedAt, editedBy }, index) => (
              <li key={version}>
                <h3 className="h4">
                  {text.version(version)}
                  {index === 0 && `, ${text.current}`}
                </h3>
                <p className="muted small">
                  {format.dateTime(editedAt)}
                  {editedBy !== null && ` ${text.by(editedBy)}`}
                </p>
                <PostBody html={bodyHtml} />
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Dialog>
  );
}
