import { formatNumber } from "../../../platform/format/numbers.ts";
import type { Messages } from "./messages.da.ts";

const number = (value: number): string => formatNumber(value, "en");

/** The sentences of writing to an event's participants, in English. */
export const messages: Messages = {
  title: "Messages",
  lead: "Confirmations, places on the waiting list, changes and reminders are sent by themselves. The rest you write here.",
  write: "Write a message",
  audience: "Who is to get it?",
  audiences: {
    seated: { name: "Those who have a seat", text: "" },
    waiting: { name: "Those who wait", text: "Also those who are offered a seat." },
    everybody: { name: "Everybody registered", text: "Both those with a seat and those who wait." },
    "not-answered-survey": {
      name: "Those who have not answered the survey",
      text: "You are not told who they are.",
    },
  },
  subject: "Subject",
  subjectMissing: "Write a subject of at least 3 characters.",
  body: "Message",
  bodyHint: "Plain text. Name, event, time and place are added by themselves.",
  bodyMissing: "Write the message.",
  withMaterials: "Send links to the materials along",
  preview: "Who gets the message",
  receivers: (count) =>
    count === 0
      ? "Nobody gets it right now."
      : count === 1
        ? "1 person gets it."
        : `${number(count)} people get it.`,
  withoutAddress: (count) => `${number(count)} can't be reached, since no e-mail address is known.`,
  names: (names, rest) => (rest === 0 ? names : `${names} and ${number(rest)} more`),
  byOrganisation: "By organisation",
  noOrganisation: "Without an organisation",
  count: (name, count) => `${name}: ${number(count)}`,
  send: (count) => (count === 1 ? "Send to 1 person" : `Send to ${number(count)} people`),
  nobody: "There is nobody to send to.",
  sent: "The message is sent.",
  history: "Sent",
  none: "No messages have been written yet.",
  by: (name) => `by ${name}`,
  to: (audience, receivers, queued) =>
    queued < receivers
      ? `${audience}: ${number(queued)} of ${number(receivers)} on their way`
      : `${audience}: ${number(receivers)}`,
  materials: "with links to the materials",
};
