export type { TimedPart } from "./calculate-attended-minutes.ts";
export { calculateAttendedMinutes } from "./calculate-attended-minutes.ts";
export { calculateAttendance } from "./calculate-attendance.ts";
export type { CheckInAction, CheckInKind } from "./check-in-action.ts";
export { checkInKinds } from "./check-in-action.ts";
export type { AttendanceCounts, ShownAttendance, ShownCounts } from "./hide-small-groups.ts";
export { attendanceHidesUnder, hideSmallGroups } from "./hide-small-groups.ts";
export { findParticipantOfCode, writeParticipantCode } from "./participant-code.ts";
