import { EmptyState, LinkButton } from "@rammevaerk/ui";
import { useText } from "../../platform/language/use-text.ts";
import { networksText } from "../networks-text.ts";
import type { NetworksSearch } from "./networks-search.ts";

/** Nothing in the list: because of the search, because one is in none, or because there are none at all. */
export function NoNetworks({ search, mayFound }: { search: NetworksSearch; mayFound: boolean }) {
  const { list: text } = useText(networksText);
  const { mine, sovende: _sovende, ...narrowing } = search;
  const isNarrowed = Object.values(narrowing).some((value) => value !== undefined);
  const all = (
    <LinkButton href="/netvaerk" variant="primary">
      {text.showAll}
    </LinkButton>
  );
  if (isNarrowed) {
    return (
      <EmptyState heading={text.none} action={all}>
        {text.noneText}
      </EmptyState>
    );
  }
  if (mine === true) {
    return (
      <EmptyState heading={text.noneMine} action={all}>
        {text.noneMineText}
      </EmptyState>
    );
  }
  const action = mayFound ? (
    <LinkButton href="/netvaerk/nyt" variant="primary">
      {text.create}
    </LinkButton>
  ) : (
    <LinkButton href="/eksperter">{text.toExperts}</LinkButton>
  );
  return (
    <EmptyState heading={text.noneAtAll} action={action}>
      {mayFound ? undefined : text.noneAtAllText}
    </EmptyState>
  );
}
