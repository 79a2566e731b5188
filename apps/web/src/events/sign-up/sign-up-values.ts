import type { EventDetail, QuestionView, SessionView } from "@rammevaerk/contracts/events";
import type { RegistrationView } from "@rammevaerk/contracts/event-registrations";
import { type SeatPoolKind, seatPoolKinds } from "@rammevaerk/domain/events";
import { parseNumber } from "../../platform/format/parse-number.ts";
import { findOnlyPool } from "./sign-up-step.ts";
import type { Messages } from "./messages.da.ts";

/** A comma and a point both mark decimals, whatever the language: what is counted here is small. */
const readNumber = (text: string): number | undefined => parseNumber(text, "da");

/** What one field holds. */
export type FieldValue = string | boolean | readonly string[];

/**
 * A sign-up form: `people` names the people of it, and each of their fields stands under `<person>.<field>`; an answer
 * under `<person>.answer.<question>`. Flat, so that each has its own error and its own place in the draft.
 */
export type SignUpValues = Readonly<Record<string, FieldValue>>;

/** The fields of one person, besides the answers. */
export const personFields = [
  "name",
  "email",
  "title",
  "diet",
  "access",
  "showsToParticipants",
  "showsToPublic",
] as const;
export type PersonField = (typeof personFields)[number];

export const keyOf = (person: string, field: PersonField): string => `${person}.${field}`;
export const answerKey = (person: string, questionId: string): string => `${person}.answer.${questionId}`;

export function textOf(values: SignUpValues, key: string): string {
  const value = values[key];
  return typeof value === "string" ? value : "";
}
export function listOf(values: SignUpValues, key: string): readonly string[] {
  const value = values[key];
  return typeof value === "object" ? value : [];
}
const flagOf = (values: SignUpValues, key: string): boolean => values[key] === true;

type AsksOf = Pick<EventDetail, "questions" | "asksDiet" | "asksAccess">;

/** The name of the person in a form for oneself. */
export const me = "me";

/** An empty form for oneself; consents are not given beforehand. */
export function emptyValues(event: Pick<EventDetail, "format">): SignUpValues {
  return { people: [me], pool: findOnlyPool(event) ?? "", organisationId: "", sessions: [] };
}

/** An empty form for several, with the reader as the first. */
export function groupValues(
  event: Pick<EventDetail, "format">,
  reader: { name: string; email: string; title: string },
): SignUpValues {
  return {
    ...emptyValues(event),
    people: ["1", "2"],
    [keyOf("1", "name")]: reader.name,
    [keyOf("1", "email")]: reader.email,
    [keyOf("1", "title")]: reader.title,
  };
}

/** The form of a registration as it stands. */
export function valuesOf(
  registration: Pick<
    RegistrationView,
    | "pool"
    | "diet"
    | "access"
    | "answers"
    | "showsToParticipants"
    | "showsToPublic"
    | "sessionIds"
    | "waitingSessionIds"
  >,
): SignUpValues {
  const answers = registration.answers.map(({ questionId, answer }): [string, FieldValue] => [
    answerKey(me, questionId),
    toField(answer),
  ]);
  return {
    people: [me],
    pool: registration.pool,
    organisationId: "",
    sessions: [...registration.sessionIds, ...registration.waitingSessionIds],
    [keyOf(me, "diet")]: registration.diet,
    [keyOf(me, "access")]: registration.access,
    [keyOf(me, "showsToParticipants")]: registration.showsToParticipants,
    [keyOf(me, "showsToPublic")]: registration.showsToPublic,
    ...Object.fromEntries(answers),
  };
}

function toField(answer: RegistrationView["answers"][number]["answer"]): FieldValue {
  if (typeof answer === "boolean") return answer ? "yes" : "no";
  return typeof answer === "number" ? String(answer).replace(".", ",") : answer;
}

/** What stays on this device until it is sent: everything but needs of food and access, which are sensitive. */
export function keptKeys({ questions }: AsksOf, mostPeople: number): string[] {
  const people = [me, ...Array.from({ length: mostPeople }, (_, index) => String(index + 1))];
  const ofPerson = (person: string): string[] => [
    ...personFields
      .filter((field) => field !== "diet" && field !== "access")
      .map((field) => keyOf(person, field)),
    ...questions.map(({ id }) => answerKey(person, id)),
  ];
  return ["people", "pool", "organisationId", "sessions", ...people.flatMap(ofPerson)];
}

