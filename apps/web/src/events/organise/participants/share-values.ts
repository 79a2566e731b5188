import type { SeatOverview } from "@rammevaerk/contracts/event-registrations";
import { type OrganisationKind, organisationKinds } from "@rammevaerk/domain/accounts";
import { isWhole } from "../../edit/check-event.ts";

/** One share as its row holds it. `holder` is a kind of organisation, or "organisation" for a certain one. */
export interface ShareValues {
  id: string;
  holder: OrganisationKind | "organisation";
  organisationId: string | null;
  /** Known for organisations that were picked from a list of parties, or are stored. */
  name: string;
  seats: string;
  returnsOn: string;
}

const bounds = { least: 1, most: 10_000, mayBeEmpty: false };

/** The rows of the shares as they are stored. */
export function toShareValues({ shares }: Pick<SeatOverview, "shares">): ShareValues[] {
  return shares.map(({ id, organisationId, organisationKind, seats, returnsOn, name }) => ({
    id,
    holder: organisationKind ?? "organisation",
    organisationId,
    name,
    seats: String(seats),
    returnsOn,
  }));
}

/** What is sent. */
export function toShareInput(rows: readonly ShareValues[]) {
  return rows.map(({ id, holder, organisationId, seats, returnsOn }) => ({
    id,
    organisationId: holder === "organisation" ? organisationId : null,
    organisationKind: organisationKinds.find((kind) => kind === holder) ?? null,
    seats: readSeats(seats),
    returnsOn,
  }));
}

/** What must be corrected before shares can be saved: a row that is not filled in, or two rows for the same. */
export function checkShares(rows: readonly ShareValues[]): "wrong" | "twice" | undefined {
  const isWhoMissing = ({ holder, organisationId }: ShareValues): boolean =>
    holder === "organisation" && organisationId === null;
  const isWrong = rows.some(
    (row) => isWhoMissing(row) || !isWhole(row.seats, bounds) || row.returnsOn === "",
  );
  if (isWrong) return "wrong";
  const holders = rows.map(({ holder, organisationId }) =>
    holder === "organisation" ? organisationId : holder,
  );
  return new Set(holders).size < holders.length ? "twice" : undefined;
}

/** Whether two lists keep the same seats for the same until the same days. */
export function areSameShares(a: readonly ShareValues[], b: readonly ShareValues[]): boolean {
  return JSON.stringify(toShareInput(a)) === JSON.stringify(toShareInput(b));
}

/** How many seats are kept; rows without a whole number count as none. */
export function sumShares(rows: readonly ShareValues[]): number {
  return rows.reduce((sum, { seats }) => sum + readSeats(seats), 0);
}

function readSeats(text: string): number {
  return isWhole(text, bounds) ? Number(text.trim().replaceAll(".", "")) : 0;
}
