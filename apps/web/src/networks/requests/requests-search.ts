import { choiceIn, type RawSearch } from "../../platform/routing/search.ts";

/** Which requests a coordinator looks at: those that wait, or all there have been. */
export interface RequestsSearch {
  vis?: "alle" | undefined;
}

export function readRequestsSearch(raw: RawSearch): RequestsSearch {
  return { vis: choiceIn(raw, "vis", ["alle"]) };
}
