import { LinkButton } from "@rammevaerk/ui";
import { useLocation } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { shellText } from "../language/shell-text.ts";
import { useText } from "../language/use-text.ts";
import { Page } from "../layout/page.tsx";

/** A page for a visitor at an address that is for professionals: what is here, and the way in that leads back. */
export function SignInFirst(props: { title: string; lead: string; children: ReactNode }) {
  const { account } = useText(shellText);
  const { href } = useLocation();
  return (
    <Page
      title={props.title}
      lead={props.lead}
      crumbs={[]}
      actions={
        <>
          <LinkButton href={`/log-ind?videre=${encodeURIComponent(href)}`} variant="primary">
            {account.signIn}
          </LinkButton>
          <LinkButton href="/opret">{account.signUp}</LinkButton>
        </>
      }
    >
      <p>{props.children}</p>
    </Page>
  );
}
