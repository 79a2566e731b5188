import { limits } from "@rammevaerk/contracts/limits";
import type { SearchKind } from "@rammevaerk/contracts/search";
import { client } from "../platform/api/client.ts";

/** Counts that somebody went on from the results of a text. Nobody waits for it, and it may fail unseen. */
export function recordOpened(text: string, kind: SearchKind): void {
  const asked = text.trim();
  if (asked === "" || asked.length > limits.searchText) return;
  void client.search.recordOpened.mutate({ text: asked, kind }).catch(() => undefined);
}
