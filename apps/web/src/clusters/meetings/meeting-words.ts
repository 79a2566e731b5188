import type { MeetingSummary } from "@rammevaerk/contracts/clusters-work";

export type MeetingState = "draft" | "cancelled" | "upcoming" | "held";

/** Where a meeting stands, by its event and the clock. */
export function stateOfMeeting(
  { eventStatus, endsAt }: Pick<MeetingSummary, "eventStatus" | "endsAt">,
  now: string,
): MeetingState {
  if (eventStatus === "cancelled" || eventStatus === "held") return eventStatus;
  if (eventStatus !== "published") return "draft";
  return endsAt > now ? "upcoming" : "held";
}

/** The next of these meetings that will be held; they stand with the latest first. */
export function findNextMeeting<Meeting extends Pick<MeetingSummary, "eventStatus" | "endsAt">>(
  meetings: readonly Meeting[],
  now: string,
): Meeting | undefined {
  return meetings.findLast((meeting) => stateOfMeeting(meeting, now) === "upcoming");
}
