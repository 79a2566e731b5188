import type { Waiting } from "@rammevaerk/contracts/networks";
import type { DraftPlace } from "./find-draft-place.ts";
import type { InvitationRow, OpenAskRow, RequestCountRow } from "./repository.ts";

export interface WaitingRows {
  readonly asks: readonly OpenAskRow[];
  readonly invitations: readonly InvitationRow[];
  readonly requests: readonly RequestCountRow[];
  readonly drafts: readonly { readonly place: DraftPlace; readonly savedAt: string }[];
}

/** What the reader may know by name. */
export interface KnownNames {
  readonly threads: ReadonlyMap<string, { readonly networkId: string; readonly title: string }>;
  readonly names: ReadonlyMap<string, string>;
}

/** What waits, by name; what has no name for the reader is not told. */
export function presentWaiting(rows: WaitingRows, { threads, names }: KnownNames): Waiting {
  const inNetwork = (networkId: string) => {
    const network = names.get(networkId);
    return network === undefined ? [] : [{ networkId, network }];
  };
  const inThread = (threadId: string) => {
    const thread = threads.get(threadId);
    if (thread === undefined) return [];
    return inNetwork(thread.networkId).map((place) => ({ ...place, threadId, title: thread.title }));
  };
  return {
    asks: rows.asks.flatMap(({ threadId, askedAt }) =>
      inThread(threadId).map((found) => ({ ...found, askedAt })),
    ),
    invitations: rows.invitations.flatMap(({ networkId, invitedAt }) =>
      inNetwork(networkId).map((found) => ({ ...found, invitedAt })),
    ),
    requests: rows.requests.flatMap(({ networkId, count }) =>
      inNetwork(networkId).map((found) => ({ ...found, count })),
    ),
    drafts: rows.drafts.flatMap(({ place: { kind, id }, savedAt }): Waiting["drafts"] =>
      kind === "reply"
        ? inThread(id).map(({ threadId, title, ...found }) => ({
            ...found,
            savedAt,
            content: { kind, threadId, title },
          }))
        : inNetwork(id).map((found) => ({ ...found, savedAt, content: { kind } })),
    ),
  };
}
