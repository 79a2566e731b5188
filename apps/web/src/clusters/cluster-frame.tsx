import type { ClusterDetail } from "@rammevaerk/contracts/clusters";
import { Alert, LinkButton, TabLinks } from "@rammevaerk/ui";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Loaded } from "../platform/data/loaded.tsx";
import { useText } from "../platform/language/use-text.ts";
import { NotFoundPage } from "../platform/layout/not-found-page.tsx";
import { Page } from "../platform/layout/page.tsx";
import { calendarHref } from "./calendar-href.ts";
import { ClusterBadges } from "./cluster-badges.tsx";
import { clusterHref, type ClusterTab, isForAllSignedIn, listClusterTabs } from "./cluster-tabs.ts";
import { clustersText } from "./clusters-text.ts";
import { clusterOptions } from "./queries.ts";
import { listRegionNames } from "./cluster-words.ts";
import { useFormat } from "../platform/format/use-format.ts";
import { useLanguage } from "../platform/language/language.ts";
import "./clusters.scss";

interface FrameProps {
  tab: ClusterTab;
  /** What the page is for. Without it the page carries the cluster's facts. */
  lead?: string | undefined;
  /** Of a page below the tab: its own title, and what stands between. */
  inner?: { readonly title: string } | undefined;
  renderActions?: ((cluster: ClusterDetail) => ReactNode) | undefined;
  /** For a page that not every reader has: for the others it isn't there. */
  isFor?: ((cluster: ClusterDetail) => boolean) | undefined;
  children: (cluster: ClusterDetail) => ReactNode;
}

/**
 * What stands around every page of a cluster: its name, what the page is for, the next step and the way to its pages.
 * Who may not read the cluster's content is told whom to ask.
 */
export function ClusterFrame({ clusterId, isFor, ...props }: FrameProps & { clusterId: string }) {
  return (
    <Loaded query={useQuery(clusterOptions(clusterId))}>
      {(cluster) => (isFor?.(cluster) === false ? <NotFoundPage /> : <Framed cluster={cluster} {...props} />)}
    </Loaded>
  );
}

function Framed({
  cluster,
  tab,
  lead,
  inner,
  renderActions,
  children,
}: Omit<FrameProps, "isFor"> & { cluster: ClusterDetail }) {
  const text = useText(clustersText);
  const isOpen = cluster.may.read || isForAllSignedIn(tab);
  const own = { label: cluster.name, href: clusterHref(cluster.id) };
  const crumbs = [
    { label: text.title, href: "/klynger" },
    ...(inner === undefined ? [] : [own, { label: text.tabs[tab], href: clusterHref(cluster.id, tab) }]),
  ];
  const title = inner?.title ?? cluster.name;
  return (
    <Page
      title={title}
      tabTitle={tabTitleOf({ tab: text.tabs[tab], isFirst: tab === "about", cluster, inner })}
      lead={lead}
      crumbs={crumbs}
      actions={
        isOpen && (
          <>
            {renderActions?.(cluster)}
            {inner === undefined && tab === "about" && <OwnActions cluster={cluster} />}
          </>
        )
      }
    >
      {inner === undefined && <ClusterFacts cluster={cluster} />}
      <TabLinks
        label={text.tabs.label}
        links={listClusterTabs(cluster).map((one) => ({
          href: one.href,
          label: text.tabs[one.tab],
          isCurrent: one.tab === tab,
        }))}
      />
      {isOpen ? children(cluster) : <Alert kind="info">{text.frame.closed}</Alert>}
    </Page>
  );
}

function tabTitleOf({
  tab,
  isFirst,
  cluster,
  inner,
}: {
  tab: string;
  isFirst: boolean;
  cluster: ClusterDetail;
  inner: { readonly title: string } | undefined;
}): string | undefined {
  if (inner !== undefined) return `${inner.title}, ${cluster.name}`;
  return isFirst ? undefined : `${tab}, ${cluster.name}`;
}

function OwnActions({ cluster }: { cluster: ClusterDetail }) {
  const { frame: text } = useText(clustersText);
  return (
    <>
      {cluster.may.coordinate && <LinkButton href={`/klynger/${cluster.id}/rediger`}>{text.edit}</LinkButton>}
      <LinkButton href={calendarHref([cluster])}>{text.calendar}</LinkButton>
    </>
  );
}

function ClusterFacts({ cluster }: { cluster: ClusterDetail }) {
  const { card } = useText(clustersText);
  const format = useFormat();
  const language = useLanguage();
  const facts = [
    card.parties(cluster.parties.length),
    format.list(listRegionNames(cluster.regionIds, language)),
  ];
  return (
    <p className="facts muted">
      <ClusterBadges cluster={cluster} /> {facts.join(" · ")}
    </p>
  );
}
