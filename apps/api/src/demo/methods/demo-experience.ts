import type { AgainAnswer, OutcomeMeasure } from "@rammevaerk/domain/methods";

/** An invented experience: what somebody of the demo says for the invented organisation where they work. */
export interface DemoExperience {
  /** A code of the library's own methods. */
  readonly method: string;
  /** The key of a person of the demo. */
  readonly author: string;
  readonly fromMonth: string;
  readonly toMonth: string | null;
  readonly citizens: number | null;
  readonly setting: string;
  readonly adaptation: string;
  readonly outcomeMeasure: OutcomeMeasure;
  readonly result: string;
  readonly difficulties: string;
  readonly again: AgainAnswer;
  readonly isContact: boolean;
  /** Those in review wait for somebody to look at them. */
  readonly state: "published" | "in-review";
  readonly isVerified: boolean;
  /** The day on which it was published, or handed in. */
  readonly on: string;
}
