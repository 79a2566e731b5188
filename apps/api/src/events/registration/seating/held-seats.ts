import type { OrganisationKind } from "@rammevaerk/domain/accounts";
import type { HeldSeats } from "@rammevaerk/domain/events";

/** The people of a pool who come from one organisation, as the database adds them up. */
export interface HeldRow {
  readonly organisation_id: string | null;
  readonly kind: OrganisationKind | null;
  readonly size: number;
}

/** Seats as the rule of seating counts them. */
export function toHeldSeats({ organisation_id, kind, size }: HeldRow): HeldSeats {
  return { organisationId: organisation_id, organisationKind: kind, size };
}
