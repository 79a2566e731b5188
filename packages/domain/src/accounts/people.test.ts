import { describe, expect, test } from "vitest";
import type { Competence } from "./competence.ts";
import { type AffiliationPeriod, findCurrentAffiliation } from "./find-current-affiliation.ts";
import { mailDomainOf } from "./mail-domain.ts";
import { updateCompetences } from "./update-competences.ts";
import { mayBeSeen } from "./visibility.ts";

describe("findCurrentAffiliation", () => {
  const old = { validFrom: "2019-01-01", validTo: "2026-11-01", status: "confirmed" } as const;
  const current = { validFrom: "2026-11-01", validTo: null, status: "confirmed" } as const;
  const coming = { validFrom: "2027-02-01", validTo: null, status: "confirmed" } as const;
  const find = (list: AffiliationPeriod[], today = "2026-11-22") => findCurrentAffiliation(list, today);

  test("takes the one in force, wherever it stands", () => {
    expect(find([coming, current, old])).toBe(current);
    expect(find([current, old], "2026-10-31")).toBe(old);
    expect(find([current, coming], "2027-02-01")).toBe(coming);
  });

  test("the day of the end belongs to what follows", () => {
    expect(find([old], "2026-11-01")).toBeUndefined();
  });

  test("takes the one that began last, and the later of two", () => {
    const second = { ...current };
    expect(find([{ ...old, validTo: null }, current])).toBe(current);
    expect(find([current, { ...old, validTo: null }])).toBe(current);
    expect(find([current, second])).toBe(second);
  });

  test("an unanswered or declined one does not count", () => {
    expect(
      find([
        { ...current, status: "waiting" },
        { ...current, status: "declined" },
      ]),
    ).toBeUndefined();
  });
});

describe("mayBeSeen", () => {
  const stranger = { isSelf: false, sharesNetwork: false };
  const fellow = { isSelf: false, sharesNetwork: true };
  const self = { isSelf: true, sharesNetwork: false };
  test.each([
    ["network-members", stranger, false],
    ["network-members", fellow, true],
    ["network-members", self, true],
    ["signed-in", stranger, true],
    ["signed-in", fellow, true],
    ["nobody", stranger, false],
    ["nobody", fellow, false],
    ["nobody", self, true],
  ] as const)("%s: %j is %s", (visibility, reader, answer) => {
    expect(mayBeSeen(visibility, reader)).toBe(answer);
  });
});

describe("updateCompetences", () => {
  const autism: Competence = { list: "target-group", code: "a", level: "expert", confirmedOn: "2026-03-01" };
  const update = (given: Parameters<typeof updateCompetences>[1]) =>
    updateCompetences([autism], given, "2026-11-22");

  test("what is unchanged keeps its day", () => {
    expect(update([{ list: "target-group", code: "a", level: "expert" }])).toEqual([autism]);
  });

  test("another level, code or list is confirmed today", () => {
    for (const given of [
      { list: "target-group", code: "a", level: "knows" },
      { list: "target-group", code: "b", level: "expert" },
      { list: "method", code: "a", level: "expert" },
    ] as const) {
      expect(update([given])).toEqual([{ ...given, confirmedOn: "2026-11-22" }]);
    }
  });

  test("what is left out is gone", () => {
    expect(update([])).toEqual([]);
  });
});

test.each([
  ["x@Kommune.DK", "kommune.dk"],
  ["x@evil-kommune.dk", "evil-kommune.dk"],
  ['"x@kommune.dk"@evil.dk', "evil.dk"],
  ["nothing", "nothing"],
])("the mail domain of %s is %s", (email, domain) => {
  expect(mailDomainOf(email)).toBe(domain);
});
