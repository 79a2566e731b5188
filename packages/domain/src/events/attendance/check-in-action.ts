/** What a check-in desk can do with a participant. An undo stays in the history like what it undoes. */
export const checkInKinds = ["in", "undo"] as const;
export type CheckInKind = (typeof checkInKinds)[number];

/** One thing done at a check-in desk. The device that did it made the id, so that it can be sent again. */
export interface CheckInAction {
  readonly id: string;
  readonly participantId: string;
  /** Absent for the whole day. */
  readonly sessionId: string | null;
  /** The Danish day. */
  readonly day: string;
  readonly kind: CheckInKind;
  /** The UTC instant at which it was done, by the device's clock. */
  readonly at: string;
}

/** The last thing that was done with a participant for a day or session: what counts. */
export interface AttendanceMark extends CheckInAction {
  readonly isIn: boolean;
}
