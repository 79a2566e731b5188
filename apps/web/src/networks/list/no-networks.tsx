import { EmptyState, LinkButton } from "@rammevaerk/ui";
import { useText } from "../../platform/language/use-text.ts";
import { networksText } from "../networks-text.ts";
import { isNarrowed, type NetworksSearch } from "./networks-search.ts";

/** Nothing in the list: because of the search, because one is in none, or because there are none at all. */
export function NoNetworks({ search, mayFound }: { search: NetworksSearch; mayFound: boolean }) {
  const { list: text } = useText(networksText);
  const all = (
    <LinkButton href="/netvaerk" variant="primary">
      {text.showAll}
    </LinkButton>
  );
  if (isNarrowed(search)) {
    return (
      <EmptyState heading={text.none} action={all}>
        {text.noneText}
      </EmptyState>
    );
  }
  if (search.mine === true) {
    return (
      <EmptyState heading={text.noneMine} action={all}>
        {text.noneMineText}
      </EmptyState>
    );
  }
  return mayFound ? (
    <EmptyState heading={text.noneAtAll}>{text.noneAtAllFound}</EmptyState>
  ) : (
    <EmptyState heading={text.noneAtAll} action={<LinkButton href="/eksperter">{text.toExperts}</LinkButton>}>
      {text.noneAtAllText}
    </EmptyState>
  );
}
