import { limits } from "@rammevaerk/contracts/limits";
import { ShowMore } from "@rammevaerk/ui";
import { shellText } from "../language/shell-text.ts";
import { useText } from "../language/use-text.ts";

interface Pages {
  data: { readonly items: readonly unknown[]; readonly total: number | null } | undefined;
  hasMore: boolean;
  isFetchingMore: boolean;
  fetchMore: () => void;
}

/** The end of a list from `usePages`: how much is shown, and a button for the next page. Nothing where all fits on one. */
export function More(props: { pages: Pages }) {
  const { data, hasMore, isFetchingMore, fetchMore } = props.pages;
  const { data: text } = useText(shellText);
  if (data === undefined || (!hasMore && data.items.length <= limits.pageSize)) return null;
  return (
    <ShowMore
      status={text.shown(data.items.length, data.total)}
      label={text.showMore}
      hasMore={hasMore}
      isBusy={isFetchingMore}
      onMore={fetchMore}
    />
  );
}
