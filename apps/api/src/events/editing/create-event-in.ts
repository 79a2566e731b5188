import type { EventContent } from "@rammevaerk/contracts/events";
import { erasureDefaults } from "@rammevaerk/domain/events";
import type { RequestContext } from "../../platform/context.ts";
import type { Db } from "../../platform/db/connect.ts";
import { auditEvent } from "../audit-event.ts";
import { type NewEvent, storeEvent } from "./store-event.ts";

/** What an event is until somebody says otherwise; times, kind and title are not among it. */
export const usualContent: Omit<EventContent, "kind" | "title" | "starts" | "ends"> = {
  visibility: "public",
  format: "on-site",
  description: "",
  placeName: "",
  placeAddress: "",
  regionId: null,
  onlineUrl: null,
  targetGroups: [],
  contactId: null,
  takesRegistrations: true,
  capacity: null,
  onlineCapacity: null,
  groupPolicy: "strict",
  maxGroup: 10,
  offerHours: 24,
  registrationOpens: null,
  closesDaysBefore: 7,
  remindsDaysBefore: 7,
  asksDiet: false,
  asksAccess: false,
  erasure: {
    contactDays: erasureDefaults.contact.days,
    sensitiveDays: erasureDefaults.sensitive.days,
    answersDays: erasureDefaults.answers.days,
    attendanceDays: erasureDefaults.attendance.days,
  },
};

/**
 * Creates an event within the transaction of another capability, such as a cluster's meeting, and notes it in the trail.
 * Who may do so is for the caller to decide. The same `requestKey` creates one event.
 * @throws AppError as `describeEvent`
 * @example
 * await createEventIn(ctx, tx, {
 *   content: { ...usualContent, kind: "cluster-meeting", visibility: "members", title, starts, ends },
 *   owners: [{ kind: "cluster", id: clusterId }], status: "published",
 *   createdBy: ctx.actor.personId, createdAt: isoNow(ctx.platform.clock), requestKey,
 * })
 */
export async function createEventIn(
  ctx: Pick<RequestContext, "platform" | "actor">,
  tx: Db,
  event: NewEvent,
): Promise<{ eventId: string; version: number; isNew: boolean }> {
  const stored = await storeEvent(tx, event);
  const { kind, visibility } = event.content;
  if (stored.isNew)
    await auditEvent(ctx, tx, {
      action: "events.create",
      eventId: stored.eventId,
      change: { kind, status: event.status, visibility },
    });
  return stored;
}
