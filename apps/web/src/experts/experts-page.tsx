import { EmptyState, LinkButton, Skeleton } from "@rammevaerk/ui";
import type { ReactNode } from "react";
import { api, client } from "../platform/api/client.ts";
import { Loaded } from "../platform/data/loaded.tsx";
import { More } from "../platform/data/more.tsx";
import { usePages } from "../platform/data/use-pages.ts";
import { shellText } from "../platform/language/shell-text.ts";
import { useText } from "../platform/language/use-text.ts";
import { Page } from "../platform/layout/page.tsx";
import { useAddress } from "../platform/routing/use-address.ts";
import { SignInFirst } from "../platform/session/sign-in-first.tsx";
import { useSession } from "../platform/session/session.ts";
import { ExpertRow } from "./expert-row.tsx";
import { type ExpertsSearch, readExpertsSearch, subjectsOf } from "./experts-search.ts";
import { expertsText } from "./experts-text.ts";
import { SearchPanel } from "./search-panel.tsx";
import "../networks/networks.scss";

/** People who know something, found by what they know. A visitor is told the way in. */
export function ExpertsPage(): ReactNode {
  const text = useText(expertsText);
  const session = useSession();
  if (session === undefined) return <Skeleton lines={8} />;
  if (session !== null) return <ExpertsForMembers />;
  return (
    <SignInFirst title={text.title} lead={text.closedLead}>
      {text.closedText}
    </SignInFirst>
  );
}

function ExpertsForMembers() {
  const text = useText(expertsText);
  const [search, change] = useAddress(readExpertsSearch);
  return (
    <Page title={text.title} lead={text.lead} crumbs={[]}>
      <div className="with-side">
        <SearchPanel search={search} onChange={change} />
        <Results search={search} />
      </div>
    </Page>
  );
}

function Results({ search }: { search: ExpertsSearch }) {
  const { data: shell } = useText(shellText);
  const codes = subjectsOf(search);
  const input = { text: search.q, codes, regionId: search.region, onlyAvailable: search.ledig };
  const experts = usePages({
    key: api.networks.listExperts.queryKey(input),
    fetch: (after, signal) => client.networks.listExperts.query({ ...input, after }, { signal }),
  });
  return (
    <section aria-busy={experts.isOld}>
      <Loaded query={experts}>
        {({ items, total }) => (
          <>
            <p className={items.length === 0 ? "sr-only" : "h3 results"} role="status">
              {shell.results(total ?? items.length)}
            </p>
            {items.length === 0 ? (
              <NoExperts search={search} />
            ) : (
              <ul className="rows">
                {items.map((expert) => (
                  <ExpertRow key={expert.id} expert={expert} searched={codes} />
                ))}
              </ul>
            )}
          </>
        )}
      </Loaded>
      <More pages={experts} />
    </section>
  );
}

function NoExperts({ search }: { search: ExpertsSearch }) {
  const text = useText(expertsText);
  const isNarrowed =
    search.q !== undefined ||
    search.region !== undefined ||
    search.ledig === true ||
    subjectsOf(search).length > 0;
  const networks = <LinkButton href="/netvaerk">{text.toNetworks}</LinkButton>;
  if (isNarrowed) {
    return (
      <EmptyState
        heading={text.none}
        action={
          <>
            {networks}
            <LinkButton href="/eksperter">{text.clear}</LinkButton>
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
          <LinkButton href="/konto" variant="primary">
            {text.toProfile}
          </LinkButton>
          {networks}
        </>
      }
    >
      {text.noneAtAllText}
    </EmptyState>
  );
}
