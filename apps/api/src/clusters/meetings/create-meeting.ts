import type { createMeetingInput } from "@rammevaerk/contracts/clusters-work";
import { renderMarkdown } from "@rammevaerk/markdown";
import type { z } from "zod";
import { createEventIn } from "../../events/index.ts";
import { checkNoCprNumber, checkNoCprNumberInMarkdown } from "../../networks/index.ts";
import { isoNow } from "../../platform/clock.ts";
import type { SignedInContext } from "../../platform/context.ts";
import { lockRow } from "../../platform/db/dialect.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { AppError } from "../../platform/errors.ts";
import { createId, hashSecret } from "../../platform/ids.ts";
import { auditCluster } from "../audit-cluster.ts";
import { findCluster } from "../repository.ts";
import { describeMeeting } from "./describe-meeting.ts";
import { findMeetingByRequest, insertMeeting } from "./repository.ts";

/**
 * Calls a meeting: an event for the people of the cluster, published, with an agenda beside it. The same form sent
 * twice calls one.
 * @throws AppError input-invalid for a place that is missing; what events refuse about times; cpr-number-found
 */
export async function createMeeting(
  ctx: SignedInContext,
  { clusterId, agenda, requestId, ...given }: z.output<typeof createMeetingInput>,
): Promise<{ meetingId: string; eventId: string }> {
  checkNoCprNumber(given.title, "title");
  checkNoCprNumberInMarkdown(agenda, "agenda");
  if (given.place === "" && given.onlineUrl === null) {
    throw new AppError("input-invalid", {}, { place: { code: "required" } });
  }
  const id = createId();
  const at = isoNow(ctx.platform.clock);
  const requestKey = hashSecret(`${ctx.actor.personId}:${requestId}`);
  return inTransaction(ctx.platform.db, async (tx) => {
    await lockRow(tx, "clusters", clusterId);
    const known = await findMeetingByRequest(tx, requestKey);
    if (known !== undefined) return known;
    const cluster = await findCluster(tx, clusterId);
    const { eventId } = await createEventIn(ctx, tx, {
      content: describeMeeting(given),
      owners: [{ kind: "cluster", id: clusterId }],
      status: "published",
      createdBy: ctx.actor.personId,
      createdAt: at,
      requestKey,
      isDemo: cluster?.isDemo === true,
    });
    await insertMeeting(tx, {
      id,
      cluster_id: clusterId,
      event_id: eventId,
      agenda_markdown: agenda,
      agenda_html: renderMarkdown(agenda),
      minutes_markdown: "",
      minutes_html: "",
      minutes_status: "draft",
      minutes_approved_at: null,
      version: 1,
      created_at: at,
      request_id: requestKey,
    });
    await auditCluster(ctx, tx, {
      action: "clusters.create-meeting",
      clusterId,
      change: { meetingId: id, eventId },
    });
    return { meetingId: id, eventId };
  });
}
