import type { Me } from "@rammevaerk/contracts/accounts";
import { CardList, Checkbox, LinkButton, Skeleton } from "@rammevaerk/ui";
import type { ReactNode } from "react";
import { Loaded } from "../../platform/data/loaded.tsx";
import { More } from "../../platform/data/more.tsx";
import { shellText } from "../../platform/language/shell-text.ts";
import { useText } from "../../platform/language/use-text.ts";
import { Page } from "../../platform/layout/page.tsx";
import { AddressSearchField } from "../../platform/routing/address-search-field.tsx";
import { useAddress } from "../../platform/routing/use-address.ts";
import { SignInFirst } from "../../platform/session/sign-in-first.tsx";
import { useSession } from "../../platform/session/session.ts";
import { mayFoundNetworks } from "../may-found-networks.ts";
import { networksText } from "../networks-text.ts";
import { NetworkCard } from "./network-card.tsx";
import { NetworkFacets } from "./network-facets.tsx";
import { isNarrowed, type NetworksSearch, readNetworksSearch } from "./networks-search.ts";
import { NoNetworks } from "./no-networks.tsx";
import { ServedGoalNote } from "./served-goal-note.tsx";
import { useNetworks } from "./use-networks.ts";
import "../networks.scss";

/** All networks that the reader may see, found by word, field, region and admission. A visitor is told the way in. */
export function NetworksPage(): ReactNode {
  const { list: text } = useText(networksText);
  const session = useSession();
  if (session === undefined) return <Skeleton lines={8} />;
  if (session !== null) return <NetworksForMembers session={session} />;
  return (
    <SignInFirst title={text.closedTitle} lead={text.closedLead}>
      {text.closedText}
    </SignInFirst>
  );
}

function NetworksForMembers({ session }: { session: NonNullable<Me> }) {
  const { list: text } = useText(networksText);
  const [search, change] = useAddress(readNetworksSearch);
  const mayFound = mayFoundNetworks(session);
  return (
    <Page
      title={text.title}
      lead={text.lead}
      crumbs={[]}
      actions={
        mayFound && (
          <LinkButton href="/netvaerk/nyt" variant="primary">
            {text.create}
          </LinkButton>
        )
      }
    >
      <ServedGoalNote goalKey={search.maal} onClear={() => change({ maal: undefined })} />
      <div className="search-row">
        <AddressSearchField label={text.search} value={search.q ?? ""} onCommit={(q) => change({ q })} />
        <div className="cluster">
          <Checkbox label={text.mine} value={search.mine === true} onChange={(mine) => change({ mine })} />
          {search.mine !== true && (
            <Checkbox
              label={text.dormant}
              value={search.sovende === true}
              onChange={(sovende) => change({ sovende })}
            />
          )}
        </div>
      </div>
      <Results search={search} mayFound={mayFound} onChange={change} />
    </Page>
  );
}

function Results(props: {
  search: NetworksSearch;
  mayFound: boolean;
  onChange: (change: NetworksSearch) => void;
}) {
  const { search, onChange } = props;
  const { data: shell } = useText(shellText);
  const networks = useNetworks(search);
  const hasFacets = (found: number): boolean => found > 0 || isNarrowed(search);
  return (
    <Loaded query={networks}>
      {({ items, total, firstPage }) => (
        <div className={hasFacets(items.length) ? "with-side" : undefined}>
          {firstPage !== undefined && hasFacets(items.length) && (
            <NetworkFacets
              search={search}
              counts={firstPage.facets}
              total={total ?? items.length}
              onChange={onChange}
            />
          )}
          <div aria-busy={networks.isOld}>
            <p className={items.length === 0 ? "sr-only" : "h3 results"} role="status">
              {shell.results(total ?? items.length)}
            </p>
            {items.length === 0 ? (
              <NoNetworks search={search} mayFound={props.mayFound} />
            ) : (
              <>
                <CardList items={items} itemKey={({ id }) => id}>
                  {(network) => <NetworkCard network={network} />}
                </CardList>
                <More pages={networks} />
              </>
            )}
          </div>
        </div>
      )}
    </Loaded>
  );
}
