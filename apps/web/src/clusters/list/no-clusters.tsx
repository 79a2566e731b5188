import { EmptyState, LinkButton } from "@rammevaerk/ui";
import { useText } from "../../platform/language/use-text.ts";
import { clustersText } from "../clusters-text.ts";
import { type ClustersSearch, isNarrowed } from "./clusters-search.ts";

/** Nothing in the list: because of the search, because one is in none, or because there are none at all. */
export function NoClusters({ search, mayCreate }: { search: ClustersSearch; mayCreate: boolean }) {
  const { list: text } = useText(clustersText);
  const all = (
    <LinkButton href="/klynger" variant="primary">
      {text.showAll}
    </LinkButton>
  );
  if (isNarrowed(search))
    return (
      <EmptyState heading={text.none} action={all}>
        {text.noneText}
      </EmptyState>
    );
  if (search.mine === true)
    return (
      <EmptyState heading={text.noneMine} action={all}>
        {text.noneMineText}
      </EmptyState>
    );
  return mayCreate ? (
    <EmptyState heading={text.noneAtAll}>{text.noneAtAllCreate}</EmptyState>
  ) : (
    <EmptyState heading={text.noneAtAll} action={<LinkButton href="/netvaerk">{text.toNetworks}</LinkButton>}>
      {text.noneAtAllText}
    </EmptyState>
  );
}
