import type { QuestionView, SessionView } from "@rammevaerk/contracts/events";
import { expect, test } from "vitest";
import { messages } from "./messages.da.ts";
import {
  answerKey,
  checkSignUp,
  emptyValues,
  findChosenClash,
  groupValues,
  keptKeys,
  keyOf,
  me,
  toParticipant,
  valuesOf,
} from "./sign-up-values.ts";

const question = (kind: QuestionView["kind"], isRequired = true): QuestionView => ({
  id: kind,
  kind,
  label: kind,
  options: kind === "choice" || kind === "choices" ? ["a", "b"] : [],
  isRequired,
  purpose: "",
  eraseDays: 30,
});
const questions = (["text", "choice", "choices", "yes-no", "number"] as const).map((kind) => question(kind));
const programme = { tracks: [], rooms: [], speakers: [], sessions: [], materials: [], clashes: [] };
const asks = { questions, asksDiet: true, asksAccess: true, programme };
const text = messages.form;

test("an empty form for oneself says what is missing, and gives no consent", () => {
  const values = emptyValues({ format: "both" });
  expect(checkSignUp(values, asks, text)).toEqual({
    pool: text.poolMissing,
    [answerKey(me, "text")]: text.required("text"),
    [answerKey(me, "choice")]: text.chooseOne("choice"),
    [answerKey(me, "choices")]: text.chooseOne("choices"),
    [answerKey(me, "yes-no")]: text.chooseOne("yes-no"),
    [answerKey(me, "number")]: text.required("number"),
  });
  expect(toParticipant(values, me, asks)).toEqual({
    answers: [],
    diet: "",
    access: "",
    showsToParticipants: false,
    showsToPublic: false,
  });
  expect(emptyValues({ format: "online" })["pool"]).toBe("online");
});

test("answers are sent as what they are, and a registration comes back as the same form", () => {
  const values = {
    ...emptyValues({ format: "on-site" }),
    [answerKey(me, "text")]: " kort ",
    [answerKey(me, "choice")]: "b",
    [answerKey(me, "choices")]: ["a", "gone"],
    [answerKey(me, "yes-no")]: "no",
    [answerKey(me, "number")]: "2,5",
    [keyOf(me, "diet")]: "vegetar",
    [keyOf(me, "showsToPublic")]: true,
  };
  expect(checkSignUp(values, asks, text)).toEqual({});
  const sent = toParticipant(values, me, asks);
  expect(sent).toMatchObject({ diet: "vegetar", showsToParticipants: false, showsToPublic: true });
  expect(sent.answers).toEqual([
    { questionId: "text", answer: "kort" },
    { questionId: "choice", answer: "b" },
    { questionId: "choices", answer: ["a"] },
    { questionId: "yes-no", answer: false },
    { questionId: "number", answer: 2.5 },
  ]);
  const back = valuesOf({ ...sent, pool: "on-site", sessionIds: ["s"], waitingSessionIds: ["w"] });
  expect(toParticipant(back, me, asks)).toEqual(sent);
  expect(back["sessions"]).toEqual(["s", "w"]);
});

test("what is not asked for is not sent, and what need not be answered may stay empty", () => {
  const values = { ...emptyValues({ format: "on-site" }), [keyOf(me, "diet")]: "vegetar" };
  const nothing = { ...asks, questions: [question("number", false)], asksDiet: false, asksAccess: false };
  expect(checkSignUp(values, nothing, text)).toEqual({});
  expect(toParticipant(values, me, nothing).diet).toBe("");
  const wrong = { ...values, [answerKey(me, "number")]: "mange" };
  expect(checkSignUp(wrong, nothing, text)).toEqual({
    [answerKey(me, "number")]: text.numberWrong("number"),
  });
});

test("everybody in a group has a name and an address of their own", () => {
  const reader = { name: "Signe", email: "signe@x.example", title: "" };
  const values = { ...groupValues({ format: "on-site" }, reader), [keyOf("2", "name")]: "B" };
  const none = { ...asks, questions: [] };
  expect(checkSignUp(values, none, text)).toEqual({
    [keyOf("2", "name")]: text.nameMissing,
    [keyOf("2", "email")]: text.emailWrong,
  });
  const twice = { ...values, [keyOf("2", "name")]: "Bo", [keyOf("2", "email")]: "SIGNE@x.example " };
  expect(checkSignUp(twice, none, text)).toEqual({
    [keyOf("1", "email")]: text.emailTwice,
    [keyOf("2", "email")]: text.emailTwice,
  });
});

test("nobody can be at two sessions at once; one after the other is no clash", () => {
  const at = (title: string, startsAt: string, endsAt: string) => ({ title, startsAt, endsAt });
  const [a, b, c] = [at("a", "09", "10"), at("b", "10", "11"), at("c", "10", "12")];
  expect(findChosenClash([a, b])).toBeUndefined();
  expect(findChosenClash([a, b, c])).toEqual([b, c]);
  const sessions = [b, c].map(
    (one) => ({ ...one, id: one.title, takesSignUp: true }) as unknown as SessionView,
  );
  const values = { ...emptyValues({ format: "on-site" }), sessions: ["b", "c", "gone"] };
  const event = { ...asks, questions: [], programme: { ...programme, sessions } };
  expect(checkSignUp(values, event, text)).toEqual({ sessions: text.sessionsClash("b", "c") });
});

test("needs of food and access are not kept on the device", () => {
  const kept = keptKeys(asks, 2);
  expect(kept).toContain(keyOf("2", "email"));
  expect(kept).toContain(answerKey(me, "text"));
  expect(kept.some((key) => key.endsWith(".diet") || key.endsWith(".access"))).toBe(false);
});
