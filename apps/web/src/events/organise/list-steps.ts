import type { EventDetail } from "@rammevaerk/contracts/events";
import { listInvitedOwners } from "./list-invited-owners.ts";

export type StepKey =
  | "answer"
  | "place"
  | "link"
  | "description"
  | "programme"
  | "clashes"
  | "shares"
  | "owners"
  | "publish"
  | "checkIn"
  | "survey"
  | "results";

export interface Step {
  readonly key: StepKey;
  /** Where it is done, below the event's address or further down the overview; undefined for what is done in its place. */
  readonly path: string | undefined;
  readonly isDone: boolean;
  readonly isOptional: boolean;
}

/** What an event must have, and what many have, in the order in which people do it. */
export function listSteps(
  event: Pick<
    EventDetail,
    | "status"
    | "format"
    | "placeName"
    | "onlineUrl"
    | "descriptionMarkdown"
    | "programme"
    | "owners"
    | "ownersInvited"
    | "capacity"
    | "onlineCapacity"
    | "may"
  >,
  known: { shares: number; helpers: number; surveys: number },
): Step[] {
  if (event.status === "cancelled") return [];
  if (event.status === "held")
    return [{ key: "results", path: "resultater", isDone: false, isOptional: false }];
  const step = (key: StepKey, path: string | undefined, isDone: boolean): Step => ({
    key,
    path,
    isDone,
    isOptional: optional.includes(key),
  });
  const isUnpublished = event.status !== "published";
  const clashes = event.programme.clashes.length;
  const isInvited = listInvitedOwners(event).length > 0;
  return [
    ...(isInvited ? [step("answer", undefined, false)] : []),
    ...(event.format === "online" ? [] : [step("place", "rediger", event.placeName !== "")]),
    ...(event.format === "on-site" ? [] : [step("link", "rediger", event.onlineUrl !== null)]),
    step("description", "rediger", event.descriptionMarkdown !== ""),
    step("programme", "program/rediger", event.programme.sessions.length > 0),
    ...(clashes > 0 ? [step("clashes", "program/rediger", false)] : []),
    ...(event.capacity === null && event.onlineCapacity === null
      ? []
      : [step("shares", "deltagere?vis=andele", known.shares > 0)]),
    step("owners", "#ejere", event.owners.length + event.ownersInvited.length > 1),
    ...(isUnpublished ? [step("publish", undefined, false)] : []),
    step("checkIn", "#medarrangoerer", known.helpers > 0),
    step("survey", "resultater", known.surveys > 0),
  ];
}

const optional: readonly StepKey[] = ["description", "programme", "shares", "owners", "checkIn", "survey"];
