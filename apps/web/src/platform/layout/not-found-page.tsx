import { ButtonGroup, LinkButton } from "@rammevaerk/ui";
import { shellText } from "../language/shell-text.ts";
import { useText } from "../language/use-text.ts";
import { useSession } from "../session/session.ts";
import { Page } from "./page.tsx";

/** No such page, or not for the reader: one page for both, since a closed thing must not be told from a missing one. */
export function NotFoundPage() {
  const text = useText(shellText);
  const session = useSession();
  return (
    <Page title={text.notFound.title} lead={text.notFound.lead}>
      {session === null && <p>{text.notFound.signedOutHint}</p>}
      <ButtonGroup>
        <LinkButton href="/" variant="primary">
          {text.notFound.toOverview}
        </LinkButton>
        {session === null && <LinkButton href="/log-ind">{text.account.signIn}</LinkButton>}
      </ButtonGroup>
    </Page>
  );
}
