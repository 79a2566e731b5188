import type { EventContent, EventDetail, LocalTime } from "@rammevaerk/contracts/events";
import {
  type EventFormat,
  type EventKind,
  type EventOwnerKind,
  type EventVisibility,
  type GroupPolicy,
  erasureDefaults,
  eventOwnerKinds,
} from "@rammevaerk/domain/events";
import { ownerKey } from "../owner-key.ts";

/** An event as its form holds it: figures as they are typed, "" for what is left out. */
export interface EventValues {
  kind: EventKind;
  title: string;
  description: string;
  /** `kind:id` of the first owner; only asked for when the event is created. */
  owner: string;
  starts: LocalTime;
  ends: LocalTime;
  format: EventFormat;
  placeName: string;
  placeAddress: string;
  onlineUrl: string;
  capacity: string;
  onlineCapacity: string;
  visibility: EventVisibility;
  targetGroups: string[];
  regionId: string;
  contactId: string | null;
  takesRegistrations: boolean;
  registrationOpens: LocalTime;
  closesDaysBefore: string;
  remindsDaysBefore: string;
  maxGroup: string;
  groupPolicy: GroupPolicy;
  offerHours: string;
  asksDiet: boolean;
  asksAccess: boolean;
  contactDays: string;
  sensitiveDays: string;
  answersDays: string;
  attendanceDays: string;
  /** The version that was read; 0 for an event that is not there yet. */
  version: number;
}

/** A form for an event that is not there yet, with what most events have. */
export function emptyEvent(start: Pick<EventValues, "owner" | "regionId" | "contactId">): EventValues {
  return {
    kind: "theme-day",
    title: "",
    description: "",
    starts: { local: "" },
    ends: { local: "" },
    format: "on-site",
    placeName: "",
    placeAddress: "",
    onlineUrl: "",
    capacity: "",
    onlineCapacity: "",
    visibility: "public",
    targetGroups: [],
    takesRegistrations: true,
    registrationOpens: { local: "" },
    closesDaysBefore: "7",
    remindsDaysBefore: "3",
    maxGroup: "10",
    groupPolicy: "strict",
    offerHours: "48",
    asksDiet: false,
    asksAccess: true,
    contactDays: String(erasureDefaults.contact.days),
    sensitiveDays: String(erasureDefaults.sensitive.days),
    answersDays: String(erasureDefaults.answers.days),
    attendanceDays: String(erasureDefaults.attendance.days),
    version: 0,
    ...start,
  };
}

/** What is proposed where nothing was chosen: the end some hours after the beginning, and an owner. */
export function fillIn(values: EventValues, owner = ""): EventValues {
  const { starts, ends } = values;
  return {
    ...values,
    ends: ends.local === "" ? { local: proposeEnd(starts.local) } : ends,
    owner: values.owner === "" ? owner : values.owner,
  };
}

const usualHours = 6;

/** The same day some hours later, at most to the end of the day; "" while nothing is chosen. */
export function proposeEnd(startsLocal: string): string {
  if (startsLocal.length < 16) return "";
  const hour = Number(startsLocal.slice(11, 13)) + usualHours;
  const day = startsLocal.slice(0, 11);
  return hour > 23 ? `${day}23:59` : `${day}${String(hour).padStart(2, "0")}${startsLocal.slice(13, 16)}`;
}

/** The form of an event as it is stored. */
export function toEventValues(event: EventDetail): EventValues {
  const { erasure } = event;
  const [owner] = event.owners;
  return {
    kind: event.kind,
    title: event.title,
    description: event.descriptionMarkdown,
    owner: owner === undefined ? "" : ownerKey(owner),
    starts: { local: event.startsLocal, fold: event.startsFold },
    ends: { local: event.endsLocal, fold: event.endsFold },
    format: event.format,
    placeName: event.placeName,
    placeAddress: event.placeAddress,
    onlineUrl: event.onlineUrl ?? "",
    capacity: typed(event.capacity),
    onlineCapacity: typed(event.onlineCapacity),
    visibility: event.visibility,
    targetGroups: event.targetGroups,
    regionId: event.regionId ?? "",
    contactId: event.contact?.id ?? null,
    takesRegistrations: event.takesRegistrations,
    registrationOpens: { local: event.registrationOpensLocal ?? "" },
    closesDaysBefore: String(event.closesDaysBefore),
    remindsDaysBefore: typed(event.remindsDaysBefore),
    maxGroup: String(event.maxGroup),
    groupPolicy: event.groupPolicy,
    offerHours: String(event.offerHours),
    asksDiet: event.asksDiet,
    asksAccess: event.asksAccess,
    contactDays: String(erasure.contactDays),
    sensitiveDays: String(erasure.sensitiveDays),
    answersDays: String(erasure.answersDays),
    attendanceDays: String(erasure.attendanceDays),
    version: event.version,
  };
}

