import type { Waiting } from "@rammevaerk/contracts/networks";
import type { SignedInContext } from "../../platform/context.ts";
import { listDraftsOf } from "../drafts/repository.ts";
import { readableNetworks, visibleNetworks } from "../policy.ts";
import { listNetworkNames, listThreadTitles } from "../threads/links/repository.ts";
import { type DraftPlace, findDraftPlace } from "./find-draft-place.ts";
import { presentWaiting, type WaitingRows } from "./present-waiting.ts";
import { countWaitingRequests, listInvitations, listOpenAsks } from "./repository.ts";

/** So many of each are told; whoever has more finds them once these are done. */
const mostOfEach = 10;

/** What waits for the reader. What lies in a network that the reader has left, or under a hidden question, is left out. */
export async function listWaiting(ctx: SignedInContext): Promise<Waiting> {
  const { db } = ctx.platform;
  const rows = await listRows(ctx);
  const { asks, invitations, requests, drafts } = rows;
  const draftIds = (isReply: boolean): string[] =>
    drafts.flatMap(({ place }) => ((place.kind === "reply") === isReply ? [place.id] : []));
  const readable = readableNetworks(ctx.actor);
  const threads = await listThreadTitles(
    db,
    [...asks.map(({ threadId }) => threadId), ...draftIds(true)],
    readable,
  );
  const networkIds = [
    ...[...threads.values(), ...invitations, ...requests].map(({ networkId }) => networkId),
    ...draftIds(false).filter((id) => readable.networkIds.includes(id)),
  ];
  const names = await listNetworkNames(db, [...new Set(networkIds)], visibleNetworks(ctx.actor));
  return presentWaiting(rows, { threads, names });
}

async function listRows({ platform: { db }, actor }: SignedInContext): Promise<WaitingRows> {
  const { personId, grants } = actor;
  const coordinated = grants
    .filter(({ role, limitKind }) => role === "coordinator" && limitKind === "network")
    .map(({ limitId }) => limitId);
  const [asks, invitations, requests, drafts] = await Promise.all([
    listOpenAsks(db, personId, mostOfEach),
    listInvitations(db, personId, mostOfEach),
    countWaitingRequests(db, coordinated, mostOfEach),
    listDraftsOf(db, personId),
  ]);
  const placed = drafts.flatMap((row): { place: DraftPlace; savedAt: string }[] => {
    const place = findDraftPlace(row.place);
    return place === undefined ? [] : [{ place, savedAt: row.saved_at }];
  });
  const newestFirst = placed.toSorted((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
  return { asks, invitations, requests, drafts: newestFirst.slice(0, mostOfEach) };
}
