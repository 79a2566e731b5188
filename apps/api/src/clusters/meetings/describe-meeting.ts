import type { createMeetingInput } from "@rammevaerk/contracts/clusters-work";
import type { EventContent } from "@rammevaerk/contracts/events";
import type { z } from "zod";
import { usualContent } from "../../events/index.ts";

/** A meeting as an event: for the people of the cluster, without sign-up, with nothing asked about anybody. */
export function describeMeeting({
  title,
  starts,
  ends,
  place,
  onlineUrl,
}: Pick<
  z.output<typeof createMeetingInput>,
  "title" | "starts" | "ends" | "place" | "onlineUrl"
>): EventContent {
  return {
    ...usualContent,
    kind: "cluster-meeting",
    visibility: "members",
    format: onlineUrl === null ? "on-site" : place === "" ? "online" : "both",
    title,
    starts,
    ends,
    placeName: place,
    onlineUrl,
    takesRegistrations: false,
    remindsDaysBefore: null,
  };
}
