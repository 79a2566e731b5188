import { limits } from "@rammevaerk/contracts/limits";
import { Button, ButtonGroup, Dialog, TextArea } from "@rammevaerk/ui";
import { Form } from "../../platform/form/form.tsx";
import { useForm } from "../../platform/form/use-form.ts";
import { useText } from "../../platform/language/use-text.ts";
import { organiseText } from "./organise-text.ts";

const leastCharacters = 3;

/** A decision that others are told in words: why it is cancelled, why somebody gets a seat out of turn. */
export function ReasonDialog(props: {
  name: string;
  heading: string;
  lead: string;
  hint: string;
  action: string;
  isWarning?: boolean;
  submit: (reason: string) => Promise<unknown>;
  onDone: () => void;
  onClose: () => void;
}) {
  const text = useText(organiseText);
  const form = useForm({
    name: props.name,
    initial: { reason: "" },
    keeps: "everything",
    check: ({ reason }) => ({
      reason: reason.trim().length < leastCharacters ? text.reasonMissing : undefined,
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
        <p>{props.lead}</p>
        <TextArea
          {...form.field("reason")}
          label={text.reason}
          hint={props.hint}
          limit={limits.reason}
          rows={3}
        />
        <ButtonGroup>
          <Button
            type="submit"
            variant={props.isWarning === true ? "warning" : "primary"}
            isBusy={form.isSubmitting}
          >
            {props.action}
          </Button>
          <Button onClick={props.onClose}>{text.keep}</Button>
        </ButtonGroup>
      </Form>
    </Dialog>
  );
}
