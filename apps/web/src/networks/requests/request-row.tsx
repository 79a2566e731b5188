import type { MembershipRequest } from "@rammevaerk/contracts/networks";
import { Avatar, Badge, Button, ButtonGroup } from "@rammevaerk/ui";
import { useState } from "react";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { networksText } from "../networks-text.ts";
import { AnswerForm } from "./answer-form.tsx";

const kinds = { waiting: "warning", accepted: "success", declined: "error", withdrawn: "neutral" } as const;

/** One request: who wants in and why; the answer that was given, or the way to give one. */
export function RequestRow({ request }: { request: MembershipRequest }) {
  const { requests: text } = useText(networksText);
  const format = useFormat();
  const { person } = request;
  return (
    <li className="person">
      <Avatar name={person.name} />
      <div className="person__about stack--tight">
        <div>
          <p>
            <a href={`/personer/${person.id}`}>
              <strong>{person.name}</strong>
            </a>{" "}
            <Badge kind={kinds[request.status]}>{text.status[request.status]}</Badge>
          </p>
          <p className="muted small">
            {[person.title, person.organisation, text.asked(format.relative(request.createdAt))]
              .filter(Boolean)
              .join(" · ")}
          </p>
        </div>
        <blockquote className="words">{request.reason}</blockquote>
        {request.answer !== null && <GivenAnswer request={request} answer={request.answer} />}
        {request.status === "waiting" && <AnswerChoice request={request} />}
      </div>
    </li>
  );
}

function GivenAnswer({ request, answer }: { request: MembershipRequest; answer: string }) {
  const { requests: text } = useText(networksText);
  const format = useFormat();
  const when = request.answeredAt === null ? "" : format.relative(request.answeredAt);
  return (
    <div>
      <p className="muted small">{text.answeredBy(request.answeredBy ?? text.formerMember, when)}</p>
      <blockquote className="words">{answer}</blockquote>
    </div>
  );
}

function AnswerChoice({ request }: { request: MembershipRequest }) {
  const { requests: text } = useText(networksText);
  const [accept, setAccept] = useState<boolean>();
  if (accept !== undefined) {
    return <AnswerForm request={request} accept={accept} onCancel={() => setAccept(undefined)} />;
  }
  return (
    <ButtonGroup>
      <Button onClick={() => setAccept(true)}>{text.accept}</Button>
      <Button onClick={() => setAccept(false)}>{text.decline}</Button>
    </ButtonGroup>
  );
}
