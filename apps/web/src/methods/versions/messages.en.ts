import { formatNumber } from "../../platform/format/numbers.ts";
import { fieldWords } from "../fields/words.en.ts";
import type { Messages } from "./messages.da.ts";

const number = (value: number): string => formatNumber(value, "en");

export const messages: Messages = {
  words: fieldWords,
  title: (name) => `Versions of ${name}`,
  lead: "Every version that was published, and what it changed. Your own drafts are here, too.",
  count: (total) => (total === 1 ? "1 version" : `${number(total)} versions`),
  states: {
    draft: "Draft",
    "in-review": "In review",
    published: "Published",
    superseded: "Replaced",
    declined: "Declined",
    withdrawn: "Deleted",
  },
  numbered: (version) => `Version ${version}`,
  unnumbered: { new: "First version", change: "Proposed change" },
  dated: (name, day) => `${name}, ${day}`,
  published: (day) => `published ${day}`,
  submitted: (day) => `handed in ${day}`,
  begun: (day) => `begun ${day}`,
  declined: (day) => `declined ${day}`,
  by: (name) => `written by ${name}`,
  decidedBy: (name) => `decided by ${name}`,
  noNote: "The author has not written what has changed.",
  note: "About the change",
  reason: "The editor's reason",
  seeDifference: "See the difference",
  seeDifferenceOf: (name) => `See the difference: ${name}`,
  seeTextOf: (name) => `See the whole text: ${name}`,
  edit: "Go on with the draft",
  review: "Review",
  download: "Download as Markdown",
  downloadOf: (name) => `Download as Markdown: ${name}`,
  toMethod: "Go to the method",
  none: "There are no versions yet",
  choose: {
    newer: "Show the version",
    older: "Compared with",
    usual: "The one before, or the published one",
  },
  difference: {
    heading: (newer, older) => `${newer}, compared with ${older.toLocaleLowerCase("en")}`,
    headingFirst: (newer) => `${newer}: the whole text`,
    fields: (count) => (count === 1 ? "1 field has changed" : `${number(count)} fields have changed`),
    none: "There is no difference.",
    how: "Underlined and bold is new. Struck out is removed.",
    added: "added:",
    removed: "removed:",
    leftOut: "Unchanged lines are left out",
    order: "Only the order has changed. It is now:",
    becomes: "becomes",
  },
  whole: "See the whole text",
};
