import { expect, it } from "vitest";
import {
  areSameShares,
  checkShares,
  type ShareValues,
  sumShares,
  toShareInput,
  toShareValues,
} from "./share-values.ts";

const one: ShareValues = {
  id: "s1",
  holder: "organisation",
  organisationId: "o1",
  name: "Klintehede Kommune",
  seats: "12",
  returnsOn: "2027-02-24",
};
const kind: ShareValues = { ...one, id: "s2", holder: "municipality", organisationId: null, name: "" };

it("wants a holder, seats and a day at each share, and each holder once", () => {
  expect(checkShares([one, kind])).toBeUndefined();
  expect(checkShares([{ ...one, organisationId: null }])).toBe("wrong");
  expect(checkShares([{ ...one, seats: "tolv" }])).toBe("wrong");
  expect(checkShares([{ ...one, returnsOn: "" }])).toBe("wrong");
  expect(checkShares([one, { ...one, id: "s3" }])).toBe("twice");
  expect(checkShares([kind, { ...kind, id: "s3" }])).toBe("twice");
});

it("sends one holder per share, and reads back what is stored", () => {
  expect(toShareInput([one, { ...kind, organisationId: "left over" }])).toEqual([
    { id: "s1", organisationId: "o1", organisationKind: null, seats: 12, returnsOn: "2027-02-24" },
    { id: "s2", organisationId: null, organisationKind: "municipality", seats: 12, returnsOn: "2027-02-24" },
  ]);
  const [sent] = toShareInput([one]);
  expect(
    sent && toShareValues({ shares: [{ ...sent, name: one.name, used: 0, isReturned: false }] }),
  ).toEqual([one]);
  expect(areSameShares([one], [{ ...one, name: "" }])).toBe(true);
  expect(areSameShares([one], [{ ...one, seats: "13" }])).toBe(false);
  expect(sumShares([one, kind, { ...one, seats: "1.000" }, { ...one, seats: "?" }])).toBe(1_024);
});
