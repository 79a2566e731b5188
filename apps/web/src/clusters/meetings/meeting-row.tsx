import type { MeetingSummary } from "@rammevaerk/contracts/clusters-work";
import { Badge } from "@rammevaerk/ui";
import { useState } from "react";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { clusterHref } from "../cluster-tabs.ts";
import { workText } from "../work/work-text.ts";
import { stateOfMeeting } from "./meeting-words.ts";

const kinds = { upcoming: "info", held: "neutral", cancelled: "error", draft: "warning" } as const;

/** Where a meeting stands, and its minutes. */
export function MeetingBadges({ meeting }: { meeting: MeetingSummary }) {
  const { meetings: text } = useText(workText);
  const [now] = useState(() => new Date().toISOString());
  const state = stateOfMeeting(meeting, now);
  return (
    <span className="badges">
      <Badge kind={kinds[state]}>{text[state]}</Badge>
      {meeting.hasMinutes && (
        <Badge kind={meeting.minutesStatus === "approved" ? "success" : "warning"}>
          {meeting.minutesStatus === "approved" ? text.minutesApproved : text.minutesDraft}
        </Badge>
      )}
    </span>
  );
}

/** When a meeting is, and where. */
export function useMeetingFacts(): (meeting: MeetingSummary) => string[] {
  const { meetings: text } = useText(workText);
  const format = useFormat();
  return (meeting) => [
    `${format.dateTime(meeting.startsAt)}–${format.time(meeting.endsAt)}`,
    ...[meeting.place, meeting.isOnline ? text.online : ""].filter(Boolean),
  ];
}

/** One meeting in a list: when, where, and what came of it. */
export function MeetingRow({ meeting, clusterId }: { meeting: MeetingSummary; clusterId: string }) {
  const { meetings: text } = useText(workText);
  const factsOf = useMeetingFacts();
  const results = [
    ...(meeting.decisionCount > 0 ? [text.decisions(meeting.decisionCount)] : []),
    ...(meeting.openActionCount > 0 ? [text.openActions(meeting.openActionCount)] : []),
  ];
  return (
    <li className="action">
      <p>
        <a href={`${clusterHref(clusterId, "meetings")}/${meeting.id}`}>
          <strong>{meeting.title}</strong>
        </a>{" "}
        <MeetingBadges meeting={meeting} />
      </p>
      <p className="muted small">{factsOf(meeting).join(" · ")}</p>
      {results.length > 0 && <p className="small">{results.join(" · ")}</p>}
    </li>
  );
}
