import { limits } from "@rammevaerk/contracts/limits";
import { Button, ButtonGroup, Dialog, TextArea } from "@rammevaerk/ui";
import { Form } from "../../platform/form/form.tsx";
import { useForm } from "../../platform/form/use-form.ts";
import { useText } from "../../platform/language/use-text.ts";
import { ratesText } from "../rates-text.ts";

const leastCharacters = 3;

/** A decision that is made in words: why it goes back, why a rate is superseded. Without `label` there is nothing to write. */
export function ReasonDialog(props: {
  name: string;
  heading: string;
  lead?: string;
  label: string | undefined;
  hint?: string;
  missing: string;
  action: string;
  submit: (reason: string) => Promise<unknown>;
  onDone: () => void;
  onClose: () => void;
}) {
  const { decide: text } = useText(ratesText);
  const { label, missing } = props;
  const form = useForm({
    name: props.name,
    initial: { reason: "" },
    keeps: "everything",
    check: ({ reason }) => ({
      reason: label !== undefined && reason.trim().length < leastCharacters ? missing : undefined,
    }),
    submit: ({ reason }) => props.submit(reason),
    onDone: () => {
      props.onClose();
      props.onDone();
    },
  });
  return (
    <Dialog heading={props.heading} onClose={props.onClose}>
      <Form form={form}>
        {props.lead !== undefined && <p>{props.lead}</p>}
        {label !== undefined && (
          <TextArea
            {...form.field("reason")}
            label={label}
            hint={props.hint}
            limit={limits.reason}
            rows={4}
          />
        )}
        <ButtonGroup>
          <Button type="submit" variant="primary" isBusy={form.isSubmitting}>
            {props.action}
          </Button>
          <Button onClick={props.onClose}>{text.cancel}</Button>
        </ButtonGroup>
      </Form>
    </Dialog>
  );
}
