import { Alert, Button, ButtonGroup } from "@rammevaerk/ui";
import { useEffect, useRef } from "react";
import { showToast } from "../../platform/announce/toast.ts";
import { useText } from "../../platform/language/use-text.ts";
import { accountText } from "../account/account-text.ts";

/** The codes for the day the phone is gone, shown once. */
export function RecoveryCodes(props: { codes: readonly string[]; onSaved: () => void }) {
  const { security: text } = useText(accountText);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(props.codes.join("\n"));
      showToast({ kind: "success", text: text.copied });
    } catch {
      showToast({ kind: "error", text: text.copyFailed });
    }
  };
  return (
    <Alert kind="warning">
      <h3 ref={heading} tabIndex={-1} className="alert-heading">
        {text.codesHeading}
      </h3>
      <p className="alert-text">{text.codesText}</p>
      <ul className="recovery-codes">
        {props.codes.map((code) => (
          <li key={code}>
            <code className="secret">{code}</code>
          </li>
        ))}
      </ul>
      <div className="no-print">
        <ButtonGroup>
          <Button variant="primary" onClick={props.onSaved}>
            {text.codesSaved}
          </Button>
          <Button onClick={() => void copy()}>{text.copy}</Button>
          <Button onClick={() => print()}>{text.print}</Button>
        </ButtonGroup>
      </div>
    </Alert>
  );
}
