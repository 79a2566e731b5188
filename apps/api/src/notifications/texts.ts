import type { Language } from "@rammevaerk/contracts/fields";
import type { NotificationSettings } from "@rammevaerk/contracts/notifications";
import type { NotificationKind } from "./setting-of-kind.ts";

type Texts<Key extends string> = Readonly<Record<Key, string>>;

/** What happened, in one sentence: `{actor}` caused it, `{subject}` is what it is about. */
export const happenings: Readonly<Record<Language, Texts<NotificationKind>>> = {
  da: {
    asked: "{actor} beder om dit svar: {subject}",
    mention: "{actor} nævner dig: {subject}",
    "own-thread": "{actor} har svaret dig: {subject}",
    "question-in-my-field": "{actor} spørger om noget inden for dit felt: {subject}",
    watch: "{actor} har skrevet: {subject}",
    "answer-accepted": "{actor} har godkendt dit svar: {subject}",
    "membership-requested": "{actor} vil være medlem: {subject}",
    "membership-answered": "{actor} har svaret på din anmodning om medlemskab: {subject}",
    "network-invitation": "{actor} inviterer dig ind i netværket: {subject}",
    "post-moderated": "{actor} har taget stilling til dit indlæg: {subject}",
    "post-reported": "Et indlæg er anmeldt: {subject}",
    "affiliation-waiting": "{actor} venter på, at du bekræfter tilknytningen: {subject}",
    "affiliation-answered": "{actor} har svaret på din tilknytning: {subject}",
    "role-granted": "{actor} har givet dig en rolle: {subject}",
    "rate-submitted": "{actor} har sendt taksten for {subject} til godkendelse",
    "rate-returned": "{actor} har sendt taksten for {subject} tilbage til dig",
    "rate-approved": "{actor} har godkendt taksten for {subject}",
    "cluster-delegate": "{actor} har gjort dig til delegeret i klyngen: {subject}",
    "cluster-action": "{actor} har givet dig en handling i klyngen: {subject}",
    "event-proposed": "{actor} foreslår et arrangement: {subject}",
    "event-published": "{actor} har offentliggjort arrangementet, du foreslog: {subject}",
    "event-owner-invited": "{actor} spørger, om I vil eje et arrangement sammen: {subject}",
    "method-waiting": "En udgave venter på gennemsyn: {subject}",
    "method-published": "{actor} har udgivet din udgave af metoden: {subject}",
    "method-declined": "{actor} har afvist din udgave af metoden: {subject}",
    "method-changed": "En metode, du følger, er kommet i en ny udgave: {subject}",
    "method-retired": "En metode, du følger, er taget ud af brug: {subject}",
    "method-due": "En metode skal ses efter: {subject}",
    "experience-to-verify": "{actor} har delt jeres praksiserfaring, som du kan bekræfte: {subject}",
    "experience-waiting": "{actor} har delt en praksiserfaring, som venter på en redaktør: {subject}",
    "experience-published": "{actor} har udgivet din praksiserfaring: {subject}",
    "experience-declined": "{actor} har afvist din praksiserfaring: {subject}",
    "saved-search-hits": "Der er nyt i din gemte søgning: {subject}",
  },
  en: {
    asked: "{actor} asks for your answer: {subject}",
    mention: "{actor} mentions you: {subject}",
    "own-thread": "{actor} has answered you: {subject}",
    "question-in-my-field": "{actor} asks about something in your field: {subject}",
    watch: "{actor} has written: {subject}",
    "answer-accepted": "{actor} has accepted your answer: {subject}",
    "membership-requested": "{actor} wants to become a member: {subject}",
    "membership-answered": "{actor} has answered your request for membership: {subject}",
    "network-invitation": "{actor} invites you into the network: {subject}",
    "post-moderated": "{actor} has decided about your post: {subject}",
    "post-reported": "A post has been reported: {subject}",
    "affiliation-waiting": "{actor} waits for you to confirm the affiliation: {subject}",
    "affiliation-answered": "{actor} has answered about your affiliation: {subject}",
    "role-granted": "{actor} has given you a role: {subject}",
    "rate-submitted": "{actor} has submitted the rate of {subject} for approval",
    "rate-returned": "{actor} has returned the rate of {subject} to you",
    "rate-approved": "{actor} has approved the rate of {subject}",
    "cluster-delegate": "{actor} has made you a delegate in the cluster: {subject}",
    "cluster-action": "{actor} has given you an action in the cluster: {subject}",
    "event-proposed": "{actor} proposes an event: {subject}",
    "event-published": "{actor} has published the event that you proposed: {subject}",
    "event-owner-invited": "{actor} asks whether you will own an event together: {subject}",
    "method-waiting": "A version waits for review: {subject}",
    "method-published": "{actor} has published your version of the method: {subject}",
    "method-declined": "{actor} has declined your version of the method: {subject}",
    "method-changed": "A method that you watch has a new version: {subject}",
    "method-retired": "A method that you watch has been retired: {subject}",
    "method-due": "A method is to be looked at again: {subject}",
    "experience-to-verify":
      "{actor} has shared your organisation's experience, which you can verify: {subject}",
    "experience-waiting": "{actor} has shared an experience that waits for a reviewer: {subject}",
    "experience-published": "{actor} has published your experience: {subject}",
    "experience-declined": "{actor} has declined your experience: {subject}",
    "saved-search-hits": "There is something new in your saved search: {subject}",
  },
};

