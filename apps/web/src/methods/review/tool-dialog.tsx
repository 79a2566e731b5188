import { Button, ButtonGroup, Dialog } from "@rammevaerk/ui";
import type { ReactNode } from "react";
import { Form } from "../../platform/form/form.tsx";
import type { FormState } from "../../platform/form/use-form.ts";
import { useText } from "../../platform/language/use-text.ts";
import { reviewText } from "./review-text.ts";

/** A short form in a window over the page, with its button and a way out. */
export function ToolDialog<Values>(props: {
  heading: string;
  lead?: string;
  form: FormState<Values>;
  submit: string;
  isWarning?: boolean;
  onClose: () => void;
  children: ReactNode;
}) {
  const { tools: text } = useText(reviewText);
  const { form, onClose } = props;
  return (
    <Dialog heading={props.heading} onClose={onClose}>
      <Form form={form}>
        {props.lead !== undefined && <p>{props.lead}</p>}
        {props.children}
        <ButtonGroup>
          <Button
            type="submit"
            variant={props.isWarning === true ? "warning" : "primary"}
            isBusy={form.isSubmitting}
          >
            {props.submit}
          </Button>
          <Button onClick={onClose}>{text.cancel}</Button>
        </ButtonGroup>
      </Form>
    </Dialog>
  );
}
