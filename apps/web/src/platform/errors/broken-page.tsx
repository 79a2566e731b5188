import { Button, ButtonGroup } from "@rammevaerk/ui";
import { useQueryErrorResetBoundary } from "@tanstack/react-query";
import { type ErrorComponentProps, useRouter } from "@tanstack/react-router";
import { Page } from "../layout/page.tsx";
import { NotFoundPage } from "../layout/not-found-page.tsx";
import { shellText } from "../language/shell-text.ts";
import { useText } from "../language/use-text.ts";
import { codeOf } from "./read-problem.ts";
import { useProblemText } from "./use-problem-text.ts";

/** A page that could not be shown. Header and menu stay, so there is always a way on. */
export function BrokenPage({ error, reset }: ErrorComponentProps) {
  const text = useText(shellText);
  const problemText = useProblemText();
  const router = useRouter();
  const queries = useQueryErrorResetBoundary();
  if (codeOf(error) === "not-found") return <NotFoundPage />;
  const again = (): void => {
    queries.reset();
    reset();
    void router.invalidate();
  };
  return (
    <Page title={text.broken.title} lead={text.broken.lead}>
      <p>{problemText(error)}</p>
      <ButtonGroup>
        <Button variant="primary" onClick={again}>
          {text.broken.retry}
        </Button>
        <Button onClick={() => location.reload()}>{text.broken.reload}</Button>
      </ButtonGroup>
    </Page>
  );
}
