import { promoteWaiting } from "@rammevaerk/domain/events";
import type { Platform } from "../../../platform/context.ts";
import type { Db } from "../../../platform/db/connect.ts";
import { todayIn } from "../../../platform/today.ts";
import { listQueuedSessions, listSessionQueue, seatInSession } from "./repository.ts";

const nobody = { organisationId: null, organisationKind: null } as const;

/**
 * Seats those who wait for an event's sessions, by the same rule as the event's own seats: a session is a pool without
 * shares, and each participant a party of one. Who has no seat at the event yet keeps the place in the queue.
 * Call it with the event held by `lockEvent`.
 */
export async function promoteSessions(
  { clock }: Platform,
  tx: Db,
  { eventId }: { readonly eventId: string },
): Promise<void> {
  for (const session of await listQueuedSessions(tx, eventId)) {
    const queue = await listSessionQueue(tx, session.id);
    const inUse = {
      pool: { capacity: session.capacity, shares: [], groupPolicy: "strict" as const },
      today: todayIn(clock),
      holding: [{ ...nobody, size: session.taken }],
    };
    const outcomes = promoteWaiting(
      inUse,
      queue.map((id) => ({ id, size: 1, ...nobody })),
    );
    const participantIds = outcomes.filter(({ gets }) => gets === "seat").map(({ partyId }) => partyId);
    if (participantIds.length > 0) await seatInSession(tx, { sessionId: session.id, participantIds });
  }
}
