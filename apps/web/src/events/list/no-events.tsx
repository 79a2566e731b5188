import { EmptyState, LinkButton } from "@rammevaerk/ui";
import { useText } from "../../platform/language/use-text.ts";
import { eventsText } from "../events-text.ts";
import { countNarrowings, eventsHref, type EventsSearch, widened } from "./events-search.ts";

/** Nothing in the list: because of the limits, or because there is nothing of the kind. Always with a way on. */
export function NoEvents({ search }: { search: EventsSearch }) {
  const { list: text } = useText(eventsText);
  const link = (href: string, label: string) => (
    <LinkButton href={href} variant="primary">
      {label}
    </LinkButton>
  );
  if (countNarrowings(search) > 0 || search.mine === true) {
    const all = link(eventsHref({ ...search, ...widened, mine: undefined }), text.clear);
    return (
      <EmptyState heading={text.none} action={all}>
        {text.noneText}
      </EmptyState>
    );
  }
  if (search.kladder === true) {
    return (
      <EmptyState heading={text.noneDrafts} action={link("/arrangementer/nyt", text.create)}>
        {text.noneDraftsText}
      </EmptyState>
    );
  }
  if (search.tidligere === true) {
    return (
      <EmptyState heading={text.noneEarlier} action={link("/arrangementer", text.seeComing)}>
        {text.noneEarlierText}
      </EmptyState>
    );
  }
  return (
    <EmptyState heading={text.noneAtAll} action={link(eventsHref({ tidligere: true }), text.seeEarlier)}>
      {text.noneAtAllText}
    </EmptyState>
  );
}
