import type { MethodDetail } from "@rammevaerk/contracts/methods";
import { Button, LinkButton } from "@rammevaerk/ui";
import { useState } from "react";
import { showToast } from "../../platform/announce/toast.ts";
import { client } from "../../platform/api/client.ts";
import { createRequestId } from "../../platform/form/request-id.ts";
import { useAction } from "../../platform/form/use-action.ts";
import { useText } from "../../platform/language/use-text.ts";
import { refreshMethods } from "../queries.ts";
import { ConfirmDialog } from "./confirm-dialog.tsx";
import { RetireDialog } from "./retire-dialog.tsx";
import { ReviewDialog } from "./review-dialog.tsx";
import { reviewText } from "./review-text.ts";
import "./review.scss";

type Opened = "confirm" | "review" | "retire";

/** What an editor can do with a published or retired method, on its page. */
export function ReviewerTools({ method }: { method: MethodDetail }) {
  const { tools: text } = useText(reviewText);
  const [opened, setOpened] = useState<Opened>();
  const close = (): void => setOpened(undefined);
  if (method.status === "draft" || !method.may.review) return null;
  const isRetired = method.status === "retired";
  const opens = (which: Opened) => ({
    "aria-haspopup": "dialog" as const,
    onClick: () => setOpened(which),
  });
  return (
    <section className="editor-tools no-print" aria-labelledby="for-redaktoerer">
      <h2 id="for-redaktoerer" className="h4">
        {text.heading}
      </h2>
      <div className="cluster">
        {!isRetired && <Button {...opens("confirm")}>{text.confirm}</Button>}
        <Button {...opens("review")}>{text.review}</Button>
        {isRetired ? <Reinstate methodId={method.id} /> : <Button {...opens("retire")}>{text.retire}</Button>}
        <LinkButton href="/metoder/gennemsyn">{text.queue}</LinkButton>
      </div>
      {opened === "confirm" && <ConfirmDialog method={method} onClose={close} />}
      {opened === "review" && <ReviewDialog method={method} onClose={close} />}
      {opened === "retire" && <RetireDialog method={method} onClose={close} />}
    </section>
  );
}

function Reinstate({ methodId }: { methodId: string }) {
  const { tools: text } = useText(reviewText);
  const reinstate = useAction(
    () => client.methods.reinstate.mutate({ methodId, requestId: createRequestId() }),
    async () => {
      await refreshMethods();
      showToast({ kind: "success", text: text.reinstated });
    },
  );
  return (
    <Button isBusy={reinstate.isBusy} onClick={() => reinstate.start()}>
      {text.reinstate}
    </Button>
  );
}
