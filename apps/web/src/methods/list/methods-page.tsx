import { LinkButton } from "@rammevaerk/ui";
import type { ReactNode } from "react";
import { useIsSignedIn } from "../../events/use-is-signed-in.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { More } from "../../platform/data/more.tsx";
import { ResultsHead } from "../../platform/data/results-head.tsx";
import { useText } from "../../platform/language/use-text.ts";
import { Page } from "../../platform/layout/page.tsx";
import { PicksBar } from "../../platform/picks/picks-bar.tsx";
import { togglePick } from "../../platform/picks/toggle-pick.ts";
import { AddressSearchField } from "../../platform/routing/address-search-field.tsx";
import { useAddress } from "../../platform/routing/use-address.ts";
import { useSession } from "../../platform/session/session.ts";
import { methodsText } from "../methods-text.ts";
import { MethodFacets } from "./method-facets.tsx";
import { MethodRow } from "./method-row.tsx";
import {
  comparisonHref,
  countNarrowings,
  type MethodSort,
  type MethodsSearch,
  methodSorts,
  mostCompared,
  readMethodsSearch,
} from "./methods-search.ts";
import { NoMethods } from "./no-methods.tsx";
import { TakeMenu } from "./take-menu.tsx";
import { useMethods } from "./use-methods.ts";
import "../methods.scss";

interface Searching {
  search: MethodsSearch;
  onChange: (change: MethodsSearch) => void;
}

/** The method library: found by word and by what is known of each. Open to everybody. */
export function MethodsPage(): ReactNode {
  const { title, list: text, picks } = useText(methodsText);
  const [search, change] = useAddress(readMethodsSearch);
  const picked = search.valgt ?? [];
  return (
    <Page title={title} lead={text.lead} crumbs={[]} actions={useActions()}>
      <p className="muted">{text.explain}</p>
      <div className="search-row">
        <AddressSearchField label={text.search} value={search.q ?? ""} onCommit={(q) => change({ q })} />
      </div>
      <Results search={search} onChange={change} />
      <p className="no-print">
        <a href="/metoder/saarbare">{text.vulnerable}</a>
      </p>
      <PicksBar
        count={picked.length}
        most={mostCompared}
        href={comparisonHref(picked)}
        text={picks}
        onClear={() => change({ valgt: [] })}
      />
    </Page>
  );
}

/** For people: to suggest a method and to see one's own; for editors what waits for them. */
function useActions(): ReactNode {
  const { list: text } = useText(methodsText);
  const isSignedIn = useIsSignedIn();
  const isReviewer = useSession()?.grants.some(({ role }) => role === "method-reviewer") === true;
  if (!isSignedIn) return undefined;
  return (
    <>
      <LinkButton href="/metoder/ny" variant="primary">
        {text.start}
      </LinkButton>
      <LinkButton href="/metoder/mine">{text.mine}</LinkButton>
      {isReviewer && <LinkButton href="/metoder/gennemsyn">{text.queue}</LinkButton>}
    </>
  );
}

function Results({ search, onChange }: Searching) {
  const methods = useMethods(search);
  const picked = search.valgt ?? [];
  return (
    <Loaded query={methods}>
      {({ items, total, firstPage }) => {
        const found = total ?? items.length;
        if (found === 0 && countNarrowings(search) === 0) return <NoMethods search={search} />;
        return (
          <div className="with-side">
            {firstPage !== undefined && (
              <MethodFacets search={search} counts={firstPage.facets} total={found} onChange={onChange} />
            )}
            <div aria-busy={methods.isOld}>
              <MethodsHead search={search} found={found} onChange={onChange} />
              {items.length === 0 ? (
                <NoMethods search={search} />
              ) : (
                <ul className="rows">
                  {items.map((method) => (
                    <MethodRow
                      key={method.id}
                      method={method}
                      pick={{
                        isPicked: picked.includes(method.code),
                        isFull: picked.length >= mostCompared,
                        onToggle: () => onChange({ valgt: togglePick(picked, method.code) }),
                      }}
                    />
                  ))}
                </ul>
              )}
              <More pages={methods} />
            </div>
          </div>
        );
      }}
    </Loaded>
  );
}

function MethodsHead({ search, found, onChange }: Searching & { found: number }) {
  const { list: text } = useText(methodsText);
  const sorts = search.q === undefined ? methodSorts : (["fit", ...methodSorts] as const);
  return (
    <ResultsHead<"fit" | MethodSort>
      found={found}
      sort={{
        label: text.sort,
        value: search.sort ?? sorts[0],
        choices: sorts.map((value) => ({ value, label: text.sorts[value] })),
        onChange: (sort) => onChange({ sort: sort === "fit" ? undefined : sort }),
      }}
    >
      <TakeMenu search={search} />
    </ResultsHead>
  );
}
