import type { EventDetail, EventOwnerRef } from "@rammevaerk/contracts/events";

/** The owners that are invited to an event and that the reader can answer for. */
export function listInvitedOwners({
  ownersInvited,
  may,
}: Pick<EventDetail, "ownersInvited" | "may">): EventOwnerRef[] {
  return ownersInvited.filter(({ kind, id }) =>
    may.answerFor.some((one) => one.kind === kind && one.id === id),
  );
}
