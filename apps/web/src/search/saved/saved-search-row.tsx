import type { SavedSearch } from "@rammevaerk/contracts/search";
import { Badge, Button, ButtonGroup } from "@rammevaerk/ui";
import { useState } from "react";
import { client } from "../../platform/api/client.ts";
import { useText } from "../../platform/language/use-text.ts";
import { refreshSaved } from "../queries.ts";
import { searchHref } from "../search-address.ts";
import { searchText } from "../search-text.ts";
import { useNarrowingWords } from "../use-narrowing-words.ts";
import { ChangeSaved } from "./change-saved.tsx";
import { SavedFeed } from "./saved-feed.tsx";
import { useRemoveSaved } from "./use-remove-saved.ts";

/** One saved search: what it asks, what is new, and what can be done with it. */
export function SavedSearchRow({ saved }: { saved: SavedSearch }) {
  const { saved: text } = useText(searchText);
  const narrowingOf = useNarrowingWords();
  const remove = useRemoveSaved();
  const [isChanging, setChanging] = useState(false);
  /** Nobody waits for it: what is new is counted from this moment. */
  const noteSeen = (): void => {
    const seen = client.search.saved.markSeen.mutate({ savedSearchId: saved.id });
    void seen.then(refreshSaved).catch(() => undefined);
  };
  return (
    <li className="saved">
      <h2 className="hit__title">
        <a href={searchHref(saved.query)} onClick={noteSeen} onAuxClick={noteSeen}>
          {saved.name}
        </a>
        {saved.newHits > 0 && <Badge kind="info">{text.newHits(saved.newHits)}</Badge>}
      </h2>
      <p>{text.query(saved.query.text, narrowingOf(saved.query))}</p>
      <p className="muted small">
        {[
          ...(saved.newHits > 0 ? [] : [text.noNewHits]),
          saved.notifies ? text.notifying : text.notNotifying,
        ].join(" · ")}
      </p>
      <ButtonGroup>
        <Button
          aria-haspopup="dialog"
          aria-label={text.changeNamed(saved.name)}
          onClick={() => setChanging(true)}
        >
          {text.change}
        </Button>
        <SavedFeed saved={saved} />
        <Button
          variant="plain"
          aria-label={text.removeNamed(saved.name)}
          isBusy={remove.isBusy}
          onClick={() => remove.start(saved)}
        >
          {text.remove}
        </Button>
      </ButtonGroup>
      {isChanging && <ChangeSaved saved={saved} onClose={() => setChanging(false)} />}
    </li>
  );
}
