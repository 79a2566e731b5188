import type { NetworkDetail } from "@rammevaerk/contracts/networks";

export type NetworkTab =
  | "conversations"
  | "about"
  | "events"
  | "members"
  | "requests"
  | "reports"
  | "history";

/** The pages of a network that a reader gets, in order; the first is the network's own address. */
export function listNetworkTabs(
  network: Pick<NetworkDetail, "id" | "may">,
): { tab: NetworkTab; href: string }[] {
  const { read, coordinate, moderate } = network.may;
  const own = `/netvaerk/${network.id}`;
  return [
    ...(read ? [{ tab: "conversations" as const, href: own }] : []),
    { tab: "about", href: read ? `${own}/om` : own },
    { tab: "events", href: `${own}/arrangementer` },
    ...(read || coordinate ? [{ tab: "members" as const, href: `${own}/medlemmer` }] : []),
    ...(coordinate ? [{ tab: "requests" as const, href: `${own}/anmodninger` }] : []),
    ...(moderate ? [{ tab: "reports" as const, href: `${own}/rapporter` }] : []),
    ...(coordinate ? [{ tab: "history" as const, href: `${own}/historik` }] : []),
  ];
}
