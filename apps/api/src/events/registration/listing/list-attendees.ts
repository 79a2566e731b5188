import type { attendeeInput, attendeePage } from "@rammevaerk/contracts/event-registrations";
import { limits } from "@rammevaerk/contracts/limits";
import type { z } from "zod";
import type { RequestContext } from "../../../platform/context.ts";
import { cutPage, decodePageKey } from "../../../platform/page-key.ts";
import { listStatesOf } from "../../listing/repository.ts";
import { getVisibleEvent } from "../../load-event.ts";
import { type EventSubject, mayOrganiseEvent } from "../../policy.ts";
import { listShown } from "./repository.ts";

/**
 * Those with a seat who said that they may be seen: to people with a seat, everybody who agreed to that; to all others
 * only who agreed to be seen by everybody.
 * @throws AppError not-found for an event that the reader does not see
 */
export async function listAttendees(
  ctx: RequestContext,
  { eventId, after }: z.output<typeof attendeeInput>,
): Promise<z.output<typeof attendeePage>> {
  const event = await getVisibleEvent(ctx, { eventId });
  const takesPart = await mayKnowParticipants(ctx, event);
  const found = await listShown(ctx.platform.db, eventId, {
    toPublic: !takesPart,
    after: decodePageKey(after, 2),
    limit: limits.pageSize + 1,
  });
  const { rows, nextKey } = cutPage(found, limits.pageSize, (row) => [row.sort_name, row.id]);
  const items = rows.map(({ id, name, title, organisation }) => ({ id, name, title, organisation }));
  return { items, nextKey, total: null };
}

/** Who waits for a seat does not take part yet. */
async function mayKnowParticipants(
  { platform: { db }, actor }: RequestContext,
  event: EventSubject,
): Promise<boolean> {
  if (actor === null) return false;
  if (mayOrganiseEvent.may(actor, event) === true) return true;
  return (await listStatesOf(db, actor.personId, [event.id])).get(event.id) === "seated";
}
