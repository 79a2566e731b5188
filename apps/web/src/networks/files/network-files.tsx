import type { AttachmentView } from "@rammevaerk/contracts/attachments";
import type { NetworkDetail } from "@rammevaerk/contracts/networks";
import { deleteIcon, IconButton } from "@rammevaerk/ui";
import { useState } from "react";
import { useText } from "../../platform/language/use-text.ts";
import { networksText } from "../networks-text.ts";
import { AttachmentList } from "../threads/attachments/attachment-list.tsx";
import { AddFiles } from "./add-files.tsx";
import { RemoveFileDialog } from "./remove-file-dialog.tsx";
import "../threads/threads.scss";

/** The network's own files, for those inside; those who run it add and remove them. */
export function NetworkFiles({ network }: { network: NetworkDetail }) {
  const { about: text } = useText(networksText);
  const { files, may } = network;
  return (
    <>
      <h2>{text.files}</h2>
      {files.length === 0 && <p className="muted">{text.noFiles}</p>}
      {may.coordinate ? <ManagedFiles files={files} /> : <AttachmentList files={files} />}
      {may.coordinate && <AddFiles networkId={network.id} />}
    </>
  );
}

function ManagedFiles({ files }: { files: readonly AttachmentView[] }) {
  const { about: text } = useText(networksText);
  const [removing, setRemoving] = useState<AttachmentView>();
  return (
    <>
      {files.map((file) => (
        <div key={file.id} className="managed-file">
          <AttachmentList files={[file]} />
          <IconButton
            icon={deleteIcon}
            label={text.removeFile(file.name)}
            onClick={() => setRemoving(file)}
          />
        </div>
      ))}
      {removing !== undefined && <RemoveFileDialog file={removing} onClose={() => setRemoving(undefined)} />}
    </>
  );
}
