import { findRegion, findTargetGroup } from "@rammevaerk/domain/reference";
import { flagIn, type RawSearch, stringifySearch, textIn } from "../../platform/routing/search.ts";

/** What narrows the list of clusters, as it stands in the address. */
export interface ClustersSearch {
  q?: string | undefined;
  region?: string | undefined;
  maalgruppe?: string | undefined;
  mine?: boolean | undefined;
}

export function readClustersSearch(raw: RawSearch): ClustersSearch {
  return {
    q: textIn(raw, "q"),
    region: findRegion(textIn(raw, "region") ?? "")?.id,
    maalgruppe: findTargetGroup(textIn(raw, "maalgruppe") ?? "")?.code,
    mine: flagIn(raw, "mine"),
  };
}

/** Whether anything is searched for. Looking at one's own is no search. */
export function isNarrowed({ mine: _mine, ...narrowing }: ClustersSearch): boolean {
  return Object.values(narrowing).some((value) => value !== undefined);
}

/** The address of the list, narrowed. @example clustersHref({ region: "sjaelland" }) // "/klynger?region=sjaelland" */
export function clustersHref(search: ClustersSearch): string {
  return `/klynger${stringifySearch({ ...search })}`;
}

/** What the server is asked for. */
export function toClusterFilter(search: ClustersSearch) {
  return {
    text: search.q,
    regionId: search.region,
    targetGroup: search.maalgruppe,
    mine: search.mine === true ? true : undefined,
  };
}
