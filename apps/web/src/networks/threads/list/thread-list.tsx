import { Button, EmptyState, SearchField, Skeleton } from "@rammevaerk/ui";
import { useEffect, useEffectEvent, useState } from "react";
import { api, client } from "../../../platform/api/client.ts";
import { Loaded } from "../../../platform/data/loaded.tsx";
import { More } from "../../../platform/data/more.tsx";
import { usePages } from "../../../platform/data/use-pages.ts";
import { useText } from "../../../platform/language/use-text.ts";
import { ButtonLink } from "../../../platform/routing/links.tsx";
import { useAddress } from "../../../platform/routing/use-address.ts";
import { threadsText } from "../threads-text.ts";
import { ThreadRow } from "./thread-row.tsx";
import { readThreadSearch, type ThreadSearch, type ThreadView, toThreadFilter } from "./thread-search.ts";
import "../threads.scss";

const searchAfterMilliseconds = 300;

/**
 * The questions and posts of a network, with search and the ways to write. What is shown stands in the address of the page
 * that it is on: `?vis=ubesvarede&q=vagtskifte`, see `readThreadSearch`.
 */
export function ThreadList({ networkId, may }: { networkId: string; may: { write: boolean } }) {
  const { list: text } = useText(threadsText);
  const [search, change] = useAddress(readThreadSearch);
  const filter = toThreadFilter(search);
  const pages = usePages({
    key: api.networks.threads.list.queryKey({ networkId, ...filter }),
    fetch: (after, signal) => client.networks.threads.list.query({ networkId, ...filter, after }, { signal }),
  });
  return (
    <section className="stack" aria-labelledby="samtaler">
      <h2 id="samtaler" className="sr-only">
        {text.heading}
      </h2>
      <div className="cluster cluster--apart">
        <ThreadSearchField search={search} onChange={change} />
        {may.write && (
          <ButtonLink to="/netvaerk/$id/skriv" params={{ id: networkId }}>
            {text.post}
          </ButtonLink>
        )}
      </div>
      <Views search={search} onChange={change} />
      <Loaded query={pages} placeholder={<Skeleton lines={9} />}>
        {({ items, total }) => (
          <>
            <p role="status" className={items.length === 0 ? "sr-only" : "muted small"}>
              {text.results(total)}
            </p>
            {items.length === 0 ? (
              <NoThreads networkId={networkId} may={may} search={search} onShowAll={() => change({})} />
            ) : (
              <ul className="rows" aria-busy={pages.isOld}>
                {items.map((thread) => (
                  <li key={thread.id}>
                    <ThreadRow thread={thread} />
                  </li>
                ))}
              </ul>
            )}
            <More pages={pages} />
          </>
        )}
      </Loaded>
    </section>
  );
}

/** All threads, questions, or what nobody has answered yet. */
function Views(props: { search: ThreadSearch; onChange: (search: ThreadSearch) => void }) {
  const { list: text } = useText(threadsText);
  const { q, vis } = props.search;
  const views: { vis: ThreadView | undefined; label: string }[] = [
    { vis: undefined, label: text.all },
    { vis: "spoergsmaal", label: text.questions },
    { vis: "ubesvarede", label: text.unanswered },
  ];
  return (
    <div className="thread-views" role="group" aria-label={text.views}>
      {views.map((view) => (
        <button
          key={view.label}
          type="button"
          aria-pressed={view.vis === vis}
          onClick={() => props.onChange({ q, vis: view.vis })}
        >
          {view.label}
        </button>
      ))}
    </div>
  );
}

/** Searches a moment after the last key, or at once by Enter and the button. */
function ThreadSearchField(props: { search: ThreadSearch; onChange: (search: ThreadSearch) => void }) {
  const { list: text } = useText(threadsText);
  const inAddress = props.search.q ?? "";
  const [typed, setTyped] = useState(inAddress);
  const [known, setKnown] = useState(inAddress);
  if (inAddress !== known) {
    setKnown(inAddress);
    if (inAddress !== typed.trim()) setTyped(inAddress);
  }
  const search = useEffectEvent((wanted: string) => {
    const q = wanted.trim();
    if (q !== inAddress) props.onChange({ ...props.search, q: q === "" ? undefined : q });
  });
  useEffect(() => {
    const timer = setTimeout(() => search(typed), searchAfterMilliseconds);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <SearchField
      label={text.search}
      value={typed}
      onChange={setTyped}
      onSearch={(now) => props.onChange({ ...props.search, q: now.trim() || undefined })}
    />
  );
}

function NoThreads(props: {
  networkId: string;
  may: { write: boolean };
  search: ThreadSearch;
  onShowAll: () => void;
}) {
  const { list: text } = useText(threadsText);
  const { q, vis } = props.search;
  const { networkId: id, may } = props;
  if (q !== undefined || vis !== undefined) {
    return (
      <EmptyState heading={text.noMatch} action={<Button onClick={props.onShowAll}>{text.showAll}</Button>}>
        {text.noMatchText}
      </EmptyState>
    );
  }
  if (!may.write) return <EmptyState heading={text.empty}>{text.emptyForReaders}</EmptyState>;
  return (
    <EmptyState
      heading={text.empty}
      action={
        <ButtonLink to="/netvaerk/$id/spoerg" params={{ id }}>
          {text.ask}
        </ButtonLink>
      }
    >
      {text.emptyText}
    </EmptyState>
  );
}
