import { limits } from "@rammevaerk/contracts/limits";
import type { MembershipRequest } from "@rammevaerk/contracts/networks";
import { Button, ButtonGroup, TextArea } from "@rammevaerk/ui";
import { useEffect, useRef } from "react";
import { showToast } from "../../platform/announce/toast.ts";
import { client } from "../../platform/api/client.ts";
import { Form } from "../../platform/form/form.tsx";
import { useForm } from "../../platform/form/use-form.ts";
import { useText } from "../../platform/language/use-text.ts";
import { networksText } from "../networks-text.ts";
import { refreshNetworks } from "../queries.ts";

const leastCharacters = 3;

/** The answer to one request. A welcome is filled in; a refusal has to be put in one's own words. */
export function AnswerForm(props: { request: MembershipRequest; accept: boolean; onCancel: () => void }) {
  const { request, accept } = props;
  const { requests: text } = useText(networksText);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const form = useForm({
    name: `answer-request:${request.id}:${accept ? "accept" : "decline"}`,
    initial: { answer: accept ? text.welcome : "" },
    keeps: "everything",
    check: ({ answer }) => ({
      answer: answer.trim().length < leastCharacters ? text.answerMissing : undefined,
    }),
    submit: ({ answer }) => client.networks.answerRequest.mutate({ requestId: request.id, accept, answer }),
    onDone: () => {
      const { name } = request.person;
      showToast({ kind: "success", text: accept ? text.accepted(name) : text.declined(name) });
      void refreshNetworks();
    },
  });
  return (
    <Form form={form}>
      <TextArea
        {...form.field("answer")}
        ref={field}
        label={text.answer}
        hint={text.answerHint}
        limit={limits.reason}
        rows={3}
      />
      <ButtonGroup>
        <Button type="submit" variant="primary" isBusy={form.isSubmitting}>
          {accept ? text.sendAccept : text.sendDecline}
        </Button>
        <Button onClick={props.onCancel}>{text.cancel}</Button>
      </ButtonGroup>
    </Form>
  );
}
