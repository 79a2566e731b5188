import { choiceIn, type RawSearch, textIn } from "../../../platform/routing/search.ts";

/** What the address of a network's page says about its threads: `?vis=ubesvarede&q=vagtskifte`. */
export interface ThreadSearch {
  readonly q?: string | undefined;
  readonly vis?: ThreadView | undefined;
}

const views = ["spoergsmaal", "ubesvarede"] as const;
/** Absent in the address means all threads. */
export type ThreadView = (typeof views)[number];

/** Reads the address; what it can't read counts as absent. For the network page's route, too. */
export function readThreadSearch(raw: RawSearch): ThreadSearch {
  return { q: textIn(raw, "q")?.trim() || undefined, vis: choiceIn(raw, "vis", views) };
}

/** What the server is asked for. */
export function toThreadFilter({ q, vis }: ThreadSearch) {
  return {
    ...(q === undefined ? {} : { text: q }),
    ...(vis === undefined ? {} : { kind: "question" as const }),
    ...(vis === "ubesvarede" ? { unanswered: true } : {}),
  };
}
