import { Button, Dialog } from "@rammevaerk/ui";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { showToast } from "../../platform/announce/toast.ts";
import { client } from "../../platform/api/client.ts";
import { useAction } from "../../platform/form/use-action.ts";
import { useText } from "../../platform/language/use-text.ts";
import { methodHref, refreshMethods } from "../queries.ts";
import { experienceText } from "./experience-text.ts";

/** Takes an experience away for good, which is why it asks. */
export function WithdrawExperience({ experienceId, code }: { experienceId: string; code: string }) {
  const text = useText(experienceText);
  const navigate = useNavigate();
  const [isAsking, setAsking] = useState(false);
  const withdraw = useAction(
    () => client.methods.experiences.withdraw.mutate({ experienceId }),
    async () => {
      await navigate({ href: methodHref(code) });
      await refreshMethods();
      showToast({ kind: "success", text: text.withdrawn });
    },
  );
  return (
    <>
      <Button variant="tertiary" onClick={() => setAsking(true)} aria-haspopup="dialog">
        {text.withdraw}
      </Button>
      {isAsking && (
        <Dialog
          heading={text.withdrawHeading}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button variant="warning" isBusy={withdraw.isBusy} onClick={() => withdraw.start()}>
                {text.withdraw}
              </Button>
              <Button onClick={() => setAsking(false)}>{text.keep}</Button>
            </>
          }
        >
          <p>{text.withdrawText}</p>
        </Dialog>
      )}
    </>
  );
}