/** What is sent. What the chosen form of taking part has no use for is left out. */
export function toEventContent(values: EventValues): EventContent {
  const isOnSite = values.format !== "online";
  const isOnline = values.format !== "on-site";
  return {
    kind: values.kind,
    visibility: values.visibility,
    format: values.format,
    title: values.title,
    description: values.description,
    starts: values.starts,
    ends: values.ends,
    placeName: isOnSite ? values.placeName : "",
    placeAddress: isOnSite ? values.placeAddress : "",
    regionId: values.regionId === "" ? null : values.regionId,
    onlineUrl: isOnline ? textOrNull(values.onlineUrl) : null,
    targetGroups: values.targetGroups,
    contactId: values.contactId,
    takesRegistrations: values.takesRegistrations,
    capacity: isOnSite ? numberOrNull(values.capacity) : null,
    onlineCapacity: isOnline ? numberOrNull(values.onlineCapacity) : null,
    groupPolicy: values.groupPolicy,
    maxGroup: Number(values.maxGroup),
    offerHours: Number(values.offerHours),
    registrationOpens: values.registrationOpens.local === "" ? null : values.registrationOpens,
    closesDaysBefore: Number(values.closesDaysBefore),
    remindsDaysBefore: numberOrNull(values.remindsDaysBefore),
    asksDiet: values.asksDiet,
    asksAccess: values.asksAccess,
    erasure: {
      contactDays: Number(values.contactDays),
      sensitiveDays: Number(values.sensitiveDays),
      answersDays: Number(values.answersDays),
      attendanceDays: Number(values.attendanceDays),
    },
  };
}

/** The owner that a field holds. */
export function readOwner(key: string): { kind: EventOwnerKind; id: string } {
  const [kind, id = ""] = key.split(":");
  return { kind: eventOwnerKinds.find((one) => one === kind) ?? "network", id };
}

/** Groups of fields as people think of them: what a colleague's save may have changed. */
export const eventParts = {
  kind: ["kind"],
  title: ["title"],
  description: ["description"],
  time: ["starts", "ends"],
  place: ["format", "placeName", "placeAddress", "onlineUrl"],
  capacity: ["capacity", "onlineCapacity", "groupPolicy", "maxGroup"],
  registration: [
    "takesRegistrations",
    "registrationOpens",
    "closesDaysBefore",
    "remindsDaysBefore",
    "offerHours",
    "asksDiet",
    "asksAccess",
  ],
  visibility: ["visibility"],
  subject: ["targetGroups", "regionId", "contactId"],
  erasure: ["contactDays", "sensitiveDays", "answersDays", "attendanceDays"],
} as const satisfies Readonly<Record<string, readonly (keyof EventValues)[]>>;
export type EventPart = keyof typeof eventParts;

/** The parts in which two readings of an event differ. */
export function listChangedParts(before: EventValues, after: EventValues): EventPart[] {
  const toText = (values: EventValues, part: EventPart): string =>
    JSON.stringify(eventParts[part].map((key) => plain(values[key])));
  return (Object.keys(eventParts) as EventPart[]).filter(
    (part) => toText(before, part) !== toText(after, part),
  );
}

/** A time without its half of the doubled hour is in the first. */
function plain(value: EventValues[keyof EventValues]): unknown {
  const isTime = typeof value === "object" && value !== null && "local" in value;
  return isTime ? [value.local, value.fold ?? "earlier"] : value;
}

function typed(value: number | null): string {
  return value === null ? "" : String(value);
}

function textOrNull(text: string): string | null {
  return text.trim() === "" ? null : text.trim();
}

function numberOrNull(text: string): number | null {
  return text.trim() === "" ? null : Number(text.trim().replaceAll(".", ""));
}
