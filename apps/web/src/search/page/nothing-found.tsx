import { Button, EmptyState, LinkButton } from "@rammevaerk/ui";
import { useText } from "../../platform/language/use-text.ts";
import { useSession } from "../../platform/session/session.ts";
import { searchText } from "../search-text.ts";

/** Nothing answers: other ways to an answer. With `onClear` it is what narrows the search that leaves nothing. */
export function NothingFound({ text: asked, onClear }: { text: string; onClear?: () => void }) {
  const { none: text, page } = useText(searchText);
  const session = useSession();
  const isSignedIn = session !== undefined && session !== null;
  return (
    <EmptyState
      heading={text.heading(asked.slice(0, 80))}
      action={
        onClear === undefined ? (
          <>
            {isSignedIn && (
              <LinkButton href="/spoerg" variant="primary">
                {text.ask}
              </LinkButton>
            )}
            <LinkButton href="/metoder">{text.methods}</LinkButton>
            <LinkButton href="/tilbud/find">{text.offers}</LinkButton>
            <LinkButton href="/arrangementer">{text.events}</LinkButton>
          </>
        ) : (
          <Button variant="primary" onClick={onClear}>
            {page.clear}
          </Button>
        )
      }
    >
      {onClear === undefined ? text.text : text.narrowed}
    </EmptyState>
  );
}
