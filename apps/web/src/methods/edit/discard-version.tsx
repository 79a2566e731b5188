import type { VersionDetail } from "@rammevaerk/contracts/method-versions";
import { Button, Dialog } from "@rammevaerk/ui";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { showToast } from "../../platform/announce/toast.ts";
import { client } from "../../platform/api/client.ts";
import { useAction } from "../../platform/form/use-action.ts";
import { useText } from "../../platform/language/use-text.ts";
import { refreshMethods } from "../queries.ts";
import { editText } from "./edit-text.ts";

/** Gives a draft up for good, which is why it asks. */
export function DiscardVersion(props: { version: VersionDetail; onDiscarded: () => void }) {
  const text = useText(editText);
  const navigate = useNavigate();
  const [isAsking, setAsking] = useState(false);
  const discard = useAction(
    () => client.methods.versions.discard.mutate({ versionId: props.version.id }),
    async () => {
      props.onDiscarded();
      await navigate({ href: "/metoder/mine" });
      await refreshMethods();
      showToast({ kind: "success", text: text.discarded });
    },
  );
  return (
    <>
      <Button variant="tertiary" onClick={() => setAsking(true)} aria-haspopup="dialog">
        {text.discard}
      </Button>
      {isAsking && (
        <Dialog
          heading={text.discardHeading}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button variant="warning" isBusy={discard.isBusy} onClick={() => discard.start()}>
                {text.discard}
              </Button>
              <Button onClick={() => setAsking(false)}>{text.keep}</Button>
            </>
          }
        >
          <p>{text.discardText}</p>
        </Dialog>
      )}
    </>
  );
}
