import type { SeatOverview } from "@rammevaerk/contracts/event-registrations";
import type { SeatCount as SeatCountView } from "@rammevaerk/contracts/events";
import type { OrganisationKind } from "@rammevaerk/domain/accounts";
import { countSeats, type SeatCount, type SeatPoolKind } from "@rammevaerk/domain/events";
import type { Platform } from "../../../platform/context.ts";
import { AppError } from "../../../platform/errors.ts";
import { todayIn } from "../../../platform/today.ts";
import { loadPool } from "../seating/load-pool.ts";
import { findSeatingEvent } from "../seating/repository.ts";
import { countParticipants, listNamedShares, type ParticipantCount } from "./repository.ts";

/** Where an event's seats are, for its organisers: by pool, state, share and organisation. */
export async function getSeatOverview(
  platform: Platform,
  { eventId }: { readonly eventId: string },
): Promise<SeatOverview> {
  const { db, clock } = platform;
  const event = await findSeatingEvent(db, eventId);
  if (event === undefined) throw new AppError("not-found");
  const counts = await countParticipants(db, eventId);
  const onSite = countSeats(await loadPool(db, { event, pool: "on-site" }, todayIn(clock)));
  const online = countSeats(await loadPool(db, { event, pool: "online" }, todayIn(clock)));
  const used = new Map(onSite.shares.map((share) => [share.shareId, share]));
  const shares = await listNamedShares(db, eventId);
  return {
    onSite: presentSeats(onSite, counts, "on-site"),
    online: presentSeats(online, counts, "online"),
    overrides: sum(counts.filter((row) => row.is_override === 1 && row.state === "seated")),
    byState: [...Map.groupBy(counts, (row) => row.state)].map(([state, rows]) => ({
      state,
      participants: sum(rows),
    })),
    shares: shares.map((share) => ({
      id: share.id,
      organisationId: share.organisation_id,
      organisationKind: share.organisation_kind as OrganisationKind | null,
      seats: share.seats,
      returnsOn: share.returns_on,
      name: share.name ?? "",
      used: used.get(share.id)?.taken ?? 0,
      isReturned: share.returns_on <= todayIn(clock),
    })),
    byOrganisation: countOrganisations(counts),
  };
}

/** A pool's seats as they are told: unlimited pools are counted from their people. */
function presentSeats(
  count: SeatCount,
  counts: readonly ParticipantCount[],
  pool: SeatPoolKind,
): SeatCountView {
  const inPool = counts.filter((row) => row.pool === pool);
  return {
    capacity: count.capacity,
    taken: sum(inPool.filter(({ state }) => state === "seated" || state === "offered")),
    free: count.freeForAll,
    kept: count.keptForShares,
    waiting: sum(inPool.filter(({ state }) => state === "waiting")),
  };
}

function countOrganisations(counts: readonly ParticipantCount[]): SeatOverview["byOrganisation"] {
  const active = counts.filter(({ state }) => ["seated", "offered", "waiting"].includes(state));
  return [...Map.groupBy(active, (row) => row.organisation_id)].map(([organisationId, rows]) => ({
    organisationId,
    name: rows[0]?.name ?? "",
    seated: sum(rows.filter(({ state }) => state !== "waiting")),
    waiting: sum(rows.filter(({ state }) => state === "waiting")),
  }));
}

function sum(rows: readonly ParticipantCount[]): number {
  return rows.reduce((total, row) => total + row.participants, 0);
}
