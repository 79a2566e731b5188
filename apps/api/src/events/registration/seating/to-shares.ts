import type { OrganisationKind } from "@rammevaerk/domain/accounts";
import type { Share } from "@rammevaerk/domain/events";
import type { IsoDate } from "@rammevaerk/domain/time";
import type { EventSharesTable } from "../../tables.ts";

/** The share that a row holds, as the rule of seating knows it; none where it is nobody's. */
export function toShares(row: Omit<EventSharesTable, "event_id">): Share[] {
  const share = { id: row.id, seats: row.seats, returnsOn: row.returns_on as IsoDate };
  if (row.organisation_id !== null) return [{ ...share, holder: { organisationId: row.organisation_id } }];
  return row.organisation_kind === null
    ? []
    : [{ ...share, holder: { organisationKind: row.organisation_kind as OrganisationKind } }];
}
