import type { ErasureReport, erasureReportInput } from "@rammevaerk/contracts/event-erasure";
import { limits } from "@rammevaerk/contracts/limits";
import { isAdministrator } from "@rammevaerk/domain/accounts";
import type { z } from "zod";
import type { Clock } from "../../platform/clock.ts";
import type { SignedInContext } from "../../platform/context.ts";
import type { Db } from "../../platform/db/connect.ts";
import { cutPage, decodePageKey } from "../../platform/page-key.ts";
import { todayIn } from "../../platform/today.ts";
import { visibleEvents } from "../policy.ts";
import { type Held, listHeld } from "./held/list-held.ts";
import { listProofs, listRunEventIds } from "./repository.ts";

const mostShown = 100;

/** What is past its day (nothing, when all is well), what goes next, and the proofs of what has gone. Counts only. */
export async function getErasureReport(
  { platform: { db, clock }, actor }: SignedInContext,
  { eventId, after }: z.output<typeof erasureReportInput>,
): Promise<ErasureReport> {
  const eventIds = await findScope();
  const held = sumUp(await listHeld(db, eventIds));
  const today = todayIn(clock);
  const [before] = decodePageKey(after, 1) ?? [];
  const proofs = await listProofs(db, eventIds, { before, size: limits.pageSize });
  const page = cutPage(proofs, limits.pageSize, ({ id }) => [id]);
  return {
    overdue: held.filter(({ dueOn }) => dueOn <= today).slice(0, mostShown),
    coming: held.filter(({ dueOn }) => dueOn > today).slice(0, mostShown),
    proofs: {
      items: page.rows.map((row) => ({
        id: row.id,
        eventId: row.event_id,
        title: row.title,
        class: row.class,
        dueOn: row.due_on,
        erasedAt: row.erased_at,
        rows: row.rows,
      })),
      nextKey: page.nextKey,
      total: null,
    },
  };

  async function findScope(): Promise<readonly string[] | undefined> {
    if (eventId !== undefined) return [eventId];
    return isAdministrator(actor.grants) ? undefined : listRunEventIds(db, visibleEvents(actor));
  }
}

/** One line for each event, class and day. */
function sumUp(held: readonly Held[]): ErasureReport["coming"] {
  const lines = Map.groupBy(held, (one) => `${one.dueOn} ${one.event.id} ${one.class}`);
  return [...lines.values()].flatMap((all) =>
    all.slice(0, 1).map(({ event, class: name, dueOn }) => ({
      eventId: event.id,
      title: event.title,
      class: name,
      dueOn,
      rows: all.reduce((sum, { rows }) => sum + rows, 0),
    })),
  );
}

/** How many rows about participants are past their day: none, when all is well. */
export async function countOverdue({ db, clock }: { db: Db; clock: Clock }): Promise<number> {
  const today = todayIn(clock);
  return (await listHeld(db)).filter(({ dueOn }) => dueOn <= today).reduce((sum, { rows }) => sum + rows, 0);
}
