import { addDays, type IsoDate, isIsoDate } from "./iso-date.ts";
import { type IsoInstant, isIsoInstant } from "./iso-instant.ts";
import { type ClockChange, type ClockRule, copenhagen, type LocalZone } from "./local-zone.ts";

/** A time as a clock on the wall shows it, to the minute: "2026-11-22T09:30". Which zone is said by who uses it. */
export type IsoLocalTime = `${IsoDate}T${number}:${number}`;

/** Which of two moments a local time means in the hour that comes twice when the clock is set back. */
export type Fold = "earlier" | "later";

/** What a local time is: one moment; none, for the clock was set past it; or two. */
export type LocalMeaning =
  | { readonly kind: "once"; readonly instant: IsoInstant }
  | { readonly kind: "missing"; readonly proposal: IsoLocalTime }
  | { readonly kind: "twice"; readonly earlier: IsoInstant; readonly later: IsoInstant };

const shape = /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d$/;
const minute = 60_000;

/**
 * Answers whether a value is a time on a day that exists in the calendar. That the clock shows it on that day is
 * what `toInstant` answers.
 * @example isIsoLocalTime("2026-02-29T09:00") // false: 2026 is no leap year
 */
export function isIsoLocalTime(value: unknown): value is IsoLocalTime {
  return typeof value === "string" && shape.test(value) && isIsoDate(value.slice(0, 10));
}

/** Answers the day of a local time. @example getLocalDate("2026-11-22T09:30") // "2026-11-22" */
export function getLocalDate(local: IsoLocalTime): IsoDate {
  return local.slice(0, 10) as IsoDate;
}

/**
 * Answers which moment a local time in Denmark is. In the hour that the clock skips in spring there is none, and the
 * time one hour later is proposed; in the hour that comes twice in autumn there are two, unless `fold` picks one.
 * @param fold is ignored for a time that exists once
 * @throws RangeError when the text is no `IsoLocalTime`, or lies before the first rule of the zone (1996)
 * @example toInstant("2027-03-28T02:30") // { kind: "missing", proposal: "2027-03-28T03:30" }
 */
export function toInstant(local: IsoLocalTime, fold?: Fold, zone: LocalZone = copenhagen): LocalMeaning {
  const wall = readWall(local);
  const rule = findRule(zone, local.slice(0, 10));
  const offsets = [
    ...new Set([rule.summer?.offsetMinutes ?? zone.standardOffsetMinutes, zone.standardOffsetMinutes]),
  ];
  const [first, second] = offsets
    .map((offset) => ({ offset, time: wall - offset * minute }))
    .filter(({ offset, time }) => offsetAt(zone, rule, time) === offset)
    .map(({ time }) => formatInstant(time));
  if (first === undefined) return { kind: "missing", proposal: formatLocal(wall + 60 * minute) };
  if (second === undefined) return { kind: "once", instant: first };
  if (fold === undefined) return { kind: "twice", earlier: first, later: second };
  return { kind: "once", instant: fold === "earlier" ? first : second };
}

/**
 * Answers what the clock shows in Denmark at a moment, to the minute, and whether it is the second time it shows it.
 * @throws RangeError when the text is no `IsoInstant`, or lies before the first rule of the zone (1996)
 * @example toLocal("2026-10-25T01:30:00.000Z") // { local: "2026-10-25T02:30", fold: "later" }
 */
export function toLocal(
  instant: string,
  zone: LocalZone = copenhagen,
): { readonly local: IsoLocalTime; readonly fold: Fold } {
  if (!isIsoInstant(instant))
    throw new RangeError(`"${instant}" is no moment such as 2026-11-22T10:00:00.000Z.`);
  const time = Date.parse(instant);
  const standard = formatLocal(time + zone.standardOffsetMinutes * minute);
  const rule = findRule(zone, standard.slice(0, 10));
  const local = formatLocal(time + offsetAt(zone, rule, time) * minute);
  const meaning = toInstant(local, undefined, zone);
  const isSecond = meaning.kind === "twice" && meaning.earlier.slice(0, 16) < instant.slice(0, 16);
  return { local, fold: isSecond ? "later" : "earlier" };
}

/**
 * Answers the same time of day a number of days later, or earlier when `days` is negative. Whether the clock shows it
 * on that day is what `toInstant` answers.
 * @throws RangeError as `addDays`
 * @example addLocalDays("2027-03-27T09:00", 1) // "2027-03-28T09:00"
 */
export function addLocalDays(local: IsoLocalTime, days: number): IsoLocalTime {
  readWall(local);
  return `${addDays(getLocalDate(local), days)}T${local.slice(11)}` as IsoLocalTime;
}

/**
 * Answers what a clock shows that was not set meanwhile, a number of minutes later.
 * @throws RangeError when the text is no `IsoLocalTime`, or the answer leaves the years 0001 to 9999
 * @example addLocalMinutes("2026-12-31T23:30", 60) // "2027-01-01T00:30"
 */
export function addLocalMinutes(local: IsoLocalTime, minutes: number): IsoLocalTime {
  const answer = formatLocal(readWall(local) + minutes * minute);
  if (!isIsoLocalTime(answer))
    throw new RangeError(`${minutes} minutes from ${local} is outside the calendar.`);
  return answer;
}

/**
 * Answers how many minutes lie between two local times by a clock that is not set meanwhile.
 * @throws RangeError when one of them is no `IsoLocalTime`
 * @example calculateLocalMinutes("2027-03-28T01:00", "2027-03-28T04:00") // 180, though two hours pass
 */
export function calculateLocalMinutes(from: IsoLocalTime, to: IsoLocalTime): number {
  return (readWall(to) - readWall(from)) / minute;
}

/**
 * Answers the moment at which a day begins in Denmark.
 * @throws RangeError when the day does not exist, or lies before the first rule of the zone (1996)
 * @example calculateDayStart("2027-01-01") // "2026-12-31T23:00:00.000Z"
 */
export function calculateDayStart(day: IsoDate, zone: LocalZone = copenhagen): IsoInstant {
  const meaning = toInstant(`${day}T00:00`, "earlier", zone);
  if (meaning.kind !== "once") throw new RangeError(`${day} has no midnight in ${zone.name}.`);
  return meaning.instant;
}

function readWall(local: string): number {
  if (!isIsoLocalTime(local)) throw new RangeError(`"${local}" is no local time such as 2026-11-22T09:30.`);
  return Date.parse(`${local}:00.000Z`);
}

function findRule(zone: LocalZone, day: string): ClockRule {
  const rule = zone.rules.findLast(({ validFrom }) => validFrom <= day);
  if (rule === undefined) throw new RangeError(`How the clock was set on ${day} is not known.`);
  return rule;
}

function offsetAt(zone: LocalZone, { summer }: ClockRule, time: number): number {
  if (summer === undefined) return zone.standardOffsetMinutes;
  const year = new Date(time).getUTCFullYear();
  const isSummer = time >= calculateChange(year, summer.begins) && time < calculateChange(year, summer.ends);
  return isSummer ? summer.offsetMinutes : zone.standardOffsetMinutes;
}

/** The last Sunday of the month, at the hour. */
function calculateChange(year: number, { month, utcHour }: ClockChange): number {
  const lastDay = new Date(Date.UTC(year, month, 0));
  return lastDay.getTime() + (utcHour - lastDay.getUTCDay() * 24) * 60 * minute;
}

function formatInstant(time: number): IsoInstant {
  return new Date(time).toISOString() as IsoInstant;
}

function formatLocal(time: number): IsoLocalTime {
  return new Date(time).toISOString().slice(0, 16) as IsoLocalTime;
}
