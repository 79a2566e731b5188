import { Details, SearchField } from "@rammevaerk/ui";
import { type ReactNode, useState } from "react";
import { useText } from "../../platform/language/use-text.ts";
import { Page } from "../../platform/layout/page.tsx";
import { useAddress } from "../../platform/routing/use-address.ts";
import { useSession } from "../../platform/session/session.ts";
import { mayProbablySeeMisses } from "../misses/may-see-misses.ts";
import { useNotedSearch } from "../recents/use-recent-searches.ts";
import { readSearchAddress, toQuery } from "../search-address.ts";
import { searchText } from "../search-text.ts";
import { RecentSearches } from "./recent-searches-list.tsx";
import { Results } from "./results.tsx";
import { SlashSwitch } from "./slash-switch.tsx";
import { SignInForMore } from "./sign-in-for-more.tsx";
import "../search.scss";

/** One search over everything that the reader may see. */
export function SearchPage(): ReactNode {
  const { page: text } = useText(searchText);
  const [search, change] = useAddress(readSearchAddress);
  const query = toQuery(search);
  const asked = query?.text;
  useNotedSearch(asked);
  return (
    <Page
      title={text.title}
      tabTitle={asked === undefined ? undefined : text.titleOf(asked.slice(0, 60))}
      lead={text.lead}
      crumbs={[]}
    >
      <div className="search-row">
        <Field key={search.q ?? ""} text={search.q ?? ""} onSearch={(q) => change({ q }, { isStep: true })} />
      </div>
      <SignInForMore />
      {query === undefined ? (
        <Start />
      ) : (
        <Results query={query} search={search} onChange={(to) => change(to, { isStep: true })} />
      )}
    </Page>
  );
}

/** Asks when the reader says so, and not for every letter: what is asked is counted. */
function Field({ text, onSearch }: { text: string; onSearch: (text: string) => void }) {
  const { page } = useText(searchText);
  const [typed, setTyped] = useState(text);
  return (
    <SearchField
      label={page.field}
      value={typed}
      onChange={setTyped}
      onSearch={(value) => onSearch(value.trim())}
    />
  );
}

/** Before anything is looked for: what one looked for last, and how to look. */
function Start() {
  const { help, saved, misses } = useText(searchText);
  const session = useSession();
  const isSignedIn = session !== undefined && session !== null;
  return (
    <>
      <RecentSearches />
      {isSignedIn && (
        <p className="cluster">
          <a href="/soeg/gemte">{saved.see}</a>
          {mayProbablySeeMisses(session) && <a href="/soeg/uden-svar">{misses.title}</a>}
        </p>
      )}
      <Details summary={help.heading}>
        <ul>
          {help.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <SlashSwitch />
      </Details>
    </>
  );
}
