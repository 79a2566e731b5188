/** What an event is; Danish words in docs/glossary.md. */
export const eventKinds = [
  "theme-day",
  "conference",
  "symposium",
  "network-meeting",
  "cluster-meeting",
  "course",
  "dialogue-meeting",
] as const;
export type EventKind = (typeof eventKinds)[number];

/** Where people take part. */
export const eventFormats = ["on-site", "online", "both"] as const;
export type EventFormat = (typeof eventFormats)[number];

/** Who may see a published event: everybody, or the members of its owners. */
export const eventVisibilities = ["public", "members"] as const;
export type EventVisibility = (typeof eventVisibilities)[number];

/** What an event's owners have made of it. */
export const eventStatuses = ["proposed", "draft", "published", "cancelled"] as const;
export type EventStatus = (typeof eventStatuses)[number];

/** What can own an event: its coordinators or administrators run it. */
export const eventOwnerKinds = ["network", "cluster", "organisation"] as const;
export type EventOwnerKind = (typeof eventOwnerKinds)[number];

/** The two pools of seats that a registration can be in; a session's seats are a pool of their own. */
export const seatPoolKinds = ["on-site", "online"] as const;
export type SeatPoolKind = (typeof seatPoolKinds)[number];

/** Whether a free seat waits for the first group in the queue, or goes to the next that fits. */
export const groupPolicies = ["strict", "fill-gaps"] as const;
export type GroupPolicy = (typeof groupPolicies)[number];

/** What has become of a registration. `seated` and `offered` hold seats; the last three are gone. */
export const registrationStates = [
  "seated",
  "waiting",
  "offered",
  "declined",
  "expired",
  "cancelled",
] as const;
export type RegistrationState = (typeof registrationStates)[number];

/** The door a registration came through; all of them meet the same limit. */
export const registrationDoors = ["self", "group", "organiser", "import", "walk-in"] as const;
export type RegistrationDoor = (typeof registrationDoors)[number];

/** The kinds of questions a registration form asks. */
export const questionKinds = ["text", "choice", "choices", "yes-no", "number"] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** The classes of personal data at an event; each goes after a time of its own. */
export const erasureClasses = ["contact", "sensitive", "answers", "attendance"] as const;
export type ErasureClass = (typeof erasureClasses)[number];
