import type { FieldErrors } from "../../platform/form/use-form.ts";
import type { EventValues } from "./event-values.ts";
import type { Messages } from "./messages.da.ts";
import { readLocalTime } from "./read-local-time.ts";

const leastTitle = 3;
const mostSeats = 10_000;

/** The bounds of the figures, as the contract has them. */
const bounds = {
  closesDaysBefore: [0, 180],
  remindsDaysBefore: [1, 60],
  maxGroup: [1, 50],
  offerHours: [1, 336],
  contactDays: [1, 1825],
  sensitiveDays: [1, 365],
  answersDays: [1, 1825],
  attendanceDays: [1, 1825],
} as const;

/** What must be corrected before an event is sent: the same bounds as the contract has. */
export function checkEvent(values: EventValues, text: Messages): FieldErrors<EventValues> {
  const starts = readLocalTime(values.starts);
  const ends = readLocalTime(values.ends);
  const isBackwards = starts.kind === "found" && ends.kind === "found" && ends.instant <= starts.instant;
  const figures = Object.entries(bounds).map(([key, [least, most]]) => {
    const typed = values[key as keyof typeof bounds];
    const mayBeEmpty = key === "remindsDaysBefore";
    return [key, isWhole(typed, { least, most, mayBeEmpty }) ? undefined : text.daysWrong(least, most)];
  });
  const seats = { least: 1, most: mostSeats, mayBeEmpty: true };
  return {
    title: values.title.trim().length < leastTitle ? text.titleMissing : undefined,
    owner: values.owner === "" ? text.ownerMissing : undefined,
    starts: timeProblem(values.starts, text),
    ends: timeProblem(values.ends, text) ?? (isBackwards ? text.endsBeforeStart : undefined),
    registrationOpens:
      values.registrationOpens.local === "" ? undefined : timeProblem(values.registrationOpens, text),
    onlineUrl:
      values.format !== "on-site" && values.onlineUrl.trim() !== "" && !isSafeAddress(values.onlineUrl.trim())
        ? text.onlineUrlWrong
        : undefined,
    capacity: isWhole(values.capacity, seats) ? undefined : text.capacityWrong,
    onlineCapacity: isWhole(values.onlineCapacity, seats) ? undefined : text.capacityWrong,
    ...Object.fromEntries(figures),
  };
}

/** What is wrong with a time, said at its field; undefined when it is one moment. */
function timeProblem(
  time: EventValues["starts"],
  text: Pick<Messages, "timeMissing" | "twiceMissing" | "missingTime">,
): string | undefined {
  const read = readLocalTime(time);
  if (read.kind === "empty") return text.timeMissing;
  if (read.kind === "missing") return text.missingTime(read.proposal.slice(-5).replace(":", "."));
  return read.kind === "twice" ? text.twiceMissing : undefined;
}

/** Whether a text is a whole number within bounds, written with or without points between the thousands. */
export function isWhole(
  typed: string,
  { least, most, mayBeEmpty }: { least: number; most: number; mayBeEmpty: boolean },
): boolean {
  const text = typed.trim();
  if (text === "") return mayBeEmpty;
  if (!/^\d{1,3}(\.\d{3})*$|^\d+$/u.test(text)) return false;
  const value = Number(text.replaceAll(".", ""));
  return value >= least && value <= most;
}

/** Whether a text is an address that begins with https. */
export function isSafeAddress(text: string): boolean {
  return URL.canParse(text) && new URL(text).protocol === "https:";
}
