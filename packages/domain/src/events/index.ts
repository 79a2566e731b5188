export type { AttendanceMark, CheckInAction, CheckInKind } from "./attendance/index.ts";
export { checkInKinds } from "./attendance/index.ts";
export type {
  HeldSeats,
  Origin,
  Party,
  PoolInUse,
  PromotionOutcome,
  SeatCount,
  SeatPool,
  Share,
  ShareCount,
  ShareHolder,
  WaitingReason,
} from "./seating/index.ts";
export { countSeats, decideSeats, findShareOf, promoteWaiting, waitingReasons } from "./seating/index.ts";
export type { SurveyQuestion, SurveyQuestionKind } from "./survey/index.ts";
export { surveyQuestionKinds } from "./survey/index.ts";
export type {
  ErasureClass,
  EventFormat,
  EventKind,
  EventOwnerKind,
  EventStatus,
  EventVisibility,
  GroupPolicy,
  QuestionKind,
  RegistrationDoor,
  RegistrationState,
  SeatPoolKind,
} from "./vocabulary.ts";
export {
  erasureClasses,
  eventFormats,
  eventKinds,
  eventOwnerKinds,
  eventStatuses,
  eventVisibilities,
  groupPolicies,
  questionKinds,
  registrationDoors,
  registrationStates,
  seatPoolKinds,
} from "./vocabulary.ts";
