import type { ClusterDetail } from "@rammevaerk/contracts/clusters";

export type ClusterTab = "about" | "parties" | "mandate" | "meetings" | "actions" | "key" | "offers";

const addresses: Readonly<Record<ClusterTab, string>> = {
  about: "",
  parties: "/parter",
  mandate: "/mandat",
  meetings: "/moeder",
  actions: "/handlinger",
  key: "/noegle",
  offers: "/faelles-tilbud",
};
const forAllSignedIn: readonly ClusterTab[] = ["about", "parties"];

/** The address of one of a cluster's pages. */
export function clusterHref(clusterId: string, tab: ClusterTab = "about"): string {
  return `/klynger/${clusterId}${addresses[tab]}`;
}

/** Whether the page is for everybody who is signed in, or only for those who read the cluster's content. */
export function isForAllSignedIn(tab: ClusterTab): boolean {
  return forAllSignedIn.includes(tab);
}

/** The pages of a cluster that a reader gets, in order. */
export function listClusterTabs({
  id,
  may,
}: Pick<ClusterDetail, "id" | "may">): { tab: ClusterTab; href: string }[] {
  const tabs = Object.keys(addresses) as ClusterTab[];
  return tabs
    .filter((tab) => may.read || isForAllSignedIn(tab))
    .map((tab) => ({ tab, href: clusterHref(id, tab) }));
}
