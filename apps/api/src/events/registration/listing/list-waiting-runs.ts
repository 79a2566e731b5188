import type { listWaitingRunsInput, waitingRunPage } from "@rammevaerk/contracts/event-registrations";
import type { z } from "zod";
import type { Platform } from "../../../platform/context.ts";
import { cutPage, decodePageKey } from "../../../platform/page-key.ts";
import { listRunOutcomes, listRuns } from "./repository.ts";

type RunPage = z.output<typeof waitingRunPage>;
type Outcome = RunPage["items"][number]["outcomes"][number]["outcome"];

/** A run of a long queue has as many outcomes, so few are shown at once. */
const runsAtOnce = 5;

/** The runs of an event's queues, newest first, and what each made of those who waited, in the order of the queue. */
export async function listWaitingRuns(
  { db }: Platform,
  { eventId, after }: z.output<typeof listWaitingRunsInput>,
): Promise<RunPage> {
  const key = decodePageKey(after, 1);
  const found = await listRuns(db, eventId, { after: key?.[0], limit: runsAtOnce + 1 });
  const { rows, nextKey } = cutPage(found, runsAtOnce, (row) => [row.id]);
  const outcomes =
    rows.length === 0
      ? []
      : await listRunOutcomes(
          db,
          rows.map(({ id }) => id),
        );
  const ofRun = Map.groupBy(outcomes, (row) => row.run_id);
  const items = rows.map((run) => ({
    id: run.id,
    ranAt: run.ran_at,
    cause: run.cause,
    pool: run.pool,
    outcomes: (ofRun.get(run.id) ?? []).map((row) => ({
      registrationId: row.registration_id,
      name: row.name,
      size: row.size,
      outcome: row.outcome as Outcome,
    })),
  }));
  return { items, nextKey, total: null };
}
