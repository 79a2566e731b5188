import { formatNumber } from "../../platform/format/numbers.ts";
import type { Messages } from "./messages.da.ts";

const number = (value: number): string => formatNumber(value, "en");

/** The sentences of erasing personal data of events, in English. */
export const messages: Messages = {
  title: "Erasure of personal data",
  lead: "What is stored about participants, when it is erased, and the proof of what has been erased.",
  crumb: "Events",
  classes: {
    contact: "Names and contact details",
    sensitive: "Diet and access needs",
    answers: "Answers to questions",
    attendance: "Attendance",
  },
  overdue: "Overdue personal data",
  overdueNone: "There is none. Everything that was to be erased is erased.",
  overdueSome: (rows) => `${number(rows)} pieces of data should have been erased. Erase them now.`,
  run: "Erase what is overdue now",
  ran: (rows) => (rows === 0 ? "There was nothing to erase." : `${number(rows)} pieces of data are erased.`),
  coming: "Erased next",
  comingNone: "Nothing is stored that is to be erased.",
  proofs: "Proof of erasure",
  proofsNone: "Nothing has been erased yet.",
  event: "Event",
  what: "Data",
  due: "Erased on",
  erasedAt: "Erased",
  rows: "Count",
  change: "The deadlines are changed under Edit.",
};
