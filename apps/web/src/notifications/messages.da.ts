import type { NotificationView } from "@rammevaerk/contracts/notifications";

/** What happened, before the thing that it is about. Who caused it may have left. */
type Happenings = Readonly<Record<NotificationView["kind"], (actor: string) => string>>;

const happened: Happenings = {
  asked: (actor) => `${actor} beder om dit svar`,
  mention: (actor) => `${actor} nævner dig`,
  "own-thread": (actor) => `${actor} har svaret dig`,
  "question-in-my-field": (actor) => `${actor} spørger om noget inden for dit felt`,
  watch: (actor) => `${actor} har skrevet`,
  "answer-accepted": (actor) => `${actor} har godkendt dit svar`,
  "membership-requested": (actor) => `${actor} vil være medlem`,
  "membership-answered": (actor) => `${actor} har svaret på din anmodning om medlemskab`,
  "network-invitation": (actor) => `${actor} inviterer dig ind i netværket`,
  "post-moderated": (actor) => `${actor} har taget stilling til dit indlæg`,
  "post-reported": () => "Et indlæg er anmeldt",
  "affiliation-waiting": (actor) => `${actor} venter på, at du bekræfter tilknytningen`,
  "affiliation-answered": (actor) => `${actor} har svaret på din tilknytning`,
  "role-granted": (actor) => `${actor} har givet dig en rolle`,
  "rate-submitted": (actor) => `${actor} har sendt taksten til godkendelse`,
  "rate-returned": (actor) => `${actor} har sendt taksten tilbage til dig`,
  "rate-approved": (actor) => `${actor} har godkendt taksten`,
  "cluster-delegate": (actor) => `${actor} har gjort dig til delegeret i klyngen`,
  "cluster-action": (actor) => `${actor} har givet dig en handling i klyngen`,
  "event-proposed": (actor) => `${actor} foreslår et arrangement`,
  "event-published": (actor) => `${actor} har offentliggjort arrangementet, du foreslog`,
  "event-owner-invited": (actor) => `${actor} spørger, om I vil eje et arrangement sammen`,
  "method-waiting": () => "En udgave venter på gennemsyn",
  "method-published": (actor) => `${actor} har udgivet din udgave af metoden`,
  "method-declined": (actor) => `${actor} har afvist din udgave af metoden`,
  "method-changed": () => "En metode, du følger, er kommet i en ny udgave",
  "method-retired": () => "En metode, du følger, er taget ud af brug",
  "method-due": () => "En metode skal ses efter",
  "experience-to-verify": (actor) => `${actor} har delt jeres praksiserfaring, som du kan bekræfte`,
  "experience-waiting": (actor) => `${actor} har delt en praksiserfaring, som venter på en redaktør`,
  "experience-published": (actor) => `${actor} har udgivet din praksiserfaring`,
  "experience-declined": (actor) => `${actor} har afvist din praksiserfaring`,
  "saved-search-hits": () => "Der er nyt i din gemte søgning",
};

export const messages = {
  title: "Notifikationer",
  lead: "Det, der er sket, siden du var her sidst, og som du har bedt om at høre om.",
  settingsLink: "Vælg, hvad du får mail om",
  markAll: "Markér alle som læst",
  markedAll: "Alle notifikationer er markeret som læst.",
  markOne: (what: string) => `Markér som læst: ${what}`,
  markOneShort: "Markér som læst",
  unread: "Ulæste",
  unreadMark: "Ulæst",
  read: "Tidligere",
  nothingNew: "Du har læst det hele.",
  empty: "Ingen notifikationer endnu",
  emptyText:
    "Her står det, når nogen spørger dig, nævner dig eller skriver i et netværk, du følger. Du bestemmer selv hvor meget.",
  findNetwork: "Find et netværk",
  formerMember: "Et tidligere medlem",
  happened,
  settings: {
    title: "Mail om notifikationer",
    lead: "Alt står under Notifikationer i Rammeværk. Vælg, hvad du også vil have på mail. Mailen bærer aldrig teksten fra et indlæg og aldrig beløb.",
    account: "Min konto",
    threads: "Det, andre skriver i dine netværk",
    threadsHint: "Hvor meget det er, vælger du i hvert netværk og i hver tråd.",
    asks: "Spørgsmål, der stilles direkte til dig",
    asksHint: "Hvor mange du vil have om måneden, står i din profil.",
    matters: "Medlemskab, moderering, roller, takster, klynger, arrangementer og metoder",
    mattersHint:
      "For eksempel svar på en anmodning om medlemskab, eller en takst, der venter på, at du godkender den.",
    timing: { "at-once": "Mail med det samme", never: "Ingen mail" },
    save: "Gem",
    saved: "Dine valg er gemt.",
  },
};

export type Messages = typeof messages;
