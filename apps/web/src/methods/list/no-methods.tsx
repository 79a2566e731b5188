import { EmptyState, LinkButton } from "@rammevaerk/ui";
import { useText } from "../../platform/language/use-text.ts";
import { methodsText } from "../methods-text.ts";
import { countNarrowings, type MethodsSearch, methodsHref, widened } from "./methods-search.ts";

/** Nothing in the list: because of what narrows it, or because the library is empty. Always with a way on. */
export function NoMethods({ search }: { search: MethodsSearch }) {
  const { list: text } = useText(methodsText);
  const narrowings = countNarrowings(search);
  const all = (
    <LinkButton href={methodsHref({ ...search, ...widened })} variant="primary">
      {text.clear}
    </LinkButton>
  );
  if (search.fulgte === true && narrowings === 1) {
    return (
      <EmptyState heading={text.noneWatched} action={all}>
        {text.noneWatchedText}
      </EmptyState>
    );
  }
  if (narrowings > 0) {
    return (
      <EmptyState
        heading={text.none}
        action={
          <>
            {all}
            <LinkButton href="/eksperter">{text.toExperts}</LinkButton>
          </>
        }
      >
        {text.noneText}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      heading={text.noneAtAll}
      action={
        <>
          <LinkButton href="/metoder/ny" variant="primary">
            {text.start}
          </LinkButton>
          <LinkButton href="/netvaerk">{text.toNetworks}</LinkButton>
        </>
      }
    >
      {text.noneAtAllText}
    </EmptyState>
  );
}
