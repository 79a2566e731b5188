import type { MeetingDetail, MeetingSummary } from "@rammevaerk/contracts/clusters-work";
import type { Page } from "@rammevaerk/contracts/fields";
import { limits } from "@rammevaerk/contracts/limits";
import { presentActions } from "../actions/present-actions.ts";
import { listActionsOfDecisions } from "../actions/repository.ts";
import { isoNow } from "../../platform/clock.ts";
import type { SignedInContext } from "../../platform/context.ts";
import { AppError } from "../../platform/errors.ts";
import { cutPage, decodePageKey } from "../../platform/page-key.ts";
import { type ClusterSubject, mayLeadCluster } from "../policy.ts";
import {
  countMeetings,
  countOutcomes,
  findMeetingRow,
  listDecisions,
  listMeetingRows,
  type MeetingRow,
} from "./repository.ts";

/** The meetings of a cluster, the latest first. */
export async function listMeetings(
  { platform: { db, clock } }: SignedInContext,
  { clusterId, after }: { clusterId: string; after?: string | undefined },
): Promise<Page<MeetingSummary>> {
  const size = limits.pageSize;
  const [rows, total] = await Promise.all([
    listMeetingRows(db, clusterId, { after: decodePageKey(after, 2), size }),
    countMeetings(db, clusterId),
  ]);
  const page = cutPage(rows, size, (row) => [row.starts_at, row.id]);
  const outcomes = await countOutcomes(
    db,
    page.rows.map(({ id }) => id),
  );
  const now = isoNow(clock);
  const items = page.rows.map((row) => presentMeeting(row, outcomes.get(row.id), now));
  return { items, nextKey: page.nextKey, total };
}

/** A meeting with its agenda, minutes, decisions and what follows from them. */
export async function getMeeting(
  { platform, actor }: SignedInContext,
  { cluster, meetingId }: { cluster: ClusterSubject; meetingId: string },
): Promise<MeetingDetail> {
  const { db, clock } = platform;
  const row = await findMeetingRow(db, meetingId);
  if (row === undefined) throw new AppError("not-found");
  const decisions = await listDecisions(db, meetingId);
  const found = await listActionsOfDecisions(
    db,
    decisions.map(({ id }) => id),
  );
  const actions = await presentActions(platform, found);
  const outcomes = await countOutcomes(db, [meetingId]);
  return {
    ...presentMeeting(row, outcomes.get(meetingId), isoNow(clock)),
    clusterId: row.cluster_id,
    version: row.version,
    agendaMarkdown: row.agenda_markdown,
    agendaHtml: row.agenda_html,
    minutesMarkdown: row.minutes_markdown,
    minutesHtml: row.minutes_html,
    minutesApprovedAt: row.minutes_approved_at,
    decisions: decisions.map(({ id, body, decided_on, version }) => ({
      id,
      meetingId,
      body,
      decidedOn: decided_on,
      version,
      actions: actions.filter((_, at) => found[at]?.decision_id === id),
    })),
    may: { read: true, lead: mayLeadCluster.may(actor, cluster) === true },
  };
}

function presentMeeting(
  row: MeetingRow,
  outcomes: { decisions: number; openActions: number } | undefined,
  now: string,
): MeetingSummary {
  const isHeld = row.event_status === "published" && row.ends_at <= now;
  return {
    id: row.id,
    eventId: row.event_id,
    title: row.title,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    startsLocal: row.starts_local,
    endsLocal: row.ends_local,
    place: row.place_name,
    isOnline: row.format !== "on-site",
    eventStatus: isHeld ? "held" : row.event_status,
    minutesStatus: row.minutes_status,
    hasMinutes: row.minutes_markdown !== "",
    decisionCount: outcomes?.decisions ?? 0,
    openActionCount: outcomes?.openActions ?? 0,
  };
}
