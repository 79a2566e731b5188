import { Button, ButtonGroup, TextField } from "@rammevaerk/ui";
import { client } from "../../platform/api/client.ts";
import { Form } from "../../platform/form/form.tsx";
import { useForm } from "../../platform/form/use-form.ts";
import { useText } from "../../platform/language/use-text.ts";
import { accountText } from "../account/account-text.ts";
import { QrCode } from "./qr-code.tsx";

/** The key goes into the app, and a code from the app shows that it is there. */
export function ScanStep(props: {
  secret: string;
  uri: string;
  onCancel: () => void;
  onDone: (recoveryCodes: readonly string[]) => void;
}) {
  const { security: text, cancel } = useText(accountText);
  const form = useForm({
    name: "confirm-two-factor",
    initial: { code: "" },
    keeps: "nothing",
    check: ({ code }) => ({ code: code.trim() === "" ? text.codeMissing : undefined }),
    explain: (code, sentence) => (code === "wrong-one-time-code" ? { code: sentence } : undefined),
    submit: ({ code }) => client.accounts.confirmTwoFactor.mutate({ code }),
    onDone: ({ codes }) => props.onDone(codes),
  });
  return (
    <>
      <h3>{text.scanHeading}</h3>
      <p>{text.scanText}</p>
      <QrCode text={props.uri} label={text.qrAlt} />
      <p>
        {text.key}:<br />
        <code className="secret">{props.secret.replaceAll(/.{4}(?=.)/gu, "$& ")}</code>
      </p>
      <h3>{text.codeHeading}</h3>
      <Form form={form}>
        <TextField
          {...form.field("code")}
          label={text.code}
          width="s"
          inputMode="numeric"
          autoComplete="one-time-code"
        />
        <ButtonGroup>
          <Button type="submit" variant="primary" isBusy={form.isSubmitting}>
            {text.confirm}
          </Button>
          <Button variant="plain" onClick={props.onCancel}>
            {cancel}
          </Button>
        </ButtonGroup>
      </Form>
    </>
  );
}
