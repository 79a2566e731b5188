import { limits } from "@rammevaerk/contracts/limits";
import { Alert, Button, ButtonGroup, LinkButton, RadioGroup, TextArea, TextField } from "@rammevaerk/ui";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { showToast } from "../../platform/announce/toast.ts";
import { codeOf } from "../../platform/errors/read-problem.ts";
import { Form } from "../../platform/form/form.tsx";
import { useForm } from "../../platform/form/use-form.ts";
import { useText } from "../../platform/language/use-text.ts";
import { readWhole } from "../fields/item-values.ts";
import { refreshMethods } from "../queries.ts";
import { checkDecision, type DecisionValues } from "./check-decision.ts";
import { reviewText } from "./review-text.ts";

export interface Decision {
  readonly decision: "publish" | "decline";
  readonly reason: string;
  /** Absent for what is not reviewed anew. */
  readonly reviewMonths?: number;
  readonly requestId: string;
  /** What was read. */
  readonly revision: number;
}

/** What the server says when the thing is no longer as it was read. */
const overtaken = ["version-decided", "changed-meanwhile", "experience-status-wrong", "method-changed"];

/** Publishes or declines what was read. When it changes meanwhile, it has to be read anew first. */
export function DecisionForm(props: {
  name: string;
  kind: "version" | "experience";
  revision: number;
  /** The revision that the reader's own doing has led to: its text is the one that was read. */
  ownRevision?: number | undefined;
  /** Months that the method is reviewed after now; absent for experiences. */
  reviewMonths?: number;
  send: (decision: Decision) => Promise<unknown>;
}) {
  const { kind, revision } = props;
  const { decide: text, changed } = useText(reviewText);
  const [lastRead, setRead] = useState(revision);
  const read = props.ownRevision === revision ? revision : lastRead;
  const form = useDecisionForm({ ...props, revision: read });
  const isPublishing = form.values.decision === "publish";
  if (read !== revision) {
    return (
      <Alert kind="warning" heading={changed.heading} isLive>
        <p className="alert-text">{changed.text}</p>
        <Button onClick={() => setRead(revision)}>{changed.read}</Button>
      </Alert>
    );
  }
  return (
    <Form form={form}>
      <RadioGroup
        {...form.field("decision")}
        label={text.decision}
        choices={[
          { value: "publish", label: text.publish, hint: text.publishHint[kind] },
          { value: "decline", label: text.decline, hint: text.declineHint },
        ]}
      />
      <TextArea
        {...form.field("reason")}
        label={text.reason}
        hint={text.reasonHint}
        rows={3}
        limit={limits.reason}
        isOptional={form.values.decision !== "decline"}
      />
      {props.reviewMonths !== undefined && isPublishing && (
        <TextField
          {...form.field("months")}
          label={text.months}
          hint={text.monthsHint}
          inputMode="numeric"
          autoComplete="off"
          width="xs"
        />
      )}
      <ButtonGroup>
        <Button type="submit" variant="primary" isBusy={form.isSubmitting}>
          {text.submit}
        </Button>
        <LinkButton href="/metoder/gennemsyn">{text.toQueue}</LinkButton>
      </ButtonGroup>
    </Form>
  );
}

function useDecisionForm({
  name,
  revision,
  reviewMonths,
  send,
}: Omit<Parameters<typeof DecisionForm>[0], "kind">) {
  const { decide: text } = useText(reviewText);
  const navigate = useNavigate();
  const initial: DecisionValues = { decision: "", reason: "", months: String(reviewMonths ?? "") };
  return useForm<DecisionValues, DecisionValues["decision"]>({
    name,
    initial,
    keeps: ["decision", "reason"],
    check: (values) => checkDecision(values, { text, asksMonths: reviewMonths !== undefined }),
    explain: (code) =>
      code === "version-decided" || code === "experience-status-wrong" ? "said" : undefined,
    submit: async ({ decision, reason, months }, requestId) => {
      const chosen = decision === "publish" ? "publish" : "decline";
      const asked = readWhole(months);
      const isReviewed = reviewMonths !== undefined && chosen === "publish" && asked !== null;
      try {
        await send({
          decision: chosen,
          reason: reason.trim(),
          requestId,
          revision,
          ...(isReviewed ? { reviewMonths: asked } : {}),
        });
      } catch (error) {
        if (overtaken.includes(codeOf(error) ?? "")) await refreshMethods();
        throw error;
      }
      return decision;
    },
    onDone: (decision) => {
      showToast({ kind: "success", text: decision === "publish" ? text.published : text.declined });
      void refreshMethods();
      void navigate({ href: "/metoder/gennemsyn" });
    },
  });
}
