import type { AttachmentView } from "@rammevaerk/contracts/attachments";
import { Button, ButtonGroup, Dialog } from "@rammevaerk/ui";
import { showToast } from "../../platform/announce/toast.ts";
import { client } from "../../platform/api/client.ts";
import { useAction } from "../../platform/form/use-action.ts";
import { useText } from "../../platform/language/use-text.ts";
import { networksText } from "../networks-text.ts";
import { refreshNetworks } from "../queries.ts";

/** Asks before a file is removed, for it can't be brought back. */
export function RemoveFileDialog({ file, onClose }: { file: AttachmentView; onClose: () => void }) {
  const { about: text } = useText(networksText);
  const remove = useAction(
    () => client.networks.attachments.removeNetworkFile.mutate({ attachmentId: file.id }),
    async () => {
      await refreshNetworks();
      onClose();
      showToast({ kind: "success", text: text.fileRemoved(file.name) });
    },
  );
  return (
    <Dialog heading={text.removeFileHeading} onClose={onClose}>
      <p>{text.removeFileText(file.name)}</p>
      <ButtonGroup>
        <Button variant="warning" isBusy={remove.isBusy} onClick={() => remove.start()}>
          {text.removeFileNow}
        </Button>
        <Button onClick={onClose}>{text.keepFile}</Button>
      </ButtonGroup>
    </Dialog>
  );
}
