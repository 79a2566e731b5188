import { expect, test } from "vitest";
import { emptyNetwork, listChangedFields, type NetworkValues, toNetworkFields } from "./network-values.ts";

const values: NetworkValues = {
  ...emptyNetwork({ isNational: false, regionIds: ["sjaelland", "hovedstaden"], contactId: "p1" }),
  name: "Autisme",
};

test("a national network is sent without the regions that were picked before", () => {
  expect(toNetworkFields({ ...values, isNational: true }).regionIds).toEqual([]);
  expect(toNetworkFields(values).regionIds).toEqual(["sjaelland", "hovedstaden"]);
});

test("a goal is sent with its agreement; one that no agreement has is not sent", () => {
  const goals = ["sjaelland-2021-2022-3", "faelles-maal-2", "no-such-goal"];
  expect(toNetworkFields({ ...values, goals }).goals).toEqual([
    { agreementId: "faelles-maal", goalKey: "faelles-maal-2" },
    { agreementId: "sjaelland-2021-2022", goalKey: "sjaelland-2021-2022-3" },
  ]);
});

test("the version that was read is the caller's own matter", () => {
  expect(toNetworkFields({ ...values, version: 3 })).not.toHaveProperty("version");
  expect(listChangedFields(values, { ...values, version: 3 })).toEqual([]);
});

test("no contact is sent as none", () => {
  expect(toNetworkFields({ ...values, contactId: "" }).contactId).toBeNull();
  expect(toNetworkFields(values).contactId).toBe("p1");
});

test("the order of codes is no change", () => {
  expect(listChangedFields(values, { ...values, regionIds: ["hovedstaden", "sjaelland"] })).toEqual([]);
  expect(
    listChangedFields(values, { ...values, name: "Autisme og skole", goals: ["faelles-maal-1"] }),
  ).toEqual(["name", "goals"]);
});
