import "../accounts.scss";
import { Skeleton } from "@rammevaerk/ui";
import { useRouter, useSearch } from "@tanstack/react-router";
import { type ReactNode, useEffect, useState } from "react";
import { useInstallation } from "../../platform/data/use-installation.ts";
import { useText } from "../../platform/language/use-text.ts";
import { Page } from "../../platform/layout/page.tsx";
import { takeSession, useSession } from "../../platform/session/session.ts";
import { CodeForm } from "./code-form.tsx";
import { DemoPeople } from "./demo-people.tsx";
import { findReturnPath } from "./find-return-path.ts";
import { PasswordForm } from "./sign-in-form.tsx";
import { signInText } from "./sign-in-text.ts";

/** The way in, and back to where the reader came from. Whoever is signed in already goes on at once. */
export function SignInPage(): ReactNode {
  const text = useText(signInText);
  const session = useSession();
  const { videre } = useSearch({ from: "/log-ind" });
  const router = useRouter();
  const [token, setToken] = useState<string>();
  const isSignedIn = session !== undefined && session !== null;
  useEffect(() => {
    if (isSignedIn) router.history.replace(findReturnPath(videre, location.origin));
  }, [isSignedIn, videre, router]);
  if (session !== null) return <Skeleton lines={6} />;
  const onSignedIn = (): void => void takeSession();
  if (token !== undefined) {
    return (
      <Page title={text.codeTitle} lead={text.codeLead} crumbs={[]}>
        <CodeForm token={token} onSignedIn={onSignedIn} onBack={() => setToken(undefined)} />
      </Page>
    );
  }
  return (
    <Page title={text.title} lead={videre === undefined ? text.lead : text.leadForward} crumbs={[]}>
      <FirstStep onSignedIn={onSignedIn} onCodeNeeded={setToken} />
    </Page>
  );
}

function FirstStep(props: { onSignedIn: () => void; onCodeNeeded: (token: string) => void }) {
  const text = useText(signInText);
  const people = useInstallation()?.demoPeople ?? [];
  // The form keeps its place when the demo's people arrive, and with it what is typed already.
  return (
    <div className={people.length > 0 ? "halves" : undefined}>
      <section>
        <PasswordForm {...props} email="" />
        <p>
          {text.noAccount} <a href="/opret">{text.signUp}</a>
        </p>
      </section>
      {people.length > 0 && <DemoPeople {...props} people={people} />}
    </div>
  );
}
