import { Button, ButtonGroup, Dialog, EmptyState } from "@rammevaerk/ui";
import { type ReactNode, useState } from "react";
import { showToast } from "../../platform/announce/toast.ts";
import { api, client } from "../../platform/api/client.ts";
import { queryClient } from "../../platform/api/query-client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { More } from "../../platform/data/more.tsx";
import { usePages } from "../../platform/data/use-pages.ts";
import { useAction } from "../../platform/form/use-action.ts";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { AdministrationFrame } from "../administration-frame.tsx";
import { operationsText } from "../operations-text.ts";

/** What could not be delivered: the fault, and the choice between one more try and none. */
export function OutboxPage(): ReactNode {
  const { outbox: text } = useText(operationsText);
  return (
    <AdministrationFrame tab="outbox" title={text.title} lead={text.lead}>
      <Messages />
    </AdministrationFrame>
  );
}

function Messages() {
  const { outbox: text } = useText(operationsText);
  const messages = usePages({
    key: api.operations.listDeadMessages.queryKey(),
    fetch: (after, signal) => client.operations.listDeadMessages.query({ after }, { signal }),
  });
  return (
    <>
      <Loaded query={messages}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState heading={text.none}>{text.noneText}</EmptyState>
          ) : (
            <ul className="rows">
              {items.map((message) => (
                <Row key={message.id} message={message} />
              ))}
            </ul>
          )
        }
      </Loaded>
      <More pages={messages} />
    </>
  );
}

interface DeadMessage {
  readonly id: string;
  readonly topic: string;
  readonly createdAt: string;
  readonly attempts: number;
  readonly lastError: string;
}

function Row({ message }: { message: DeadMessage }) {
  const { outbox: text } = useText(operationsText);
  const format = useFormat();
  const [isAsking, setAsking] = useState(false);
  const refresh = () =>
    queryClient.invalidateQueries({ queryKey: api.operations.listDeadMessages.queryKey() });
  const retry = useAction(
    () => client.operations.retryMessage.mutate({ messageId: message.id }),
    async () => {
      await refresh();
      showToast({ kind: "success", text: text.retried });
    },
  );
  const discard = useAction(
    () => client.operations.discardMessage.mutate({ messageId: message.id }),
    async () => {
      await refresh();
      showToast({ kind: "success", text: text.discarded });
    },
  );
  return (
    <li className="account-row">
      <div className="account-row__about">
        <p>
          <strong>{text.topics[message.topic] ?? message.topic}</strong>
        </p>
        <p className="muted small">{text.facts(message.attempts, format.dateTime(message.createdAt))}</p>
        <p>{message.lastError === "" ? text.noError : message.lastError}</p>
      </div>
      <ButtonGroup>
        <Button isBusy={retry.isBusy} onClick={() => retry.start()}>
          {text.retry}
        </Button>
        <Button variant="plain" onClick={() => setAsking(true)}>
          {text.discard}
        </Button>
      </ButtonGroup>
      {isAsking && (
        <Dialog heading={text.discardHeading} onClose={() => setAsking(false)}>
          <p>{text.discardText}</p>
          <ButtonGroup>
            <Button
              variant="warning"
              onClick={() => {
                setAsking(false);
                discard.start();
              }}
            >
              {text.discard}
            </Button>
            <Button onClick={() => setAsking(false)}>{text.keep}</Button>
          </ButtonGroup>
        </Dialog>
      )}
    </li>
  );
}
