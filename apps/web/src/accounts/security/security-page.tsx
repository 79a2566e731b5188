import type { ReactNode } from "react";
import { useText } from "../../platform/language/use-text.ts";
import { AccountFrame } from "../account/account-frame.tsx";
import { accountText } from "../account/account-text.ts";
import { ChangePasswordForm } from "./change-password-form.tsx";
import { Sessions } from "./sessions.tsx";
import { TwoFactor } from "./two-factor.tsx";

/** How the account is kept safe: two-factor sign-in, where it is signed in, the password. */
export function SecurityPage(): ReactNode {
  const { security: text } = useText(accountText);
  return (
    <AccountFrame tab="security" title={text.title} lead={text.lead}>
      <div className="stack">
        <TwoFactor />
        <Sessions />
        <ChangePasswordForm />
      </div>
    </AccountFrame>
  );
}
