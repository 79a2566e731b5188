import { Button, ButtonGroup, Dialog, TextField } from "@rammevaerk/ui";
import { useState } from "react";
import { showToast } from "../../platform/announce/toast.ts";
import { api, client } from "../../platform/api/client.ts";
import { queryClient } from "../../platform/api/query-client.ts";
import { Form } from "../../platform/form/form.tsx";
import { useForm } from "../../platform/form/use-form.ts";
import { useText } from "../../platform/language/use-text.ts";
import { accountText } from "../account/account-text.ts";

/** That two-factor sign-in is on, and the way to turn it off. */
export function EndTwoFactor() {
  const { security: text } = useText(accountText);
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <p>{text.twoFactorOnText}</p>
      <Button onClick={() => setAsking(true)}>{text.end}</Button>
      {isAsking && (
        <Dialog heading={text.end} onClose={() => setAsking(false)}>
          <EndForm onClose={() => setAsking(false)} />
        </Dialog>
      )}
    </>
  );
}

function EndForm(props: { onClose: () => void }) {
  const { security: text, cancel } = useText(accountText);
  const form = useForm({
    name: "end-two-factor",
    initial: { password: "" },
    keeps: "nothing",
    check: ({ password }) => ({ password: password === "" ? text.currentMissing : undefined }),
    explain: (code) => (code === "wrong-credentials" ? { password: text.currentWrong } : undefined),
    submit: (values) => client.accounts.endTwoFactor.mutate(values),
    onDone: () => {
      props.onClose();
      showToast({ kind: "success", text: text.ended });
      void queryClient.invalidateQueries({ queryKey: api.accounts.me.queryKey() });
    },
  });
  return (
    <Form form={form}>
      <p>{text.endText}</p>
      <TextField
        {...form.field("password")}
        label={text.current}
        type="password"
        autoComplete="current-password"
      />
      <ButtonGroup>
        <Button type="submit" variant="warning" isBusy={form.isSubmitting}>
          {text.end}
        </Button>
        <Button onClick={props.onClose}>{cancel}</Button>
      </ButtonGroup>
    </Form>
  );
}