/** What must be corrected before the form is sent: a sentence for each field. */
export function checkSignUp(
  values: SignUpValues,
  event: AsksOf & Pick<EventDetail, "programme">,
  text: Messages["form"],
): Record<string, string> {
  const errors: Record<string, string> = {};
  if (findPool(values) === undefined) errors["pool"] = text.poolMissing;
  const clash = findChosenClash(chosenSessions(event.programme.sessions, values));
  if (clash !== undefined) errors["sessions"] = text.sessionsClash(clash[0].title, clash[1].title);
  const emails = listOf(values, "people").map((person) => addressOf(values, person));
  for (const person of listOf(values, "people")) {
    if (person !== me) {
      if (textOf(values, keyOf(person, "name")).trim().length < 2)
        errors[keyOf(person, "name")] = text.nameMissing;
      const email = addressOf(values, person);
      if (!/^\S+@\S+\.\S+$/u.test(email)) errors[keyOf(person, "email")] = text.emailWrong;
      else if (emails.filter((one) => one === email).length > 1)
        errors[keyOf(person, "email")] = text.emailTwice;
    }
    for (const question of event.questions) {
      const problem = findAnswerProblem(values, answerKey(person, question.id), question);
      if (problem !== undefined) errors[answerKey(person, question.id)] = text[problem](question.label);
    }
  }
  return errors;
}

function addressOf(values: SignUpValues, person: string): string {
  return textOf(values, keyOf(person, "email")).trim().toLowerCase();
}

function findAnswerProblem(
  values: SignUpValues,
  key: string,
  question: QuestionView,
): "required" | "chooseOne" | "numberWrong" | undefined {
  const isEmpty = textOf(values, key).trim() === "" && listOf(values, key).length === 0;
  if (isEmpty && question.isRequired)
    return question.kind === "text" || question.kind === "number" ? "required" : "chooseOne";
  const isNumber = question.kind === "number" && !isEmpty;
  return isNumber && readNumber(textOf(values, key)) === undefined ? "numberWrong" : undefined;
}

/** Two chosen sessions that nobody can be at both; undefined where all can be attended. */
export function findChosenClash(
  chosen: readonly Pick<SessionView, "title" | "startsAt" | "endsAt">[],
): [{ title: string }, { title: string }] | undefined {
  for (const [at, first] of chosen.entries()) {
    const second = chosen
      .slice(at + 1)
      .find((other) => first.startsAt < other.endsAt && other.startsAt < first.endsAt);
    if (second !== undefined) return [first, second];
  }
  return undefined;
}

/** The sessions that are still there to be chosen among those the form names. */
export function chosenSessions(sessions: readonly SessionView[], values: SignUpValues): SessionView[] {
  const chosen = new Set(listOf(values, "sessions"));
  return sessions.filter(({ id, takesSignUp }) => takesSignUp && chosen.has(id));
}

export function findPool(values: SignUpValues): SeatPoolKind | undefined {
  return seatPoolKinds.find((kind) => kind === values["pool"]);
}

/** What the server is told of one person, besides who it is. */
export function toParticipant(values: SignUpValues, person: string, event: AsksOf) {
  const answers = event.questions.flatMap((question) => {
    const answer = readAnswer(values, answerKey(person, question.id), question);
    return answer === undefined ? [] : [{ questionId: question.id, answer }];
  });
  return {
    answers,
    diet: event.asksDiet ? textOf(values, keyOf(person, "diet")).trim() : "",
    access: event.asksAccess ? textOf(values, keyOf(person, "access")).trim() : "",
    showsToParticipants: flagOf(values, keyOf(person, "showsToParticipants")),
    showsToPublic: flagOf(values, keyOf(person, "showsToPublic")),
  };
}

function readAnswer(values: SignUpValues, key: string, question: QuestionView) {
  if (question.kind === "choices") {
    const list = listOf(values, key).filter((one) => question.options.includes(one));
    return list.length === 0 ? undefined : list;
  }
  const text = textOf(values, key).trim();
  if (text === "") return undefined;
  if (question.kind === "yes-no") return text === "yes";
  return question.kind === "number" ? readNumber(text) : text;
}
