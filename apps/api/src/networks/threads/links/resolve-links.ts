import type { resolvedLinks } from "@rammevaerk/contracts/threads";
import type { z } from "zod";
import type { SignedInContext } from "../../../platform/context.ts";
import { readableNetworks, visibleNetworks } from "../../policy.ts";
import { listFileNames, listNetworkNames, listThreadTitles } from "./repository.ts";

const uuid = "([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})";
const addresses = {
  network: new RegExp(`^/netvaerk/${uuid}/?$`, "i"),
  thread: new RegExp(`^/netvaerk/${uuid}/traad/${uuid}/?(?:#.*)?$`, "i"),
  file: new RegExp(`^/vedhaeftninger/${uuid}$`, "i"),
} as const;

/** The titles behind addresses in the product, as far as the asker may see them: the same policies as on the pages. */
export async function resolveLinks(
  { platform: { db }, actor }: SignedInContext,
  paths: readonly string[],
): Promise<z.output<typeof resolvedLinks>> {
  const readable = readableNetworks(actor);
  const [networks, threads, files] = await Promise.all([
    listNetworkNames(db, idsIn(paths, addresses.network, 1), visibleNetworks(actor)),
    listThreadTitles(db, idsIn(paths, addresses.thread, 2), readable),
    listFileNames(db, idsIn(paths, addresses.file, 1), readable),
  ]);
  const findTitle = (path: string): string | undefined => {
    const [, networkId = "", threadId = ""] = addresses.thread.exec(path.toLowerCase()) ?? [];
    const thread = threads.get(threadId);
    if (thread !== undefined) return thread.networkId === networkId ? thread.title : undefined;
    return (
      networks.get(idOf(path, addresses.network, 1) ?? "") ?? files.get(idOf(path, addresses.file, 1) ?? "")
    );
  };
  const links = [...new Set(paths)].map((path) => ({ path, title: findTitle(path) }));
  return { links: links.flatMap(({ path, title }) => (title === undefined ? [] : [{ path, title }])) };
}

function idOf(path: string, address: RegExp, group: number): string | undefined {
  return address.exec(path)?.[group]?.toLowerCase();
}

function idsIn(paths: readonly string[], address: RegExp, group: number): string[] {
  return [...new Set(paths.flatMap((path) => idOf(path, address, group) ?? []))];
}
