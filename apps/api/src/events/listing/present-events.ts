import type { EventSummary } from "@rammevaerk/contracts/events";
import { isoNow } from "../../platform/clock.ts";
import type { RequestContext } from "../../platform/context.ts";
import { todayIn } from "../../platform/today.ts";
import { listOwners } from "../owners/repository.ts";
import { presentEventSummary } from "../presenter.ts";
import { listTargetGroups } from "../repository.ts";
import { type ListedEvent, listEventRowsByIds, listStatesOf } from "./repository.ts";
import { countSeatsOf } from "./seats/count-seats-of.ts";

type Reader = Pick<RequestContext, "platform"> & { readonly actor: { readonly personId: string } | null };

/** Events with what a list shows of each, in the order given. The caller has let the reader in. */
export async function presentEvents(
  { platform: { db, clock }, actor }: Reader,
  rows: readonly ListedEvent[],
): Promise<EventSummary[]> {
  const ids = rows.map((row) => row.id);
  const [owners, targetGroups, seats, states] = await Promise.all([
    listOwners(db, ids),
    listTargetGroups(db, ids),
    countSeatsOf(db, rows, todayIn(clock)),
    actor === null ? undefined : listStatesOf(db, actor.personId, ids),
  ]);
  const now = isoNow(clock);
  return rows.map((row) =>
    presentEventSummary(row, {
      owners: owners.get(row.id) ?? [],
      targetGroups: targetGroups.get(row.id) ?? [],
      seats: seats.get(row.id) ?? { onSite: null, online: null },
      myState: states?.get(row.id) ?? null,
      now,
    }),
  );
}

/** The same by their ids, for those who refer to events; one that is not there is not in the answer. */
export async function presentEventsByIds(
  ctx: Reader,
  ids: readonly string[],
): Promise<Map<string, EventSummary>> {
  const rows = await listEventRowsByIds(ctx.platform.db, [...new Set(ids)]);
  return new Map((await presentEvents(ctx, rows)).map((event) => [event.id, event]));
}
