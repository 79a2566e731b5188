import { expect, test } from "vitest";
import { messages } from "../messages.da.ts";
import { checkCluster, type ClusterValues, emptyCluster, toClusterFields } from "./cluster-values.ts";

const values: ClusterValues = {
  name: "Midtklyngen",
  purpose: "Fælles pladser til unge med autisme og selvskade.",
  regionIds: ["sjaelland"],
  targetGroups: [],
  legalBases: ["SEL-107"],
  caseTypes: "Selvskade med døgndækning\n\n  To til en-bemanding  \n",
  version: 3,
};
const wrong = (change: Partial<ClusterValues>) =>
  Object.entries(checkCluster({ ...values, ...change }, messages.form))
    .filter(([, sentence]) => sentence !== undefined)
    .map(([field]) => field);

test("case types are sent as a list without empty lines, and the version is the caller's own matter", () => {
  const fields = toClusterFields(values);
  expect(fields.caseTypes).toEqual(["Selvskade med døgndækning", "To til en-bemanding"]);
  expect(fields).not.toHaveProperty("version");
});

test("what the server would refuse is said at its field", () => {
  expect(wrong({})).toEqual([]);
  expect(wrong({ name: " a " })).toEqual(["name"]);
  expect(wrong({ purpose: "For kort" })).toEqual(["purpose"]);
  expect(wrong({ regionIds: [] })).toEqual(["regionIds"]);
  expect(wrong({ caseTypes: "ab" })).toEqual(["caseTypes"]);
  expect(wrong({ caseTypes: "x".repeat(121) })).toEqual(["caseTypes"]);
  expect(wrong({ caseTypes: "type\n".repeat(11) })).toEqual(["caseTypes"]);
  expect(wrong({ caseTypes: "type\n".repeat(10) })).toEqual([]);
});

test("a new cluster begins in the region of whoever creates it", () => {
  expect(wrong(emptyCluster(["sjaelland"]))).toEqual(["name", "purpose"]);
});
