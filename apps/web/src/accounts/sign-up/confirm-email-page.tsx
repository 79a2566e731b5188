import { Alert, Button, ButtonGroup, LinkButton } from "@rammevaerk/ui";
import { useParams } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
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
  const [answer, setAnswer] = useState<Answer>();
  const [problem, setProblem] = useState<unknown>();
  const [isBusy, setBusy] = useState(false);
  const confirm = async (): Promise<void> => {
    setBusy(true);
    try {
      const given = await client.accounts.confirmEmail.mutate({ token });
      if (given.status === "active") await enterSession();
      setAnswer(given);
    } catch (error) {
      setProblem(error);
    } finally {
      setBusy(false);
    }
  };
  if (answer !== undefined) return <Confirmed {...answer} />;
  const code = codeOf(problem);
  if (code === "token-invalid" || code === "input-invalid") return <DeadLinkPage kind="signUp" />;
  return (
    <Page
      title={text.title}
      lead={text.lead}
      crumbs={[]}
      actions={
        <Button variant="primary" isBusy={isBusy} onClick={() => void confirm()}>
          {text.submit}
        </Button>
      }
    >
      {problem !== undefined && (
        <Alert kind="error" isLive>
          {problemText(problem)}
        </Alert>
      )}
    </Page>
  );
}

interface Answer {
  readonly status: "active" | "waiting";
  readonly organisation: string;
}

function Confirmed({ status, organisation }: Answer) {
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
