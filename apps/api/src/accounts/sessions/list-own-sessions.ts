import type { sessionView } from "@rammevaerk/contracts/accounts";
import type { z } from "zod";
import { isoNow } from "../../platform/clock.ts";
import type { SignedInContext } from "../../platform/context.ts";
import { listSessions } from "./repository.ts";

/** Where a person is signed in, the browser used last first. The id is the hash under which a session is stored. */
export async function listOwnSessions({
  platform: { db, clock },
  actor,
}: SignedInContext): Promise<z.infer<typeof sessionView>[]> {
  const rows = await listSessions(db, actor.personId, isoNow(clock));
  return rows.map((row) => ({
    id: row.id,
    device: row.device,
    createdAt: row.created_at,
    lastSeenAt: row.last_seen_at,
    isCurrent: row.id === actor.sessionId,
  }));
}
