import { Alert } from "@rammevaerk/ui";
import { useInstallation } from "../../platform/data/use-installation.ts";
import { useText } from "../../platform/language/use-text.ts";
import { signUpText } from "./sign-up-text.ts";

/** In the demo: where the mail can be read that would have been sent. Nothing elsewhere. */
export function DemoMailNote() {
  const { signUp: text } = useText(signUpText);
  if (useInstallation()?.isDemo !== true) return null;
  return (
    <Alert kind="info">
      <p className="alert-text">
        {text.demoPost} <a href="/demo/post">{text.demoPostLink}</a>
      </p>
    </Alert>
  );
}
