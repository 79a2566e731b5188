import { Button, ButtonGroup, Dialog } from "@rammevaerk/ui";
import type { ReactNode } from "react";
import { Form } from "../platform/form/form.tsx";
import type { FormState } from "../platform/form/use-form.ts";
import { useText } from "../platform/language/use-text.ts";
import { clustersText } from "./clusters-text.ts";

/** A short form in a window over the page, with its button and a way out. */
export function FormDialog<Values>(props: {
  heading: string;
  form: FormState<Values>;
  /** What the button says. */
  submit: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const { form, onClose } = props;
  const { form: text } = useText(clustersText);
  return (
    <Dialog heading={props.heading} onClose={onClose}>
      <Form form={form}>
        {props.children}
        <ButtonGroup>
          <Button type="submit" variant="primary" isBusy={form.isSubmitting}>
            {props.submit}
          </Button>
          <Button onClick={onClose}>{text.cancel}</Button>
        </ButtonGroup>
      </Form>
    </Dialog>
  );
}
