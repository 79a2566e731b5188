export { calculateDaysBetween } from "./calculate-days-between.ts";
export { calculateDaysInYear } from "./calculate-days-in-year.ts";
export type { IsoDate } from "./iso-date.ts";
export { addDays, compareDates, isIsoDate } from "./iso-date.ts";
export type { IsoInstant } from "./iso-instant.ts";
export { isIsoInstant, toDateInCopenhagen } from "./iso-instant.ts";
export type { Fold, IsoLocalTime, LocalMeaning } from "./local-time.ts";
export {
  addLocalDays,
  addLocalMinutes,
  calculateDayStart,
  calculateLocalMinutes,
  getLocalDate,
  isIsoLocalTime,
  toInstant,
  toLocal,
} from "./local-time.ts";
export type { ClockChange, ClockRule, LocalZone } from "./local-zone.ts";
export { copenhagen } from "./local-zone.ts";
export type { Period } from "./period.ts";
export { calculateLastDay, isInForce, periodsOverlap } from "./period.ts";
