import type { ThreadDetail } from "@rammevaerk/contracts/threads";
import { Alert, Button, ButtonGroup } from "@rammevaerk/ui";
import { useState } from "react";
import { client } from "../../../platform/api/client.ts";
import { useText } from "../../../platform/language/use-text.ts";
import { threadsText } from "../threads-text.ts";
import { PassOnDialog } from "./pass-on-dialog.tsx";
import { useChange } from "./use-change.ts";

/** The reader is among those who were asked: answer, say no, or pass it on. */
export function MyAsk(props: { askId: string; thread: ThreadDetail; onAnswer: () => void }) {
  const { askId, thread } = props;
  const { mine: text } = useText(threadsText);
  const { isBusy, run } = useChange();
  const [isPassedOn, setPassedOn] = useState(false);
  const decline = (): void => {
    run({
      call: () => client.networks.threads.answerAsk.mutate({ askId, action: "decline" }),
      done: text.declined,
    });
  };
  return (
    <div className="my-ask">
      <Alert kind="info" heading={text.heading}>
        <p className="alert-text">{text.text}</p>
        <ButtonGroup>
          <Button onClick={props.onAnswer}>{text.answer}</Button>
          <Button isBusy={isBusy} onClick={decline}>
            {text.decline}
          </Button>
          <Button onClick={() => setPassedOn(true)}>{text.passOn}</Button>
        </ButtonGroup>
      </Alert>
      {isPassedOn && <PassOnDialog askId={askId} thread={thread} onClose={() => setPassedOn(false)} />}
    </div>
  );
}
