import type { NotificationSettings, NotificationView } from "@rammevaerk/contracts/notifications";

export type NotificationKind = NotificationView["kind"];

const settings: Readonly<Record<NotificationKind, keyof NotificationSettings>> = {
  asked: "asks",
  mention: "threads",
  "own-thread": "threads",
  "question-in-my-field": "threads",
  watch: "threads",
  "answer-accepted": "threads",
  "membership-requested": "matters",
  "membership-answered": "matters",
  "network-invitation": "matters",
  "post-moderated": "matters",
  "post-reported": "matters",
  "affiliation-waiting": "matters",
  "affiliation-answered": "matters",
  "role-granted": "matters",
  "rate-submitted": "matters",
  "rate-returned": "matters",
  "rate-approved": "matters",
  "cluster-delegate": "matters",
  "cluster-action": "matters",
  "event-proposed": "matters",
  "event-published": "matters",
  "event-owner-invited": "matters",
  "method-waiting": "matters",
  "method-published": "matters",
  "method-declined": "matters",
  "method-changed": "matters",
  "method-retired": "matters",
  "method-due": "matters",
  "experience-to-verify": "matters",
  "experience-waiting": "matters",
  "experience-published": "matters",
  "experience-declined": "matters",
  "saved-search-hits": "matters",
};

/** Answers which of a person's settings decides about mail for a kind of notification. */
export function settingOfKind(kind: NotificationKind): keyof NotificationSettings {
  return settings[kind];
}

/** What holds for those who have not chosen: mail at once. How much there is of it follows from what they watch. */
export const defaultSettings: NotificationSettings = {
  threads: "at-once",
  asks: "at-once",
  matters: "at-once",
};
