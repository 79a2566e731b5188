import { Alert, Button, ButtonGroup, LinkButton } from "@rammevaerk/ui";
import { useMutation } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { client } from "../../platform/api/client.ts";
import { codeOf } from "../../platform/errors/read-problem.ts";
import { useProblemText } from "../../platform/errors/use-problem-text.ts";
import { useText } from "../../platform/language/use-text.ts";
import { Page } from "../../platform/layout/page.tsx";
import { DeadLinkPage } from "./dead-link-page.tsx";
import { enterSession } from "./enter-session.ts";
import { signUpText } from "./sign-up-text.ts";

/**
 * The end of a sign-up. It takes a press, because mail programs follow links by themselves and would use this one up.
 */
export function ConfirmEmailPage(): ReactNode {
  const { confirm: text } = useText(signUpText);
  const problemText = useProblemText();
  const { token } = useParams({ from: "/bekraeft/$token" });
  const confirm = useMutation({
    mutationFn: () => client.accounts.confirmEmail.mutate({ token }),
    onSuccess: ({ status }) => (status === "active" ? enterSession() : undefined),
  });
  if (confirm.data !== undefined) return <Confirmed {...confirm.data} />;
  const code = codeOf(confirm.error);
  if (code === "token-invalid" || code === "input-invalid") return <DeadLinkPage kind="signUp" />;
  return (
    <Page
      title={text.title}
      lead={text.lead}
      crumbs={[]}
      actions={
        <Button variant="primary" isBusy={confirm.isPending} onClick={() => confirm.mutate()}>
          {text.submit}
        </Button>
      }
    >
      {confirm.error !== null && (
        <Alert kind="error" isLive>
          {problemText(confirm.error)}
        </Alert>
      )}
    </Page>
  );
}

function Confirmed({ status, organisation }: { status: "active" | "waiting"; organisation: string }) {
  const { confirm: text } = useText(signUpText);
  if (status === "waiting") {
    return (
      <Page title={text.waitingTitle} lead={text.waiting(organisation)} crumbs={[]}>
        <LinkButton href="/">{text.toOverview}</LinkButton>
      </Page>
    );
  }
  return (
    <Page title={text.activeTitle} lead={text.active(organisation)} crumbs={[]}>
      <ButtonGroup>
        <LinkButton href="/konto" variant="primary">
          {text.toProfile}
        </LinkButton>
        <LinkButton href="/netvaerk">{text.toNetworks}</LinkButton>
      </ButtonGroup>
    </Page>
  );
}
