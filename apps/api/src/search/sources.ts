import { personSource } from "../accounts/index.ts";
import { clusterSource } from "../clusters/index.ts";
import { eventSource } from "../events/index.ts";
import { methodSource } from "../methods/index.ts";
import { networkSource, threadSource } from "../networks/index.ts";
import { offerSource } from "../offers/index.ts";
import { type SearchKind, searchKinds } from "@rammevaerk/contracts/search";
import type { SearchSource } from "../platform/search-source.ts";
import { agreementSource } from "./agreements/search-source.ts";

const sources: Readonly<Record<SearchKind, SearchSource>> = {
  method: methodSource,
  offer: offerSource,
  person: personSource,
  event: eventSource,
  network: networkSource,
  thread: threadSource,
  cluster: clusterSource,
  agreement: agreementSource,
};

/** Who tells the search of things of a kind. */
export function sourceOf(kind: SearchKind): SearchSource {
  return sources[kind];
}

/** The kinds of which only some may know some things, in the order in which they are indexed. */
export const restrictedKinds: readonly SearchKind[] = searchKinds
  .filter((kind) => !sources[kind].isPublic)
  .toSorted();
