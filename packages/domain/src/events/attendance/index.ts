export { calculateAttendance } from "./calculate-attendance.ts";
export type { CheckInAction, CheckInKind } from "./check-in-action.ts";
export { checkInKinds } from "./check-in-action.ts";
export type { AttendanceCounts, ShownAttendance, ShownCounts } from "./hide-small-groups.ts";
export { attendanceHidesUnder, hideSmallGroups } from "./hide-small-groups.ts";
export { findParticipantOfCode, writeParticipantCode } from "./participant-code.ts";
