export type { AttendanceMark, CheckInAction, CheckInKind } from "./check-in-action.ts";
export { checkInKinds } from "./check-in-action.ts";