export const mailTexts = {
  da: {
    formerMember: "Et tidligere medlem",
    yourAccount: "Din konto",
    greeting: "Hej {name}",
    why: "Teksten står kun i Rammeværk, så mailen ikke bærer noget, der skal beskyttes.",
    open: "Læs videre",
  },
  en: {
    formerMember: "A former member",
    yourAccount: "Your account",
    greeting: "Hello {name}",
    why: "The text stands in Rammeværk only, so that the mail carries nothing that needs protection.",
    open: "Read on",
  },
} as const satisfies Readonly<Record<Language, Texts<string>>>;

export const unsubscribeTexts: Readonly<
  Record<
    Language,
    Texts<"title" | "ask" | "button" | "doneTitle" | "done" | "settings" | "invalidTitle" | "invalid"> & {
      readonly about: Texts<keyof NotificationSettings>;
    }
  >
> = {
  da: {
    title: "Afmeld mails",
    ask: "Vil du ikke længere have mails om {about}? Du får dem stadig som notifikationer i Rammeværk.",
    button: "Afmeld",
    doneTitle: "Du er afmeldt",
    done: "Du får ikke flere mails om {about}. Du får dem stadig som notifikationer i Rammeværk.",
    settings: "Se, hvad du får mails om",
    invalidTitle: "Linket virker ikke",
    invalid: "Linket er ikke helt. Log ind, og vælg på din konto, hvad du vil have mails om.",
    about: {
      threads: "det, andre skriver i dine netværk",
      asks: "spørgsmål, der stilles direkte til dig",
      matters: "medlemskab, moderering, roller, takster, klynger, arrangementer og metoder",
    },
  },
  en: {
    title: "Unsubscribe from mail",
    ask: "Do you no longer want mail about {about}? You still get them as notifications in Rammeværk.",
    button: "Unsubscribe",
    doneTitle: "You are unsubscribed",
    done: "You get no more mail about {about}. You still get them as notifications in Rammeværk.",
    settings: "See what you get mail about",
    invalidTitle: "The link does not work",
    invalid: "The link is not whole. Sign in, and choose in your account what you want mail about.",
    about: {
      threads: "what others write in your networks",
      asks: "questions put directly to you",
      matters: "memberships, moderation, roles, rates, clusters, events and methods",
    },
  },
};

/** Fills the places in a text. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
