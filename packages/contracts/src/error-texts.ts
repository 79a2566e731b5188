import type { ErrorCode, ErrorParams, FieldError, FieldErrorCode } from "./errors.ts";
import type { Language } from "./fields.ts";

type Texts = Readonly<Record<Language, string>>;

/** Each code's sentence: the cause, the value seen where there is one, and the next step. */
export const errorTexts: Readonly<Record<ErrorCode, Texts>> = {
  "sign-in-needed": {
    da: "Du er ikke logget ind. Log ind, og prøv igen; det, du har skrevet, bliver stående.",
    en: "You are not signed in. Sign in and try again; what you have written stays here.",
  },
  "wrong-credentials": {
    da: "E-mail og adgangskode passer ikke sammen. Prøv igen, eller nulstil din adgangskode.",
    en: "The e-mail and password do not match. Try again, or reset your password.",
  },
  "wrong-one-time-code": {
    da: "Koden passer ikke. Vent på den næste kode i din app, eller brug en af dine gendannelseskoder.",
    en: "The code does not match. Wait for the next code in your app, or use one of your recovery codes.",
  },
  "second-factor-expired": {
    da: "Der gik for lang tid. Log ind igen med din adgangskode.",
    en: "That took too long. Sign in again with your password.",
  },
  forbidden: {
    da: "Du har ikke den rolle, det kræver. Spørg en koordinator eller din organisations administrator.",
    en: "You do not hold the role this takes. Ask a coordinator or your organisation's administrator.",
  },
  "forged-origin": {
    da: "Kaldet kom fra et andet sted end Rammeværk og blev afvist. Genindlæs siden, og prøv igen.",
    en: "The call came from somewhere other than Rammeværk and was refused. Reload the page and try again.",
  },
  "demo-account-refused": {
    da: "Demo-konti kan ikke bruges her. Log ind med din egen konto.",
    en: "Demo accounts cannot be used here. Sign in with your own account.",
  },
  "account-waiting": {
    da: "Din konto venter på svar fra organisationens administrator. Du får en mail, når den er klar.",
    en: "Your account is waiting for your organisation's administrator to answer. You get a mail when it is ready.",
  },
  "not-found": {
    da: "Det findes ikke, eller du har ikke adgang til det. Gå tilbage, eller søg efter det.",
    en: "It does not exist, or you have no access to it. Go back, or search for it.",
  },
  "token-invalid": {
    da: "Linket er brugt eller udløbet. Bed om et nyt.",
    en: "The link has been used or has expired. Ask for a new one.",
  },
  "input-invalid": {
    da: "Noget skal rettes, før det kan gemmes. Se markeringerne ved felterne.",
    en: "Something must be corrected before it can be saved. See the marks at the fields.",
  },
  "code-unknown": {
    da: "Koden „{value}“ findes ikke på listen. Vælg en fra listen.",
    en: "The code “{value}” is not on the list. Pick one from the list.",
  },
  "password-too-common": {
    da: "Adgangskoden står på listen over de mest brugte og er let at gætte. Vælg en anden, for eksempel fire tilfældige ord.",
    en: "The password is on the list of the most used and is easy to guess. Choose another, for example four random words.",
  },
  "password-too-personal": {
    da: "Adgangskoden er næsten kun dit navn eller din e-mail og er let at gætte. Vælg en anden, for eksempel fire tilfældige ord.",
    en: "The password is hardly more than your name or e-mail and is easy to guess. Choose another, for example four random words.",
  },
  "limit-kind-wrong": {
    da: "Rollen „{role}“ kan ikke gives inden for „{limitKind}“. Vælg en anden afgrænsning.",
    en: "The role “{role}” cannot be granted within “{limitKind}”. Choose another limit.",
  },
  "markdown-too-long": {
    da: "Teksten er på {value} tegn; der er plads til {limit}. Del den op, eller vedhæft den som fil.",
    en: "The text has {value} characters; there is room for {limit}. Split it, or attach it as a file.",
  },
  "cpr-number-found": {
    da: "Der står noget i {place}, der ligner et CPR-nummer, så intet er gemt. Fjern nummeret, og skriv, så ingen borger kan genkendes.",
    en: "Something in {place} looks like a CPR number, so nothing was stored. Remove the number, and write so that no citizen can be recognised.",
  },
  "rate-refused": {
    da: "Taksten kan ikke beregnes: {count} steder i budgettet skal rettes, det første er {path} ({value}). Se markeringerne ved felterne.",
    en: "The rate cannot be calculated: {count} places in the budget must be corrected, the first is {path} ({value}). See the marks at the fields.",
  },
  "cost-key-refused": {
    da: "Nøglen kan ikke bruges: {count} steder skal rettes, det første er {path} ({value}). Se markeringerne ved felterne.",
    en: "The key cannot be used: {count} places must be corrected, the first is {path} ({value}). See the marks at the fields.",
  },
  "four-eyes-needed": {
    da: "Du har selv indsendt beregningen, så en anden skal svare på den. Bed en kollega med rollen økonom eller godkender.",
    en: "You submitted the calculation yourself, so somebody else has to answer it. Ask a colleague who is economist or approver.",
  },
  "rate-offer-closed": {
    da: "Tilbuddet er lukket fra {closedOn}, så der kan ikke beregnes takst for {year}. Vælg et år, hvor det er åbent.",
    en: "The offer is closed from {closedOn}, so no rate can be calculated for {year}. Choose a year in which it is open.",
  },
  "rate-status-wrong": {
    da: "Beregningen er kommet videre, mens du så på den. Genindlæs siden for at se, hvad der er sket.",
    en: "The calculation has moved on while you were looking at it. Reload the page to see what has happened.",
  },
  "rate-under-way": {
    da: "Der er allerede en beregning i gang for {year}. Find den under takster, og arbejd videre i den.",
    en: "A calculation for {year} is under way already. Find it under rates, and go on with it.",
  },
  "estimate-recorded-already": {
    da: "Skønnet for {fromYear} til {toYear} fra den dag er allerede registreret. Træk det tilbage først, hvis det er forkert.",
    en: "The estimate for {fromYear} to {toYear} from that day is recorded already. Withdraw it first if it is wrong.",
  },
  "estimate-withdrawn-already": {
    da: "Skønnet er allerede trukket tilbage. Genindlæs siden for at se hvorfor.",
    en: "The estimate is withdrawn already. Reload the page to see why.",
  },
  "attachment-type-refused": {
    da: "Filen „{value}“ er af en type, der ikke kan vedhæftes. Brug PDF, Office, billede eller ren tekst.",
    en: "The file “{value}” is of a type that cannot be attached. Use PDF, Office, image or plain text.",
  },
  "attachment-type-mismatch": {
    da: "Filen „{value}“ er ikke det, navnet siger ({seen}). Gem den i det rigtige format, og prøv igen.",
    en: "The file “{value}” is not what its name says ({seen}). Save it in the right format and try again.",
  },
  "attachment-too-large": {
    da: "Filen „{value}“ er for stor; grænsen er {limitMegabytes} MB. Gør den mindre, eller del den op.",
    en: "The file “{value}” is too large; the limit is {limitMegabytes} MB. Make it smaller, or split it.",
  },
  "attachment-empty": {
    da: "Filen „{value}“ er tom. Vælg en anden fil.",
    en: "The file “{value}” is empty. Choose another file.",
  },
  "storage-full": {
    da: "Der er ikke mere plads på serveren, så filen er ikke gemt. Din tekst er ikke tabt. Sig det til administratoren.",
    en: "The server is out of space, so the file was not stored. Your text is not lost. Tell the administrator.",
  },
  "request-too-large": {
    da: "Det, du sendte, er for stort. Forkort teksten, eller vedhæft den som fil.",
    en: "What you sent is too large. Shorten the text, or attach it as a file.",
  },
  "changed-meanwhile": {
    da: "En anden har ændret det, mens du skrev. Din tekst står her endnu. Se den nye udgave, og gem igen.",
    en: "Somebody else changed it while you were writing. Your text is still here. Look at the new version, and save again.",
  },
  "last-coordinator": {
    da: "Der skal være mindst én koordinator. Gør en anden til koordinator først.",
    en: "There must be at least one coordinator. Make somebody else coordinator first.",
  },
  "last-administrator": {
    da: "Der skal være mindst én administrator. Giv rollen til en anden først.",
    en: "There must be at least one administrator. Give the role to somebody else first.",
  },
  "admission-refused": {
    da: "Du kan ikke komme ind i netværket på den måde. Se på netværkets side, hvordan man bliver medlem.",
    en: "You cannot enter the network that way. See on the network's page how to become a member.",
  },
  "request-already-answered": {
    da: "Anmodningen er allerede besvaret. Genindlæs siden for at se svaret.",
    en: "The request has already been answered. Reload the page to see the answer.",
  },
  "expert-not-available": {
    da: "{value} kan ikke spørges lige nu. Vælg en anden, eller send uden.",
    en: "{value} cannot be asked right now. Pick somebody else, or send without.",
  },
  "already-member": {
    da: "{value} er allerede medlem. Der er ikke mere at gøre.",
    en: "{value} is already a member. There is nothing more to do.",
  },
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
  "two-factor-not-started": {
    da: "Totrinslogin er ikke sat i gang. Begynd forfra under sikkerhed på din konto.",
    en: "Two-factor sign-in has not been started. Begin again under security in your account.",
  },
  "two-factor-already-on": {
    da: "Totrinslogin er allerede slået til. Slå det fra først, hvis du vil flytte det til en anden app.",
    en: "Two-factor sign-in is already on. Turn it off first if you want to move it to another app.",
  },
  "mail-domain-taken": {
    da: "Domænet „{value}“ hører til en anden organisation. Fjern det, eller tal med en administrator.",
    en: "The domain “{value}” belongs to another organisation. Remove it, or talk to an administrator.",
  },
  "too-many-attempts": {
    da: "Der er prøvet for mange gange. Vent {minutes} minutter, og prøv igen, eller nulstil din adgangskode.",
    en: "Too many attempts. Wait {minutes} minutes and try again, or reset your password.",
  },
  "too-many-requests": {
    da: "Der kom for mange kald på kort tid. Vent {seconds} sekunder, og prøv igen.",
    en: "Too many calls in a short time. Wait {seconds} seconds and try again.",
  },
  "database-busy": {
    da: "Databasen er optaget lige nu. Intet er gemt. Prøv igen om lidt.",
    en: "The database is busy right now. Nothing was saved. Try again in a moment.",
  },
  unexpected: {
    da: "Noget gik galt hos os. Prøv igen. Sker det igen, så giv administratoren dette nummer: {requestId}",
    en: "Something went wrong on our side. Try again. If it happens again, give the administrator this number: {requestId}",
  },
};

