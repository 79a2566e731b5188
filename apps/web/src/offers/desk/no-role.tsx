import { EmptyState, LinkButton } from "@rammevaerk/ui";
import { useText } from "../../platform/language/use-text.ts";
import { deskText } from "./desk-text.ts";

/** Somebody without the role is told how one gets it. */
export function NoRole() {
  const { noRole: text } = useText(deskText);
  return (
    <EmptyState
      heading={text.heading}
      action={
        <LinkButton href="/tilbud" variant="primary">
          {text.toOffers}
        </LinkButton>
      }
    >
      {text.text}
    </EmptyState>
  );
}
