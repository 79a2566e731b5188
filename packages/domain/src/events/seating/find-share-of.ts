import type { Origin, Share } from "./seat-pool.ts";

/**
 * Answers which share people of an origin belong to: their organisation's, else their organisation kind's. Absent, none.
 * A share that has been returned still is theirs, without seats: so nobody moves into the share of others on that day.
 * @example findShareOf({ organisationId: "aarhus", organisationKind: "municipality" }, shares)
 */
export function findShareOf(origin: Origin, shares: readonly Share[]): Share | undefined {
  return (
    shares.find(
      ({ holder }) => "organisationId" in holder && holder.organisationId === origin.organisationId,
    ) ??
    shares.find(
      ({ holder }) => "organisationKind" in holder && holder.organisationKind === origin.organisationKind,
    )
  );
}
