import type { ActionSummary } from "@rammevaerk/contracts/clusters-work";
import { listPersonRefs } from "../../accounts/index.ts";
import type { Platform } from "../../platform/context.ts";
import type { Db } from "../../platform/db/connect.ts";
import { todayIn } from "../../platform/today.ts";
import { type ActionRow, unfinished } from "./repository.ts";

/** Actions with who owns them, and whether their day has passed. */
export async function presentActions(
  { db, clock }: Pick<Platform, "clock"> & { db: Db },
  rows: readonly ActionRow[],
): Promise<ActionSummary[]> {
  const today = todayIn(clock);
  const people = await listPersonRefs(
    db,
    rows.flatMap(({ person_id }) => person_id ?? []),
    clock,
  );
  return rows.map((row) => ({
    id: row.id,
    clusterId: row.cluster_id,
    cluster: row.cluster,
    title: row.title,
    owner: {
      party: {
        partyId: row.party_id,
        organisation: { id: row.organisation_id, name: row.organisation, kind: row.organisation_kind },
      },
      person: people.get(row.person_id ?? "") ?? null,
    },
    dueOn: row.due_on,
    isOverdue: unfinished.includes(row.status) && row.due_on < today,
    doneWhen: row.done_when,
    status: row.status,
    version: row.version,
  }));
}
