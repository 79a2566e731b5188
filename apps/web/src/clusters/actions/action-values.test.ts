import type { ActionSummary } from "@rammevaerk/contracts/clusters-work";
import { expect, test } from "vitest";
import { messages } from "../work/messages.da.ts";
import {
  type ActionValues,
  checkAction,
  emptyAction,
  toActionFields,
  toActionValues,
} from "./action-values.ts";

const stored: ActionSummary = {
  id: "a1",
  clusterId: "k1",
  cluster: "Midtklyngen",
  title: "Undersøg fælles pladser",
  owner: {
    party: { partyId: "p1", organisation: { id: "o1", name: "Faxe Kommune", kind: "municipality" } },
    person: null,
  },
  dueOn: "2027-02-01",
  isOverdue: false,
  doneWhen: "Et notat ligger hos alle parter.",
  status: "open",
  version: 2,
};
const wrong = (change: Partial<ActionValues>) =>
  Object.entries(checkAction({ ...toActionValues(stored), ...change }, messages.actions))
    .filter(([, sentence]) => sentence !== undefined)
    .map(([field]) => field);

test("what is stored is sent back as the same; nobody is null", () => {
  expect(toActionFields(toActionValues(stored))).toEqual({
    title: stored.title,
    partyId: "p1",
    personId: null,
    dueOn: "2027-02-01",
    doneWhen: stored.doneWhen,
  });
  expect(toActionFields({ ...toActionValues(stored), personId: "x" }).personId).toBe("x");
});

test("who, when and what it takes must be said", () => {
  expect(wrong({})).toEqual([]);
  expect(wrong(emptyAction)).toEqual(["title", "partyId", "dueOn", "doneWhen"]);
  expect(wrong({ dueOn: "2027-02-30" })).toEqual(["dueOn"]);
});
