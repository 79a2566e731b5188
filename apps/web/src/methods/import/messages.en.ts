import { formatNumber } from "../../platform/format/numbers.ts";
import { fieldWords } from "../fields/words.en.ts";
import type { Messages } from "./messages.da.ts";

const number = (value: number): string => formatNumber(value, "en");
const files = (count: number, one: string, many: string): string =>
  count === 1 ? `1 file ${one}` : `${number(count)} files ${many}`;

export const messages: Messages = {
  words: fieldWords,
  title: "Import methods",
  lead: "Take one or more methods in from files. You first see what would happen, and nothing is published without an editor.",
  file: "File",
  fileHint:
    "A Markdown file (.md) with front matter as the library writes it, or a zip of up to 1,000 of them. At most 10 MB.",
  choose: "Choose a file",
  drop: "Or drag the file here",
  sending: (percent) => `Sending ${percent}%`,
  example: "Download a method as an example",
  notAllowed: "You cannot import methods",
  notAllowedText: "Authors and editors of the method library can. You can suggest a method by writing it.",
  start: "Suggest a method",
  found: "What would happen",
  again: "Import another file",
  counts: {
    added: (count) => files(count, "becomes a new method", "become new methods"),
    changed: (count) => files(count, "becomes a proposed change", "become proposed changes"),
    unchanged: (count) => files(count, "changes nothing", "change nothing"),
    refused: (count) => files(count, "cannot be read", "cannot be read"),
  },
  outcomes: { added: "New method", changed: "Change", unchanged: "Unchanged", refused: "Refused" },
  allOrNothing: "Correct the refused files, and import again. All is imported at once, or nothing.",
  nothing: "The files say the same as the library. There is nothing to import.",
  apply: (count) =>
    count === 1 ? "Hand in 1 version for review" : `Hand in ${number(count)} versions for review`,
  applied: (count) =>
    count === 1
      ? "1 version is handed in for review."
      : `${number(count)} versions are handed in for review.`,
  toMine: "See your versions",
  changes: (fields) => `Changes: ${fields}`,
  line: (line) => `Line ${line}`,
  seen: (value) => `it says “${value}”`,
  rows: "The files",
  problems: {
    "file-name-refused": "The file's name must end in .md, without folders and special characters.",
    "file-name-twice": "Two files in the zip have the same name.",
    "file-type-refused": "Only Markdown files can be read.",
    "file-encrypted": "The file is locked with a password.",
    "file-too-large": "The file is too large. A method may take up 1 MB.",
    "file-broken": "The file is broken and cannot be unpacked.",
    "file-not-text": "The file is not text in UTF-8.",
    "front-matter-missing": "The file must begin with front matter between two lines of ---.",
    "front-matter-broken": "The front matter cannot be read as YAML.",
    "front-matter-too-large": "The front matter is too long.",
    "front-matter-too-deep": "The front matter has too many levels.",
    "tag-refused": "The front matter uses tags that begin with an exclamation mark. They are not read.",
    "alias-refused": "The front matter uses references (& and *), which are not read.",
    "field-twice": "The field is there twice.",
    "field-unknown": "There is no such field.",
    "format-unknown": "The format must be rammevaerk-method/1.",
    "language-unknown": "The language must be da.",
    "code-wrong-form": "The code may have only small letters, digits and hyphens.",
    "code-twice": "Two of the files have the same code.",
    "code-taken": "The code belongs to a method that is not published yet.",
    "method-retired": "The method is retired.",
    "version-open": "You already have a draft of the method. Finish or delete it first.",
    "cpr-number-found": "Something looks like a CPR number.",
    required: "The field is missing.",
    "too-short": "The text is too short.",
    "too-long": "The text is too long.",
    "too-small": "The value is too small.",
    "too-large": "The value is too large.",
    "wrong-form": "The value does not have the right form.",
    "unknown-choice": "The value is not on the list.",
  },
};
