import { Button, EmptyState, LinkButton } from "@rammevaerk/ui";
import { useText } from "../../platform/language/use-text.ts";
import { offersText } from "../offers-text.ts";

/** Nothing in the list: because of what narrows it, or because the registry is empty. */
export function NoOffers({ isNarrowed, onClear }: { isNarrowed: boolean; onClear: () => void }) {
  const { list: text } = useText(offersText);
  if (!isNarrowed) {
    return (
      <EmptyState
        heading={text.noneAtAll}
        action={
          <LinkButton href="/rammeaftaler" variant="primary">
            {text.toAgreements}
          </LinkButton>
        }
      >
        {text.noneAtAllText}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      heading={text.none}
      action={
        <>
          <Button variant="primary" onClick={onClear}>
            {text.clear}
          </Button>
          <LinkButton href="/tilbud/find">{text.find}</LinkButton>
        </>
      }
    >
      {text.noneText} {text.noneNeed}
    </EmptyState>
  );
}
