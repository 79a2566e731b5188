import { cooperationErrorTexts } from "./cooperation-error-texts.ts";
import type { ErrorCode, ErrorParams, FieldError, FieldErrorCode } from "./errors.ts";
import type { Language } from "./fields.ts";
import { methodErrorTexts } from "./method-error-texts.ts";

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
    da: "Du har selv sendt det ind, så en anden skal tage stilling til det. Bed en kollega med den samme rolle om at gøre det.",
    en: "You handed it in yourself, so somebody else has to decide on it. Ask a colleague with the same role to do it.",
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
  ...cooperationErrorTexts,
  ...methodErrorTexts,
  "saved-searches-full": {
    da: "Du har allerede {limit} gemte søgninger. Slet en, du ikke bruger mere, og gem igen.",
    en: "You already have {limit} saved searches. Remove one that you no longer use, and save again.",
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
  aliases: { da: "de andre navne", en: "the other names" },
  answer: { da: "svaret", en: "the answer" },
  adaptation: { da: "det, I ændrede", en: "what you changed" },
  askMeAbout: { da: "det, du gerne vil spørges om", en: "what you like to be asked about" },
  body: { da: "teksten", en: "the text" },
  coreComponents: { da: "kerneelementerne", en: "the core components" },
  competences: { da: "kompetencerne", en: "the competences" },
  caseTypes: { da: "typerne af enkeltsager", en: "the kinds of single cases" },
  comment: { da: "kommentaren", en: "the comment" },
  difficulties: { da: "det, der var svært", en: "what was hard" },
  dosage: { da: "dosis", en: "the dosage" },
  doneWhen: { da: "det, der skal være opnået", en: "what is to be reached" },
  draft: { da: "kladden", en: "the draft" },
  economy: { da: "økonomien", en: "the economy" },
  ethics: { da: "etikken", en: "the ethics" },
  exclusion: { da: "hvem metoden ikke er for", en: "whom the method is not for" },
  implementation: { da: "implementeringen", en: "the implementation" },
  licence: { da: "licensen", en: "the licence" },
  minutes: { da: "referatet", en: "the minutes" },
  name: { da: "navnet", en: "the name" },
  note: { da: "noten", en: "the note" },
  purpose: { da: "formålet", en: "the purpose" },
  ratings: { da: "vurderingerne", en: "the ratings" },
  reason: { da: "begrundelsen", en: "the reason" },
  reference: { da: "henvisningen", en: "the reference" },
  result: { da: "resultatet", en: "the result" },
  setting: { da: "rammen", en: "the setting" },
  relevance: { da: "relevansen", en: "the relevance" },
  risks: { da: "risiciene", en: "the risks" },
  sources: { da: "kilderne", en: "the sources" },
  standing: { da: "bibliotekets vurdering", en: "the library's judgement" },
  studies: { da: "undersøgelserne", en: "the studies" },
  summary: { da: "resuméet", en: "the summary" },
  theoryOfChange: { da: "forandringsteorien", en: "the theory of change" },
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
