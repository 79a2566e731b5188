import type { FindResult } from "@rammevaerk/contracts/search";
import { limits } from "@rammevaerk/contracts/limits";
import { Alert } from "@rammevaerk/ui";
import { Loaded } from "../../platform/data/loaded.tsx";
import { More } from "../../platform/data/more.tsx";
import { shellText } from "../../platform/language/shell-text.ts";
import { useText } from "../../platform/language/use-text.ts";
import { useSession } from "../../platform/session/session.ts";
import { countNarrowings, type SearchAddress, searchHref, type SearchQuery } from "../search-address.ts";
import { searchText } from "../search-text.ts";
import { cutText } from "../cut-text.ts";
import { HitRow } from "./hit-row.tsx";
import { NothingFound } from "./nothing-found.tsx";
import { nothing, SearchFacets } from "./search-facets.tsx";
import { SaveSearch } from "./save-search.tsx";
import { useFound } from "./use-found.ts";

interface ResultsProps {
  query: SearchQuery;
  search: SearchAddress;
  onChange: (change: SearchAddress) => void;
}

/** What was found, by kind; one kind page by page. */
export function Results({ query, search, onChange }: ResultsProps) {
  const found = useFound(query);
  return (
    <Loaded query={found}>
      {({ items, firstPage }) => {
        if (firstPage === undefined) return null;
        const isNarrowed = countNarrowings(search) > 0;
        const isEmpty = firstPage.total === 0;
        if (isEmpty && !isNarrowed)
          return (
            <>
              <Notes query={query} search={search} found={firstPage} />
              <NothingFound text={query.text} />
            </>
          );
        const groups =
          query.kind === undefined
            ? firstPage.groups
            : firstPage.groups.map((group) => ({ ...group, items }));
        return (
          <div className="with-side">
            <SearchFacets
              search={search}
              counts={firstPage.facets}
              total={firstPage.total}
              onChange={onChange}
            />
            <div aria-busy={found.isOld}>
              <Head query={query} total={firstPage.total} />
              <Notes query={query} search={search} found={firstPage} />
              {isEmpty && <NothingFound text={query.text} onClear={() => onChange(nothing)} />}
              {groups.map((group) => (
                <Group key={group.kind} group={group} query={query} />
              ))}
              <More pages={found} />
            </div>
          </div>
        );
      }}
    </Loaded>
  );
}

/** How many there are, and for people the way to keep the search. */
function Head({ query, total }: { query: SearchQuery; total: number }) {
  const { data: shell } = useText(shellText);
  const { saved } = useText(searchText);
  const session = useSession();
  const isKept = session !== undefined && session !== null && query.text.length <= limits.searchText;
  return (
    <div className="results-head">
      <p className="h3" role="status">
        {shell.results(total)}
      </p>
      {isKept && (
        <div className="cluster">
          <SaveSearch key={JSON.stringify(query)} query={query} />
          <a href="/soeg/gemte">{saved.title}</a>
        </div>
      )}
    </div>
  );
}

/** What the reader should know of how the text was read. */
function Notes({ query, search, found }: Pick<ResultsProps, "query" | "search"> & { found: FindResult }) {
  const { page: text } = useText(searchText);
  const { didYouMean } = found;
  const ignoredWords = found.ignoredWords + cutText(search.q ?? "").leftOut;
  return (
    <>
      {ignoredWords > 0 && <Alert kind="info">{text.ignored(ignoredWords)}</Alert>}
      {didYouMean !== null && (
        <p className="did-you-mean">
          {text.didYouMean}{" "}
          <a href={searchHref({ ...query, text: didYouMean })} lang="da">
            {didYouMean}
          </a>
          ?
        </p>
      )}
    </>
  );
}

function Group({ group, query }: { group: FindResult["groups"][number]; query: SearchQuery }) {
  const { page: text, kinds } = useText(searchText);
  const { kind, count, items } = group;
  const isAlone = query.kind !== undefined;
  return (
    <section className="hits">
      <h2>
        {kinds[kind].many} <span className="hits__count">{text.groupCount(count)}</span>
      </h2>
      {isAlone && (
        <p>
          <a href={searchHref({ ...query, kind: undefined })}>{text.backToAll}</a>
        </p>
      )}
      <ul className="rows">
        {items.map((hit) => (
          <HitRow key={hit.subjectId} hit={hit} text={query.text} />
        ))}
      </ul>
      {!isAlone && count > items.length && (
        <p>
          <a href={searchHref({ ...query, kind })}>{text.allOf(kind, count)}</a>
        </p>
      )}
    </section>
  );
}
