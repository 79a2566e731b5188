import { ButtonGroup, LinkButton } from "@rammevaerk/ui";
import { useText } from "../../platform/language/use-text.ts";
import { Page } from "../../platform/layout/page.tsx";
import { signUpText } from "./sign-up-text.ts";

/** A link from a mail that was used or has expired: what it was for, and how to get a new one. */
export function DeadLinkPage(props: { kind: "signUp" | "forgotten" | "invitation" | "first" }) {
  const { deadLink: text } = useText(signUpText);
  const { kind } = props;
  return (
    <Page title={text.title} lead={text.lead} crumbs={[]}>
      {(kind === "invitation" || kind === "first") && <p>{text[kind]}</p>}
      <ButtonGroup>
        {kind === "signUp" && (
          <LinkButton href="/opret" variant="primary">
            {text.signUp}
          </LinkButton>
        )}
        {kind === "forgotten" && (
          <LinkButton href="/glemt-adgangskode" variant="primary">
            {text.forgotten}
          </LinkButton>
        )}
        <LinkButton href="/log-ind">{text.signIn}</LinkButton>
      </ButtonGroup>
    </Page>
  );
}
