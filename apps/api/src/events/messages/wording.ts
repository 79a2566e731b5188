import type { PlaceInQueue } from "../registration/seating/explain-queue.ts";

/** The parts of a mail about an event. */
export interface Wording {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** What the link to one's registration is called. */
  readonly action: string;
  /** Why the receiver gets the mail. */
  readonly why: string;
}

export interface MailTexts {
  readonly greeting: (name: string) => string;
  readonly when: string;
  readonly where: string;
  readonly registered: (title: string) => Wording;
  readonly waiting: (title: string, place: PlaceInQueue) => Wording;
  readonly seatOffered: (title: string, until: string) => Wording;
  readonly seatAccepted: (title: string) => Wording;
  readonly seatGiven: (title: string) => Wording;
  readonly seatDeclined: (title: string) => Wording;
  readonly seatExpired: (title: string) => Wording;
  readonly registrationCancelled: (title: string, wasInvited: boolean) => Wording;
  readonly changed: (title: string, from: { time: string | null; place: string | null }) => Wording;
  readonly cancelled: (title: string, reason: string | null) => Wording;
  readonly reminder: (title: string) => Wording;
  readonly survey: (title: string) => Wording;
  readonly message: (title: string) => { readonly action: string; readonly why: string };
  readonly materials: string;
  readonly takePartOnline: string;
  readonly digest: {
    readonly subject: string;
    readonly intro: string;
    readonly line: (title: string, counts: { seated: number; waiting: number; gone: number }) => string;
    readonly action: string;
    readonly why: string;
  };
}
