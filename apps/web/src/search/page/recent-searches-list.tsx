import { Button, deleteIcon, IconButton } from "@rammevaerk/ui";
import { useId } from "react";
import { useText } from "../../platform/language/use-text.ts";
import { useRecentSearches } from "../recents/use-recent-searches.ts";
import { searchHref } from "../search-address.ts";
import { searchText } from "../search-text.ts";

/** What the reader looked for lately on this device, each to be asked again or taken away. Nothing while there is none. */
export function RecentSearches() {
  const { recent: text } = useText(searchText);
  const headingId = useId();
  const { recent, remove, clear } = useRecentSearches();
  if (recent.length === 0) return null;
  return (
    <section className="recent" aria-labelledby={headingId}>
      <h2 className="h3" id={headingId}>
        {text.heading}
      </h2>
      <p className="muted small">{text.note}</p>
      <ul className="plain">
        {recent.map((one) => (
          <li key={one} className="recent__one">
            <a href={searchHref({ text: one })}>{one}</a>
            <IconButton icon={deleteIcon} label={text.remove(one)} onClick={() => remove(one)} />
          </li>
        ))}
      </ul>
      <Button variant="plain" onClick={clear}>
        {text.clear}
      </Button>
    </section>
  );
}
