export type { Admission, EntryStep, Standing } from "./admission.ts";
export { admissions, calculateEntryStep } from "./admission.ts";
export type { CprFinding } from "./find-cpr-numbers.ts";
export { findCprNumbers } from "./find-cpr-numbers.ts";
export type { ExpertCandidate, ExpertMatch, SubjectCode } from "./match-experts.ts";
export { matchExperts } from "./match-experts.ts";
export type { NotificationReason, ThreadMessage, WatchChoices, WatchLevel } from "./watch-level.ts";
export { calculateNotificationReason, watchLevels } from "./watch-level.ts";
