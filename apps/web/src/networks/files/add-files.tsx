import { attachmentLimitBytes } from "@rammevaerk/contracts/attachment-types";
import { FilePicker } from "@rammevaerk/ui";
import { useEffect } from "react";
import { showToast } from "../../platform/announce/toast.ts";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { networksText } from "../networks-text.ts";
import { refreshNetworks } from "../queries.ts";
import { acceptedFiles } from "../threads/attachments/check-file.ts";
import { useUploads } from "../threads/attachments/use-uploads.ts";

/** Sends files to the network as they are picked. What has arrived joins the list above; what was refused says why. */
export function AddFiles({ networkId }: { networkId: string }) {
  const { about: text } = useText(networksText);
  const format = useFormat();
  const uploads = useUploads(networkId, "network");
  useEffect(() => {
    const arrived = uploads.all.filter(({ sent }) => sent !== undefined);
    if (arrived.length === 0) return;
    uploads.remove(arrived.map(({ key }) => key));
    for (const { name } of arrived) showToast({ kind: "success", text: text.fileAdded(name) });
    void refreshNetworks();
  }, [uploads, text]);
  return (
    <FilePicker
      label={text.addFiles}
      hint={text.addFilesHint(format.bytes(attachmentLimitBytes))}
      buttonLabel={text.pickFiles}
      dropLabel={text.dropFiles}
      accept={acceptedFiles}
      files={uploads.all.map(({ key, name, percent, error }) =>
        error === undefined
          ? { key, name, note: text.sending(percent), progress: percent }
          : { key, name, note: text.notSent, error },
      )}
      onAdd={uploads.add}
      onRemove={(key) => uploads.remove([key])}
    />
  );
}
