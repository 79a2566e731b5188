import type { CheckInRow } from "@rammevaerk/contracts/event-days";
import { writeParticipantCode } from "@rammevaerk/domain/events";
import { describe, expect, it } from "vitest";
import {
  countArrivals,
  type Desk,
  type DeskAction,
  emptyDesk,
  findArrival,
  isOver,
  makeAction,
  settle,
} from "./desk.ts";
import { matchPeople } from "./match-people.ts";

const day = "2027-03-10";
const place = { day, sessionId: null };
const ada = "00000000-0000-7000-8000-00000000000a";
const bo = "00000000-0000-7000-8000-00000000000b";

function rowOf(participantId: string, rest: Partial<CheckInRow> = {}): CheckInRow {
  return {
    participantId,
    name: participantId,
    organisation: null,
    pool: "on-site",
    state: "seated",
    marks: [],
    ...rest,
  };
}
function actionOf(id: string, rest: Partial<DeskAction> = {}): DeskAction {
  return {
    id,
    participantId: ada,
    code: null,
    sessionId: null,
    day,
    kind: "in",
    at: `${day}T08:00:00.000Z`,
    ...rest,
  };
}
const list = {
  version: "v1",
  event: { id: "e", title: "Konference", isCancelled: false },
  days: [day],
  sessions: [],
  rows: [rowOf(ada), rowOf(bo), rowOf("c", { state: "waiting" })],
  clockAhead: 60_000,
};
const desk: Desk = { ...emptyDesk, list };

describe("who has come, as a phone without a connection knows it", () => {
  it("counts the last that was done, sent or not, for the day or session alone", () => {
    const inThenOut = [actionOf("1"), actionOf("2", { kind: "undo", at: `${day}T08:05:00.000Z` })];
    expect(findArrival(rowOf(ada), [], place)).toBeUndefined();
    expect(findArrival(rowOf(ada), inThenOut.slice(0, 1), place)).toBe(`${day}T08:00:00.000Z`);
    expect(findArrival(rowOf(ada), inThenOut, place)).toBeUndefined();
    expect(findArrival(rowOf(ada), inThenOut.toReversed(), place)).toBeUndefined();
    expect(findArrival(rowOf(ada), inThenOut.slice(0, 1), { day, sessionId: "s" })).toBeUndefined();
    const marks = [{ id: "9", sessionId: null, day, isIn: true, at: `${day}T08:10:00.000Z` }];
    expect(findArrival(rowOf(ada, { marks }), inThenOut, place)).toBe(`${day}T08:10:00.000Z`);
  });

  it("lets the greater id count in the same moment, as the server does", () => {
    const same = [actionOf("b", { kind: "undo" }), actionOf("a")];
    expect(findArrival(rowOf(ada), same, place)).toBeUndefined();
  });

  it("finds the person of a scanned ticket, and nobody for what is no ticket", () => {
    const scanned = actionOf("1", { participantId: null, code: `${writeParticipantCode(bo)}.signature` });
    expect(countArrivals({ ...desk, queue: [scanned] }, place)).toEqual({ came: 1, expected: 2 });
    const other = actionOf("1", { participantId: null, code: "https://example.org" });
    expect(countArrivals({ ...desk, queue: [other] }, place)).toEqual({ came: 0, expected: 2 });
    expect(countArrivals(emptyDesk, place)).toEqual({ came: 0, expected: 0 });
  });
});

it("finds people however their names are written", () => {
  const rows = [
    rowOf("1", { name: "Åse Øst", organisation: "Klintehede Kommune" }),
    rowOf("2", { name: "Bo Vest" }),
  ];
  expect(matchPeople(rows, "aase klinte")).toEqual([rows[0]]);
  expect(matchPeople(rows, "OEST")).toEqual([rows[0]]);
  expect(matchPeople(rows, " ")).toEqual(rows);
  expect(matchPeople(rows, "bo klinte")).toEqual([]);
});

describe("what is done at the desk", () => {
  const { at: _, ...wanted } = actionOf("1");

  it("has the server's time, and never an earlier one than what was done before", () => {
    const now = Date.parse(`${day}T08:00:00.000Z`);
    const first = makeAction(desk, wanted, now);
    expect(first.at).toBe(`${day}T08:01:00.000Z`);
    const second = makeAction({ ...desk, queue: [first] }, { ...wanted, id: "2" }, now);
    expect(second.at).toBe(`${day}T08:01:00.001Z`);
    expect(makeAction(emptyDesk, wanted, now).at).toBe(`${day}T08:00:00.000Z`);
  });

  it("leaves the queue when the server has it, goes aside when refused, and else waits", () => {
    const queue = [actionOf("1"), actionOf("2", { participantId: bo }), actionOf("3", { participantId: bo })];
    const sent = queue.slice(0, 2);
    const answer = {
      outcomes: [
        { id: "1", outcome: "recorded" as const, participantId: ada, refusal: null },
        { id: "2", outcome: "refused" as const, participantId: bo, refusal: "check-in-no-seat" as const },
      ],
    };
    const after = settle({ ...desk, queue }, sent, answer);
    expect(after.queue.map(({ id }) => id)).toEqual(["3"]);
    expect(after.refused.map(({ action, code }) => [action.id, code])).toEqual([["2", "check-in-no-seat"]]);
    expect(after.list?.rows[0]?.marks.map(({ id }) => id)).toEqual(["1"]);
    expect(findArrival(after.list?.rows[0] ?? rowOf(ada), after.queue, place)).toBeDefined();
    expect(settle(after, sent, answer)).toEqual(after);
  });

  it("is taken as known when it was sent before and the answer got lost", () => {
    const queue = [actionOf("1")];
    const answer = {
      outcomes: [{ id: "1", outcome: "already-known" as const, participantId: ada, refusal: null }],
    };
    const after = settle({ ...desk, queue }, queue, answer);
    expect(after.queue).toEqual([]);
    expect(countArrivals(after, place).came).toBe(1);
  });
});

it("is forgotten by the device once the event is over and nothing waits", () => {
  expect(isOver(desk, day)).toBe(false);
  expect(isOver(desk, "2027-03-11")).toBe(true);
  expect(isOver({ ...desk, queue: [actionOf("1")] }, "2027-03-11")).toBe(false);
  expect(isOver(emptyDesk, "2027-03-11")).toBe(false);
});
