import type { ErasureClass } from "./vocabulary.ts";

/** Days after the end of an event until a class of personal data is erased, with the reason for the number. */
export interface ErasureDefault {
  readonly days: number;
  readonly reason: string;
}

/**
 * What an event begins with; its organisers may set other numbers. The law gives none: personal data are kept no longer
 * than the purpose needs (Regulation (EU) 2016/679, article 5(1)(e)), so each number says what it is kept for.
 */
export const erasureDefaults: Readonly<Record<ErasureClass, ErasureDefault>> = {
  sensitive: {
    days: 14,
    reason: "Diet and access needs serve the day itself; two weeks settle the bill for it.",
  },
  answers: {
    days: 90,
    reason: "Answers to the form's questions serve the work after the event, for a quarter.",
  },
  contact: {
    days: 365,
    reason: "Names and addresses serve material afterwards and the invitation of next year.",
  },
  attendance: {
    days: 730,
    reason: "Who was there serves certificates and the two years of a framework agreement.",
  },
};
