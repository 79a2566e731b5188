import type { Me } from "@rammevaerk/contracts/accounts";
import { listRegions, targetGroups } from "@rammevaerk/domain/reference";
import { CardList, Checkbox, Combobox, LinkButton, Select, Skeleton } from "@rammevaerk/ui";
import type { ReactNode } from "react";
import { mayFoundNetworks } from "../../networks/may-found-networks.ts";
import { today } from "../../networks/subjects/today.ts";
import { api, client } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { More } from "../../platform/data/more.tsx";
import { usePages } from "../../platform/data/use-pages.ts";
import { useLanguage } from "../../platform/language/language.ts";
import { shellText } from "../../platform/language/shell-text.ts";
import { useText } from "../../platform/language/use-text.ts";
import { Page } from "../../platform/layout/page.tsx";
import { AddressSearchField } from "../../platform/routing/address-search-field.tsx";
import { useAddress } from "../../platform/routing/use-address.ts";
import { SignInFirst } from "../../platform/session/sign-in-first.tsx";
import { useSession } from "../../platform/session/session.ts";
import { calendarHref } from "../calendar-href.ts";
import { clustersText } from "../clusters-text.ts";
import { ClusterCard } from "./cluster-card.tsx";
import { type ClustersSearch, readClustersSearch, toClusterFilter } from "./clusters-search.ts";
import { NoClusters } from "./no-clusters.tsx";
import "../../networks/networks.scss";
import "../clusters.scss";

/** All clusters, found by word, region and target group. A visitor is told the way in. */
export function ClustersPage(): ReactNode {
  const text = useText(clustersText);
  const session = useSession();
  if (session === undefined) return <Skeleton lines={8} />;
  if (session !== null) return <ClustersForMembers session={session} />;
  return (
    <SignInFirst title={text.title} lead={text.list.closedLead}>
      {text.list.closedText}
    </SignInFirst>
  );
}

function ClustersForMembers({ session }: { session: NonNullable<Me> }) {
  const { title, list: text } = useText(clustersText);
  const [search, change] = useAddress(readClustersSearch);
  const mayCreate = mayFoundNetworks(session);
  return (
    <Page
      title={title}
      lead={text.lead}
      crumbs={[]}
      actions={
        <>
          {mayCreate && (
            <LinkButton href="/klynger/nyt" variant="primary">
              {text.create}
            </LinkButton>
          )}
          <LinkButton href={overviewHref(search, session)} variant={mayCreate ? "secondary" : "primary"}>
            {text.overview}
          </LinkButton>
        </>
      }
    >
      <Narrowing search={search} change={change} />
      <Results search={search} mayCreate={mayCreate} />
    </Page>
  );
}

function overviewHref({ region }: ClustersSearch, { grants }: NonNullable<Me>): string {
  const id = region ?? grants.find(({ role }) => role === "secretariat")?.limitId;
  return id === undefined ? "/klynger/overblik" : `/klynger/overblik?region=${encodeURIComponent(id)}`;
}

function Narrowing(props: { search: ClustersSearch; change: (to: ClustersSearch) => void }) {
  const { search, change } = props;
  const { list: text } = useText(clustersText);
  const language = useLanguage();
  return (
    <div className="cluster-narrowing">
      <AddressSearchField label={text.search} value={search.q ?? ""} onCommit={(q) => change({ q })} />
      <Select
        label={text.region}
        value={search.region ?? "all"}
        onChange={(region) => change({ region: region === "all" ? undefined : region })}
        choices={[
          { value: "all", label: text.allRegions },
          ...listRegions(today()).map(({ id, name }) => ({ value: id as string, label: name[language] })),
        ]}
      />
      <Combobox
        label={text.targetGroup}
        value={search.maalgruppe ?? null}
        onChange={(maalgruppe) => change({ maalgruppe: maalgruppe ?? undefined })}
        placeholder={text.allGroups}
        options={targetGroups.map(({ code, label, depth }) => ({
          value: code,
          label: label[language],
          depth,
        }))}
        isOptional
      />
      <Checkbox label={text.mine} value={search.mine === true} onChange={(mine) => change({ mine })} />
    </div>
  );
}

function Results({ search, mayCreate }: { search: ClustersSearch; mayCreate: boolean }) {
  const { list: text } = useText(clustersText);
  const { data: shell } = useText(shellText);
  const filter = toClusterFilter(search);
  const clusters = usePages({
    key: api.clusters.list.queryKey(filter),
    fetch: (after, signal) => client.clusters.list.query({ ...filter, after }, { signal }),
  });
  return (
    <Loaded query={clusters}>
      {({ items, total }) => (
        <div aria-busy={clusters.isOld}>
          <div className="cluster cluster--apart">
            <p className={items.length === 0 ? "sr-only" : "h3 results"} role="status">
              {shell.results(total ?? items.length)}
            </p>
            {items.length > 0 && <a href={calendarHref(items)}>{text.calendar}</a>}
          </div>
          {items.length === 0 ? (
            <NoClusters search={search} mayCreate={mayCreate} />
          ) : (
            <>
              <CardList items={items} itemKey={({ id }) => id}>
                {(cluster) => <ClusterCard cluster={cluster} />}
              </CardList>
              <More pages={clusters} />
            </>
          )}
        </div>
      )}
    </Loaded>
  );
}
