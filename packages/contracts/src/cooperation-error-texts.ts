import type { ErrorCode } from "./errors.ts";
import type { Language } from "./fields.ts";

/** The sentences of what clusters and events refuse. */
export const cooperationErrorTexts = {
  "already-party": {
    da: "{value} er allerede part i klyngen. Genindlæs siden for at se parterne.",
    en: "{value} is a party to the cluster already. Reload the page to see the parties.",
  },
  "minutes-approved": {
    da: "Referatet er godkendt og kan ikke ændres. Åbn det igen først, hvis der er en fejl.",
    en: "The minutes are approved and cannot be changed. Open them again first if there is a mistake.",
  },
  "decision-has-actions": {
    da: "Beslutningen har handlinger ({count}) og kan ikke slettes. Ret teksten, eller luk handlingerne i stedet.",
    en: "The decision has actions ({count}) and cannot be removed. Change its text, or close the actions instead.",
  },
  "local-time-missing": {
    da: "Klokken {time} findes ikke den dag, for uret stilles en time frem. Skriv fx {proposedTime} i stedet.",
    en: "The time {time} does not exist that day, because the clock is set forward. Write {proposedTime}, for example.",
  },
  "local-time-twice": {
    da: "Klokken {time} kommer to gange den dag, fordi uret stilles tilbage. Vælg den første eller den anden.",
    en: "The time {time} comes twice that day, because the clock is set back. Choose the first or the second.",
  },
  "event-status-wrong": {
    da: "Det kan ikke lade sig gøre, som arrangementet er nu. Genindlæs siden, og se, hvad der er sket med det.",
    en: "That is not possible as the event is now. Reload the page to see what has become of it.",
  },
  "event-is-cancelled": {
    da: "Arrangementet er aflyst, så der er ingen pladser at give eller tage. Se på dets side, hvad der er skrevet om det.",
    en: "The event is cancelled, so there are no seats to give or take. Its page says what has been written about it.",
  },
  "registration-not-taken": {
    da: "Man kan ikke tilmelde sig dette arrangement her. Læs på arrangementets side, hvordan du kommer med.",
    en: "You cannot sign up for this event here. Its page says how to take part.",
  },
  "registration-not-open-yet": {
    da: "Tilmeldingen er ikke åbnet endnu. På arrangementets side kan du se, hvornår den åbner.",
    en: "Registration has not opened yet. The event's page says when it opens.",
  },
  "registration-closed": {
    da: "Tilmeldingen er lukket. Skriv til arrangementets kontaktperson, hvis du stadig gerne vil med.",
    en: "Registration has closed. Write to the event's contact if you would still like to come.",
  },
  "registration-gone": {
    da: "Tilmeldingen gælder ikke længere: den er afmeldt, afslået eller udløbet. Tilmeld igen, hvis pladsen stadig ønskes.",
    en: "The registration no longer holds: it was cancelled, declined or ran out. Sign up again if the seat is still wanted.",
  },
  "already-registered": {
    da: "{value} er allerede tilmeldt arrangementet eller står på ventelisten. Fjern navnet, og prøv igen.",
    en: "{value} is already registered for the event or on the waiting list. Remove the name and try again.",
  },
  "group-too-large": {
    da: "En gruppe kan være på højst {limit}. Tilmeld færre ad gangen, eller skriv til arrangementets kontaktperson.",
    en: "A group can be no more than {limit}. Sign up fewer at a time, or write to the event's contact.",
  },
  "seat-offer-gone": {
    da: "Pladsen er ikke længere tilbudt dig: fristen er løbet ud, eller der er svaret. Tilmeld dig igen for at komme på ventelisten.",
    en: "The seat is no longer offered to you: its time ran out, or it was answered. Sign up again to join the waiting list.",
  },
  "shares-exceed-capacity": {
    da: "Andelene er på {seats} pladser i alt, og der er kun {limit}. Gør andelene mindre, eller hæv antallet af pladser.",
    en: "The shares come to {seats} seats, and there are only {limit}. Make the shares smaller, or raise the number of seats.",
  },
  "last-owner": {
    da: "Arrangementet skal have en ejer, og der er ingen anden, som har sagt ja. Føj en ejer til først, eller aflys arrangementet.",
    en: "The event needs an owner, and no other has accepted. Add an owner first, or cancel the event.",
  },
  "session-in-use": {
    da: "Nogen har valgt „{title}“. Lad indslaget stå, eller bed deltagerne om at vælge noget andet først.",
    en: "Somebody has chosen “{title}”. Keep the session, or ask its participants to choose another first.",
  },
  "question-in-use": {
    da: "Nogen har svaret på „{label}“. Lad spørgsmålet stå, så svarene ikke går tabt.",
    en: "Somebody has answered “{label}”. Keep the question, so that the answers are not lost.",
  },
  "erasure-promised": {
    da: "Deltagerne har fået at vide, hvor længe deres oplysninger gemmes. Gør fristerne kortere eller lad dem stå, og lad et arrangement, der er slut, blive på sin tid.",
    en: "Participants were told how long their data is kept. Make the periods shorter or leave them, and leave an event that is over at its time.",
  },
  "people-list-refused": {
    da: "Listen kan ikke læses. Det, der blev set, er „{value}“. Brug CSV eller Excel med overskrifterne Navn og E-mail i første række og højst {limit} personer.",
    en: "The list can't be read. What was seen is “{value}”. Use CSV or Excel with the headings Navn and E-mail in the first row and at most {limit} people.",
  },
  "check-in-code-invalid": {
    da: "Koden er ikke en billet herfra. Scan igen, eller find deltageren ved navn.",
    en: "The code is not a ticket from here. Scan again, or find the participant by name.",
  },
  "check-in-code-other-event": {
    da: "Billetten gælder et andet arrangement. Find deltageren ved navn, eller tag imod som uanmeldt.",
    en: "The ticket is for another event. Find the participant by name, or let them in as a walk-in.",
  },
  "check-in-registration-gone": {
    da: "Tilmeldingen er afmeldt, så billetten gælder ikke længere. Tag imod som uanmeldt, hvis der er en plads.",
    en: "The registration was cancelled, so the ticket no longer holds. Let them in as a walk-in if there is a seat.",
  },
  "check-in-no-seat": {
    da: "Deltageren står på venteliste og har ingen plads. Tag imod som uanmeldt, hvis der er en plads.",
    en: "The participant is on the waiting list and has no seat. Let them in as a walk-in if there is a seat.",
  },
  "check-in-not-in-programme": {
    da: "Dagen eller indslaget hører ikke til arrangementet, som det er nu. Hent listen igen.",
    en: "The day or session is not part of the event as it is now. Fetch the list again.",
  },
  "check-in-time-wrong": {
    da: "Telefonens ur går forkert. Stil det, hent listen igen, og registrér fremmødet en gang til.",
    en: "The phone's clock is wrong. Set it, fetch the list again, and check the participant in once more.",
  },
  "walk-in-no-seat": {
    da: "Der er ingen ledig plads. En arrangør kan give en ud over loftet med en begrundelse.",
    en: "There is no free seat. An organiser can give one past the limit, with a reason.",
  },
  "survey-not-open": {
    da: "Evalueringen kan ikke besvares nu: den åbner, når arrangementet slutter, og lukker efter nogle dage.",
    en: "The survey cannot be answered now: it opens when the event ends and closes after some days.",
  },
  "survey-answered-already": {
    da: "Du har svaret. Dit svar er anonymt, så det kan ikke findes frem og ændres.",
    en: "You have answered. Your answer is anonymous, so it cannot be found and changed.",
  },
  "survey-has-answers": {
    da: "Nogen har svaret, så spørgsmålene bliver, som de er. Du kan stadig ændre, hvor længe der kan svares.",
    en: "Somebody has answered, so the questions stay as they are. You can still change how long it is open.",
  },
  "survey-reminded-today": {
    da: "De, der mangler at svare, er blevet mindet om det i dag. Prøv igen i morgen.",
    en: "Those who have not answered were reminded today. Try again tomorrow.",
  },
  "certificate-not-earned": {
    da: "Deltagerbeviset gives til dem, der er registreret som mødt. Var du der, så bed arrangøren rette fremmødet.",
    en: "The certificate is for those who were checked in. If you were there, ask the organiser to correct the attendance.",
  },
} as const satisfies Partial<Record<ErrorCode, Readonly<Record<Language, string>>>>;