/** Where something stands, in words: the server names the field. A file stands under its own name. */
const placeTexts: Readonly<Record<string, Texts>> = {
  agenda: { da: "dagsordenen", en: "the agenda" },
  answer: { da: "svaret", en: "the answer" },
  askMeAbout: { da: "det, du gerne vil spørges om", en: "what you like to be asked about" },
  body: { da: "teksten", en: "the text" },
  caseTypes: { da: "typerne af enkeltsager", en: "the kinds of single cases" },
  comment: { da: "kommentaren", en: "the comment" },
  doneWhen: { da: "det, der skal være opnået", en: "what is to be reached" },
  draft: { da: "kladden", en: "the draft" },
  minutes: { da: "referatet", en: "the minutes" },
  name: { da: "navnet", en: "the name" },
  note: { da: "noten", en: "the note" },
  purpose: { da: "formålet", en: "the purpose" },
  reason: { da: "begrundelsen", en: "the reason" },
  reference: { da: "henvisningen", en: "the reference" },
  title: { da: "titlen", en: "the title" },
};

/** The sentence of a refusal, with its values filled in. A value that is missing leaves an en dash. */
export function errorText(code: ErrorCode, params: ErrorParams, language: Language): string {
  return errorTexts[code][language].replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(params[name] ?? "–");
    return name === "place" ? (placeTexts[value]?.[language] ?? value) : value;
  });
}

export const fieldErrorTexts: Readonly<Record<FieldErrorCode, Texts>> = {
  required: { da: "Udfyld feltet.", en: "Fill in this field." },
  "too-short": { da: "Skriv mindst {limit} tegn.", en: "Write at least {limit} characters." },
  "too-long": { da: "Skriv højst {limit} tegn.", en: "Write at most {limit} characters." },
  "too-small": { da: "Tallet skal være mindst {limit}.", en: "The number must be at least {limit}." },
  "too-large": { da: "Der er for meget; grænsen er {limit}.", en: "That is too much; the limit is {limit}." },
  "wrong-form": {
    da: "Det har ikke den rigtige form. Se eksemplet.",
    en: "It does not have the right form. See the example.",
  },
  "unknown-choice": { da: "Vælg en af mulighederne.", en: "Choose one of the options." },
};

/** The sentence at a field. */
export function fieldErrorText(error: FieldError, language: Language): string {
  return fieldErrorTexts[error.code][language].replace("{limit}", String(error.limit ?? ""));
}
