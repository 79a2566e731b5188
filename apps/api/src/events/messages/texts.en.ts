import type { RegistrationResult } from "@rammevaerk/contracts/event-registrations";
import type { MailTexts } from "./wording.ts";

const seeRegistration = "See your registration";
const because = {
  registered: "You get this mail because you are registered for the event.",
  waiting: "You get this mail because you are on the waiting list for the event.",
  left: "You get this mail because you were registered for the event or on its waiting list.",
};
const keepsCalendar = "The calendar file in this mail puts the event into your calendar.";

const reasons: Readonly<Record<NonNullable<RegistrationResult["whyWaiting"]>, string>> = {
  full: "There are no free seats left.",
  "kept-for-shares":
    "The seats that are free are kept for certain municipalities or organisations at the moment.",
  "group-too-large": "There are not enough free seats for your whole group.",
  "others-are-waiting": "Others who came before you wait for the free seats as well.",
  "not-run-yet": "The queue is gone through as soon as a seat becomes free.",
};

function counted(count: number, word: string): string[] {
  return count === 0 ? [] : [`${count} ${word}`];
}

/** The mails about events in English. */
export const english: MailTexts = {
  greeting: (name) => `Hello ${name}`,
  when: "Time",
  where: "Place",
  registered: (title) => ({
    subject: `You are registered: ${title}`,
    paragraphs: [
      `You have a seat at “${title}”.`,
      `${keepsCalendar} The page of your registration holds your QR code for check-in, and there you can cancel.`,
    ],
    action: seeRegistration,
    why: because.registered,
  }),
  waiting: (title, { position, whyWaiting }) => ({
    subject: `You are on the waiting list: ${title}`,
    paragraphs: [
      `You are ${position === null ? "" : `number ${position} `}on the waiting list for “${title}”.`,
      whyWaiting === null ? "There is no seat for you right now." : reasons[whyWaiting],
      "When there is a seat for you, you get a mail that says by when to answer.",
    ],
    action: seeRegistration,
    why: because.waiting,
  }),
  seatOffered: (title, until) => ({
    subject: `You are offered a seat: ${title}`,
    paragraphs: [
      `There is a seat for you at “${title}”.`,
      `Answer yes or no by ${until}. If you do not answer, the seat goes to the next on the waiting list.`,
    ],
    action: "Answer about the seat",
    why: because.waiting,
  }),
  seatAccepted: (title) => ({
    subject: `The seat is yours: ${title}`,
    paragraphs: [`You said yes and now have a seat at “${title}”.`, keepsCalendar],
    action: seeRegistration,
    why: because.registered,
  }),
  seatGiven: (title) => ({
    subject: `You have been given a seat: ${title}`,
    paragraphs: [
      `The organiser has given you a seat at “${title}”.`,
      `${keepsCalendar} If you cannot come, cancel on the page of your registration.`,
    ],
    action: seeRegistration,
    why: because.registered,
  }),
  seatDeclined: (title) => ({
    subject: `You have declined the seat: ${title}`,
    paragraphs: [
      `You declined the seat at “${title}”, and it has gone to others. You are no longer on the waiting list.`,
    ],
    action: "See the event",
    why: because.left,
  }),
  seatExpired: (title) => ({
    subject: `The time to take the seat is over: ${title}`,
    paragraphs: [
      `You did not answer in time about the seat you were offered at “${title}”. It has gone to others, and you are no longer on the waiting list.`,
      "If you still want to come, you can register again.",
    ],
    action: "See the event",
    why: because.left,
  }),
  registrationCancelled: (title, wasInvited) => ({
    subject: `Your registration is cancelled: ${title}`,
    paragraphs: wasInvited
      ? [
          `You are no longer registered for “${title}”.`,
          "The calendar file in this mail takes the event out of your calendar again.",
        ]
      : [`You are no longer on the waiting list for “${title}”.`],
    action: "See the event",
    why: because.left,
  }),
  changed: (title, { time, place }) => ({
    subject: `${time === null ? "New place" : place === null ? "New time" : "New time and place"}: ${title}`,
    paragraphs: [
      `“${title}” has been moved.`,
      ...(time === null || time === "" ? [] : [`The time was ${time}.`]),
      ...(place === null || place === "" ? [] : [`The place was ${place}.`]),
      "Your registration still holds. If it does not suit you, cancel it, so that somebody else can have the seat.",
    ],
    action: seeRegistration,
    why: "You get this mail because you are registered for the event or on its waiting list.",
  }),
  cancelled: (title, reason) => ({
    subject: `Cancelled: ${title}`,
    paragraphs: [
      `“${title}” is cancelled.`,
      ...(reason === null ? [] : [`The organiser writes: ${reason}`]),
      "You need not do anything.",
    ],
    action: "See the event",
    why: because.left,
  }),
  reminder: (title) => ({
    subject: `Remember: ${title}`,
    paragraphs: [
      `You are registered for “${title}”, which takes place soon.`,
      "If you cannot come, cancel, so that somebody else can have the seat. Your QR code for check-in is on the page of your registration.",
    ],
    action: seeRegistration,
    why: because.registered,
  }),
  survey: (title) => ({
    subject: `What do you think of ${title}?`,
    paragraphs: [
      `Thank you for taking part in “${title}”. The organiser would like to know what you got out of it.`,
      "Your answer is anonymous: it is stored without your name and cannot be traced to you.",
    ],
    action: "Answer the survey",
    why: because.registered,
  }),
  message: (title) => ({
    action: seeRegistration,
    why: `You get this mail from the organiser of “${title}” because you are registered or on the waiting list.`,
  }),
  materials: "Material:",
  takePartOnline: "Take part online:",
  digest: {
    subject: "News of your events",
    intro: "This has happened since last time:",
    line: (title, { seated, waiting, gone }) =>
      `${title}: ${[
        ...counted(seated, "new with a seat"),
        ...counted(waiting, "new on the waiting list"),
        ...counted(gone, "dropped out"),
      ].join(", ")}`,
    action: "See your events",
    why: "You get this mail at most once a day because you run events.",
  },
};
