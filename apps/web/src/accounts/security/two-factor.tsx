import { Alert, Badge, Button } from "@rammevaerk/ui";
import { useState } from "react";
import { api, client } from "../../platform/api/client.ts";
import { queryClient } from "../../platform/api/query-client.ts";
import { useAction } from "../../platform/form/use-action.ts";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { useSession } from "../../platform/session/session.ts";
import { accountText } from "../account/account-text.ts";
import { rolesText } from "../grants/roles-text.ts";
import { EndTwoFactor } from "./end-two-factor.tsx";
import { RecoveryCodes } from "./recovery-codes.tsx";
import { ScanStep } from "./scan-step.tsx";

type Step =
  | { readonly at: "rest" }
  | { readonly at: "scan"; readonly secret: string; readonly uri: string }
  | { readonly at: "codes"; readonly codes: readonly string[] };

/** Two-factor sign-in: turned on in two steps, with recovery codes that are shown once; turned off with the password. */
export function TwoFactor() {
  const { security: text } = useText(accountText);
  const [step, setStep] = useState<Step>({ at: "rest" });
  const isOn = useSession()?.hasTwoFactor === true;
  const start = useAction(
    () => client.accounts.startTwoFactor.mutate(),
    (begun) => setStep({ at: "scan", ...begun }),
  );
  return (
    <section>
      <h2>
        {text.twoFactorHeading} <Badge kind={isOn ? "success" : "neutral"}>{isOn ? text.on : text.off}</Badge>
      </h2>
      <RolesThatWait />
      {step.at === "codes" && <RecoveryCodes codes={step.codes} onSaved={() => setStep({ at: "rest" })} />}
      {step.at === "scan" && (
        <ScanStep
          secret={step.secret}
          uri={step.uri}
          onCancel={() => setStep({ at: "rest" })}
          onDone={(codes) => {
            setStep({ at: "codes", codes });
            void queryClient.invalidateQueries({ queryKey: api.accounts.me.queryKey() });
          }}
        />
      )}
      {step.at === "rest" && isOn && <EndTwoFactor />}
      {step.at === "rest" && !isOn && (
        <>
          <p>{text.twoFactorOffText}</p>
          <Button variant="primary" isBusy={start.isBusy} onClick={() => start.start()}>
            {text.start}
          </Button>
        </>
      )}
    </section>
  );
}

function RolesThatWait() {
  const { security: text } = useText(accountText);
  const names = useText(rolesText);
  const format = useFormat();
  const waiting = useSession()?.rolesAwaitingTwoFactor ?? [];
  if (waiting.length === 0) return null;
  return (
    <Alert kind="warning">{text.rolesWait(format.list(waiting.map((role) => names.roles[role])))}</Alert>
  );
}
