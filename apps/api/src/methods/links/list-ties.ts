import type { MethodLinks } from "@rammevaerk/contracts/method-links";
import type { MethodLinkKind } from "@rammevaerk/domain/methods";
import { servableGoals } from "@rammevaerk/domain/networks";
import { toDateInCopenhagen } from "@rammevaerk/domain/time";
import { visibleEvents } from "../../events/index.ts";
import { listNetworkRows, visibleNetworks } from "../../networks/index.ts";
import type { RequestContext } from "../../platform/context.ts";
import { todayIn } from "../../platform/today.ts";
import { isLibraryAuthor } from "../policy.ts";
import { loadTarget } from "./load-target.ts";
import { type LinkRow, listLinksOfMethod, listVisibleEvents } from "./repository.ts";

type Tie = MethodLinks["others"][number];

/** What a page shows of the ties of a method. */
const mostShown = 100;

/** The networks, events and common goals that a method is tied to, those alone that the reader may see. */
export async function listTies(ctx: RequestContext, methodId: string): Promise<Tie[]> {
  const links = await listLinksOfMethod(ctx.platform.db, methodId);
  const idsOf = (kind: MethodLinkKind) => links.flatMap((link) => (link.kind === kind ? link.target_id : []));
  const titles: Record<MethodLinkKind, ReadonlyMap<string, Seen>> = {
    network: await findNetworks(ctx, idsOf("network")),
    event: await findEvents(ctx, idsOf("event")),
    "common-goal": new Map(
      servableGoals.map(({ goalKey, title }) => [goalKey, { title: title[ctx.language], on: null }]),
    ),
  };
  const seen = links.flatMap((link) => {
    const target = titles[link.kind].get(link.target_id);
    return target === undefined ? [] : [{ link, target }];
  });
  const ties: Tie[] = [];
  for (const { link, target } of seen.slice(0, mostShown))
    ties.push({
      linkId: link.id,
      kind: link.kind,
      targetId: link.target_id,
      title: target.title,
      on: target.on,
      note: link.note,
      mayRemove: await mayRemove(ctx, link),
    });
  return ties;
}

interface Seen {
  readonly title: string;
  readonly on: string | null;
}

async function findNetworks({ platform, actor }: RequestContext, ids: readonly string[]) {
  if (actor === null || ids.length === 0) return new Map<string, Seen>();
  const filter = { scope: visibleNetworks(actor), words: [], networkIds: ids, includeDormant: true };
  const rows = await listNetworkRows(platform.db, filter, { after: undefined, size: ids.length });
  return new Map(rows.map(({ id, name }) => [id, { title: name, on: null }]));
}

async function findEvents({ platform: { db, clock }, actor }: RequestContext, ids: readonly string[]) {
  const rows = await listVisibleEvents(db, ids, { scope: visibleEvents(actor), today: todayIn(clock) });
  return new Map(
    rows.map(({ id, title, starts_at }) => [id, { title, on: toDateInCopenhagen(starts_at) }] as const),
  );
}

/** Who holds no role runs nothing, so that nothing is looked up for most readers. */
async function mayRemove(ctx: RequestContext, link: LinkRow): Promise<boolean> {
  if (isLibraryAuthor(ctx.actor)) return true;
  if (ctx.actor === null || ctx.actor.grants.every(({ role }) => role === "member")) return false;
  return (await loadTarget(ctx, { kind: link.kind, targetId: link.target_id }))?.isRun === true;
}
