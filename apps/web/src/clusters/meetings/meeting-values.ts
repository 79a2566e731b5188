import { isIsoDate } from "@rammevaerk/domain/time";
import type { FieldErrors } from "../../platform/form/use-form.ts";
import type { Messages } from "../work/messages.da.ts";

const leastTitle = 3;
const timeOfDay = /^\d{2}:\d{2}$/u;

/** A meeting that is called, as its form holds it. Times are those in Denmark, `09:30`. */
export interface MeetingValues {
  title: string;
  date: string;
  from: string;
  to: string;
  place: string;
  onlineUrl: string;
  agenda: string;
}

export const emptyMeeting: MeetingValues = {
  title: "",
  date: "",
  from: "09:00",
  to: "12:00",
  place: "",
  onlineUrl: "",
  agenda: "",
};

/** What is sent. */
export function toMeetingFields({ date, from, to, onlineUrl, ...values }: MeetingValues) {
  return {
    ...values,
    starts: { local: `${date}T${from}` },
    ends: { local: `${date}T${to}` },
    onlineUrl: onlineUrl.trim() === "" ? null : onlineUrl.trim(),
  };
}

/** What must be corrected before a meeting is called. */
export function checkMeeting(
  values: MeetingValues,
  { text, dayMissing }: { text: Messages["meetings"]; dayMissing: string },
): FieldErrors<MeetingValues> {
  const { title, date, from, to, place, onlineUrl } = values;
  const isWithoutUrl = onlineUrl.trim() === "";
  return {
    title: title.trim().length < leastTitle ? text.nameShort : undefined,
    date: isIsoDate(date) ? undefined : dayMissing,
    from: timeOfDay.test(from) ? undefined : text.timeBad,
    to: checkEnd(from, to, text),
    place: place.trim() === "" && isWithoutUrl ? text.nowhere : undefined,
    onlineUrl: isWithoutUrl || isWebAddress(onlineUrl.trim()) ? undefined : text.onlineBad,
  };
}

function checkEnd(from: string, to: string, text: Messages["meetings"]): string | undefined {
  if (!timeOfDay.test(to)) return text.timeBad;
  return to <= from ? text.endsBefore : undefined;
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https:$/u.test(new URL(text).protocol);
}
