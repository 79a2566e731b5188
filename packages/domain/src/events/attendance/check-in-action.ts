/** What a check-in desk does with a participant. An undo stays in the history like what it undoes. */
export const checkInKinds = ["in", "undo"] as const;
export type CheckInKind = (typeof checkInKinds)[number];

/** One thing done at a check-in desk. The device that did it made the id, so that it can be sent again. */
export interface CheckInAction {
  readonly id: string;
  readonly participantId: string;
  /** Null for the day as a whole. */
  readonly sessionId: string | null;
  /** The Danish day, `2026-11-22`. */
  readonly day: string;
  readonly kind: CheckInKind;
  /** The UTC instant at which it was done, as the device counts it. */
  readonly at: string;
}
