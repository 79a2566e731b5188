export type {
  AttendanceCounts,
  CheckInAction,
  CheckInKind,
  ShownAttendance,
  ShownCounts,
  TimedPart,
} from "./attendance/index.ts";
export {
  attendanceHidesUnder,
  calculateAttendance,
  calculateAttendedMinutes,
  checkInKinds,
  findParticipantOfCode,
  hideSmallGroups,
  writeParticipantCode,
} from "./attendance/index.ts";
export type { ErasureRule } from "./erasure/index.ts";
export { calculateAnswerErasureDay, calculateErasureDays } from "./erasure/index.ts";
export type { CalendarChange, CalendarFacts } from "./calendar-change.ts";
export { calendarChanges, listCalendarChanges } from "./calendar-change.ts";
export type { ErasureDefault } from "./erasure-days.ts";
export { erasureDefaults } from "./erasure-days.ts";
export type { Clash, ClashKind, ClashProgramme, ClashSession } from "./find-clashes.ts";
export { findClashes } from "./find-clashes.ts";
export type { PlacedTime } from "./move-sessions.ts";
export { moveLocal, placeLocal } from "./move-sessions.ts";
export type { PresentedStatus } from "./present-status.ts";
export { calculatePresentedStatus } from "./present-status.ts";
export type { RegistrationTimes, RegistrationWindow } from "./registration-window.ts";
export { calculateClosing, calculateRegistrationWindow } from "./registration-window.ts";
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
export type {
  AnswerSummary,
  ProposedQuestion,
  SurveyAnswer,
  SurveyAnswerFault,
  SurveyQuestion,
  SurveyQuestionKind,
  SurveyState,
  SurveyWindow,
} from "./survey/index.ts";
export {
  calculateSurveyWindow,
  checkSurveyAnswers,
  findSurveyState,
  proposeQuestions,
  summariseAnswers,
  surveyHidesUnder,
  surveyQuestionKinds,
} from "./survey/index.ts";
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
