import { expect, it } from "vitest";
import { listSteps } from "./list-steps.ts";

const owner = { kind: "cluster" as const, id: "c1", name: "Klyngen" };
const draft: Parameters<typeof listSteps>[0] = {
  status: "draft",
  format: "on-site",
  placeName: "",
  onlineUrl: null,
  descriptionMarkdown: "",
  programme: { tracks: [], rooms: [], speakers: [], sessions: [], materials: [], clashes: [] },
  owners: [owner],
  ownersInvited: [],
  capacity: 120,
  onlineCapacity: null,
  may: { organise: true, edit: true, checkIn: true, publish: true, answerFor: [] },
};
const nothing = { shares: 0, helpers: 0, surveys: 0 };

function left(...args: Parameters<typeof listSteps>): string[] {
  return listSteps(...args).flatMap(({ key, isDone, isOptional }) =>
    isDone ? [] : [isOptional ? `(${key})` : key],
  );
}

it("begins with what an event can't do without, and ends with what can wait", () => {
  expect(left(draft, nothing)).toEqual([
    "place",
    "(description)",
    "(programme)",
    "(shares)",
    "(owners)",
    "publish",
    "(checkIn)",
    "(survey)",
  ]);
});

it("asks for a link online, for shares only where seats are limited, and for clashes to be mended", () => {
  const clash = { kind: "outside-event" as const, sessionIds: ["s"], subjectId: null };
  const online = {
    ...draft,
    format: "online" as const,
    capacity: null,
    programme: { ...draft.programme, clashes: [clash] },
  };
  expect(left(online, nothing).slice(0, 4)).toEqual(["link", "(description)", "(programme)", "clashes"]);
  expect(left(online, nothing)).not.toContain("(shares)");
});

it("has an invited owner answer first", () => {
  const other = { ...owner, id: "c2" };
  const invited = { ...draft, ownersInvited: [other], may: { ...draft.may, answerFor: [other] } };
  expect(left(invited, nothing)[0]).toBe("answer");
  expect(left(invited, nothing)).not.toContain("(owners)");
  expect(left({ ...invited, may: draft.may }, nothing)[0]).toBe("place");
});

it("leads to the results afterwards, and nowhere once cancelled", () => {
  expect(left({ ...draft, status: "held" }, nothing)).toEqual(["results"]);
  expect(left({ ...draft, status: "cancelled" }, nothing)).toEqual([]);
  expect(
    left({ ...draft, status: "published", placeName: "Salen" }, { shares: 1, helpers: 1, surveys: 1 }),
  ).toEqual(["(description)", "(programme)", "(owners)"]);
});
