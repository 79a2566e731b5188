import type { RegistrationResult } from "@rammevaerk/contracts/event-registrations";
import type { MailTexts } from "./wording.ts";

const seeRegistration = "Se din tilmelding";
const because = {
  registered: "Du får denne mail, fordi du er tilmeldt arrangementet.",
  waiting: "Du får denne mail, fordi du står på ventelisten til arrangementet.",
  left: "Du får denne mail, fordi du har været tilmeldt arrangementet eller stået på ventelisten.",
};
const keepsCalendar = "Kalenderfilen i mailen lægger arrangementet i din kalender.";

const reasons: Readonly<Record<NonNullable<RegistrationResult["whyWaiting"]>, string>> = {
  full: "Der er ikke flere ledige pladser.",
  "kept-for-shares":
    "De pladser, der er ledige, er lige nu holdt til bestemte kommuner eller organisationer.",
  "group-too-large": "Der er ikke ledige pladser nok til hele jeres gruppe.",
  "others-are-waiting": "Andre, der kom før, venter også på de ledige pladser.",
  "not-run-yet": "Køen gennemgås, så snart en plads bliver ledig.",
};

function counted(count: number, word: string): string[] {
  return count === 0 ? [] : [`${count} ${word}`];
}

/** The mails about events in Danish. */
export const danish: MailTexts = {
  greeting: (name) => `Hej ${name}`,
  when: "Tid",
  where: "Sted",
  registered: (title) => ({
    subject: `Du er tilmeldt: ${title}`,
    paragraphs: [
      `Du har en plads til «${title}».`,
      `${keepsCalendar} På siden med din tilmelding finder du din QR-kode til fremmødet, og der kan du melde afbud.`,
    ],
    action: seeRegistration,
    why: because.registered,
  }),
  waiting: (title, { position, whyWaiting }) => ({
    subject: `Du står på venteliste: ${title}`,
    paragraphs: [
      `Du ${position === null ? "står" : `er nummer ${position}`} på ventelisten til «${title}».`,
      whyWaiting === null ? "Der er ikke en plads til dig lige nu." : reasons[whyWaiting],
      "Bliver der en plads til dig, får du en mail med en frist for at svare.",
    ],
    action: seeRegistration,
    why: because.waiting,
  }),
  seatOffered: (title, until) => ({
    subject: `Du er tilbudt en plads: ${title}`,
    paragraphs: [
      `Der er blevet en plads til dig på «${title}».`,
      `Svar ja eller nej senest ${until}. Svarer du ikke, går pladsen videre til den næste på ventelisten.`,
    ],
    action: "Svar på den tilbudte plads",
    why: because.waiting,
  }),
  seatAccepted: (title) => ({
    subject: `Pladsen er din: ${title}`,
    paragraphs: [`Du har sagt ja og har nu en plads til «${title}».`, keepsCalendar],
    action: seeRegistration,
    why: because.registered,
  }),
  seatGiven: (title) => ({
    subject: `Du har fået en plads: ${title}`,
    paragraphs: [
      `Arrangøren har givet dig en plads til «${title}».`,
      `${keepsCalendar} Kan du ikke komme, så meld afbud på siden med din tilmelding.`,
    ],
    action: seeRegistration,
    why: because.registered,
  }),
  seatDeclined: (title) => ({
    subject: `Du har sagt nej til pladsen: ${title}`,
    paragraphs: [
      `Du har sagt nej til pladsen på «${title}», og den er gået videre. Du står ikke længere på ventelisten.`,
    ],
    action: "Se arrangementet",
    why: because.left,
  }),
  seatExpired: (title) => ({
    subject: `Fristen for pladsen er udløbet: ${title}`,
    paragraphs: [
      `Du nåede ikke at svare på den plads, du var tilbudt på «${title}». Den er gået videre, og du står ikke længere på ventelisten.`,
      "Vil du stadig gerne med, kan du tilmelde dig igen.",
    ],
    action: "Se arrangementet",
    why: because.left,
  }),
  registrationCancelled: (title, wasInvited) => ({
    subject: `Du er afmeldt: ${title}`,
    paragraphs: wasInvited
      ? [
          `Du er ikke længere tilmeldt «${title}».`,
          "Kalenderfilen i mailen fjerner arrangementet fra din kalender igen.",
        ]
      : [`Du står ikke længere på ventelisten til «${title}».`],
    action: "Se arrangementet",
    why: because.left,
  }),
  changed: (title, { time, place }) => ({
    subject: `${time === null ? "Nyt sted" : place === null ? "Ny tid" : "Ny tid og nyt sted"}: ${title}`,
    paragraphs: [
      `«${title}» er flyttet.`,
      ...(time === null || time === "" ? [] : [`Tiden var før ${time}.`]),
      ...(place === null || place === "" ? [] : [`Stedet var før ${place}.`]),
      "Din tilmelding gælder stadig. Passer det dig ikke, så meld afbud, så en anden kan få pladsen.",
    ],
    action: seeRegistration,
    why: "Du får denne mail, fordi du er tilmeldt arrangementet eller står på ventelisten.",
  }),
  cancelled: (title, reason) => ({
    subject: `Aflyst: ${title}`,
    paragraphs: [
      `«${title}» er aflyst.`,
      ...(reason === null ? [] : [`Arrangøren skriver: ${reason}`]),
      "Du skal ikke gøre noget.",
    ],
    action: "Se arrangementet",
    why: because.left,
  }),
  reminder: (title) => ({
    subject: `Husk: ${title}`,
    paragraphs: [
      `Du er tilmeldt «${title}», som snart finder sted.`,
      "Kan du ikke komme, så meld afbud, så en anden kan få pladsen. Din QR-kode til fremmødet står på siden med din tilmelding.",
    ],
    action: seeRegistration,
    why: because.registered,
  }),
  survey: (title) => ({
    subject: `Hvad synes du om ${title}?`,
    paragraphs: [
      `Tak, fordi du var med til «${title}». Arrangøren vil gerne vide, hvad du fik ud af det.`,
      "Dit svar er anonymt: det gemmes uden dit navn og kan ikke føres tilbage til dig.",
    ],
    action: "Svar på evalueringen",
    why: because.registered,
  }),
  message: (title) => ({
    action: seeRegistration,
    why: `Du får denne mail fra arrangøren af «${title}», fordi du er tilmeldt eller står på ventelisten.`,
  }),
  materials: "Materialer:",
  takePartOnline: "Deltag online:",
  digest: {
    subject: "Nyt om dine arrangementer",
    intro: "Det er sket siden sidst:",
    line: (title, { seated, waiting, gone }) =>
      `${title}: ${[
        ...counted(seated, seated === 1 ? "ny med plads" : "nye med plads"),
        ...counted(waiting, waiting === 1 ? "ny på venteliste" : "nye på venteliste"),
        ...counted(gone, "faldet fra"),
      ].join(", ")}`,
    action: "Se dine arrangementer",
    why: "Du får denne mail højst én gang om dagen, fordi du står for arrangementer.",
  },
};
