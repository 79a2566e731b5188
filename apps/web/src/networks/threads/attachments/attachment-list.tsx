import type { AttachmentView } from "@rammevaerk/contracts/attachments";
import { fileIcon, Icon } from "@rammevaerk/ui";
import { useFormat } from "../../../platform/format/use-format.ts";
import { useText } from "../../../platform/language/use-text.ts";
import { threadsText } from "../threads-text.ts";
import { fileKind } from "./file-kind.ts";

/** Files to fetch, each with what it is and how large. Nothing when there are none. */
export function AttachmentList(props: { files: readonly AttachmentView[] }) {
  const { files: text } = useText(threadsText);
  const format = useFormat();
  if (props.files.length === 0) return null;
  return (
    <ul className="attachments" aria-label={text.attached}>
      {props.files.map((file) => (
        <li key={file.id}>
          <Icon path={fileIcon} />
          <a href={file.href}>{file.name}</a>
          <span className="muted small">
            {text.kind[fileKind(file.contentType)]}, {format.bytes(file.sizeBytes)}
          </span>
        </li>
      ))}
    </ul>
  );
}
