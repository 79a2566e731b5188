import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type IsoDate, isIsoDate } from "../time/index.ts";
import {
  calculateNextReview,
  checkMethodFields,
  createEmptyFields,
  deriveEvidenceBand,
  describeScale,
  evidenceBands,
  evidenceRules,
  evidenceScales,
  findScaleValue,
  findShownStatus,
  listEvidenceBands,
  listRatingHighlights,
  type MethodFields,
  methodStatuses,
  scaleDescriptions,
} from "./index.ts";
import { methodFields, rating } from "./testing/method-fields.ts";

const band = (
  scale: (typeof evidenceScales)[number],
  value: string,
  dimension: "effect" | "method" | null = null,
) => deriveEvidenceBand({ scale, scaleName: "", value, dimension }).band;

describe("the band of a rating", () => {
  test("never depends on other ratings", () => {
    fc.assert(
      fc.property(rating, fc.array(rating), (one, others) => {
        const alone = deriveEvidenceBand(one);
        for (const other of others) deriveEvidenceBand(other);
        expect(deriveEvidenceBand(one)).toEqual(alone);
        const bands = listEvidenceBands([one, ...others]);
        expect(bands.includes(alone.band) || alone.band === "not-rated").toBe(true);
      }),
    );
  });

  test("runs in each scale's own direction: the best value is never below a worse one", () => {
    const ordered = scaleDescriptions.filter(({ scale }) => scale !== "eef");
    for (const { scale, values } of ordered) {
      const places = values
        .map((value) => band(scale, value, scale === "vidensdeklaration" ? "effect" : null))
        .map((one) => evidenceBands.indexOf(one));
      expect([scale, places]).toEqual([scale, places.toSorted((a, b) => a - b)]);
    }
    expect([band("cebc", "1"), band("cebc", "4"), band("cebc", "5")]).toEqual([
      "strong",
      "none-found",
      "harmful",
    ]);
    expect([band("eif", "4"), band("eif", "2"), band("eif", "NE")]).toEqual([
      "strong",
      "limited",
      "none-found",
    ]);
  });

  test("of the knowledge declaration is made of the dimension of effect alone", () => {
    expect(band("vidensdeklaration", "A", "effect")).toBe("strong");
    expect(band("vidensdeklaration", "A", "method")).toBe("not-rated");
    expect(band("vidensdeklaration", "A")).toBe("not-rated");
  });

  test("of the EEF is made of the sign of the months and the padlocks", () => {
    expect(["+5/4", "3 / 3", "+1/2", "0/5", "-2/1", "+4/0"].map((value) => band("eef", value))).toEqual([
      "strong",
      "moderate",
      "limited",
      "none-found",
      "harmful",
      "not-rated",
    ]);
  });

  test("of another scale is made where the library has a rule for that scale by name", () => {
    const other = (scaleName: string, value: string) =>
      deriveEvidenceBand({ scale: "other", scaleName, dimension: null, value }).band;
    expect(other("Title IV-E Prevention Services Clearinghouse", "Well Supported")).toBe("strong");
    expect(other("research autism", "Mildly Hazardous")).toBe("harmful");
    expect(other("Et andet register", "Promising")).toBe("not-rated");
  });

  test("is not made of what is not on the scale, nor on a scale without rules", () => {
    expect(band("cebc", "A")).toBe("not-rated");
    expect(band("other", "meget god")).toBe("not-rated");
    for (const value of ["fire", "+/4"]) expect(findScaleValue("eef", value)).toBeUndefined();
    expect(findScaleValue("other", " god ")).toBe("god");
  });

  test("has a line in both languages for every value that has a rule, and no two lines hold for one", () => {
    const keys = evidenceRules.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { scale, values, label, remark } of evidenceRules) {
      const known = scale === "other" ? values : describeScale(scale).values;
      for (const value of values) expect(known).toContain(value);
      for (const words of [label, remark ?? label])
        expect(words.da.length * words.en.length).toBeGreaterThan(0);
    }
    const claimed = evidenceRules.flatMap(({ scale, scaleName = "", values }) =>
      values.map((value) => `${scale} ${scaleName} ${value}`),
    );
    expect(new Set(claimed).size).toBe(claimed.length);
  });
});

test("a method without a say on its effect is found as not rated, and as that alone", () => {
  const of = (value: string) => ({ scale: "cebc", scaleName: "", dimension: null, value }) as const;
  expect(listEvidenceBands([])).toEqual(["not-rated"]);
  expect(listEvidenceBands([of("NR")])).toEqual(["not-rated"]);
  expect(listEvidenceBands([of("5"), of("NR"), of("1"), of("1")])).toEqual(["strong", "harmful"]);
});

describe("what a list shows of the ratings", () => {
  const rated = (
    scale: "cebc" | "eif" | "vidensdeklaration",
    value: string,
    dimension: "effect" | "method" | null = null,
  ) => ({
    scale,
    scaleName: "",
    dimension,
    value,
    version: "",
    ratedYear: null,
    summary: "",
    sourceKey: "a",
  });
  const show = (ratings: Parameters<typeof listRatingHighlights>[0]) =>
    listRatingHighlights(ratings).map((one) => `${one.rating.scale} ${one.rating.value} ${one.band}`);

  test("is the best of each scale, and no bad grade is hidden behind a good one", () => {
    expect(
      show([
        rated("cebc", "3"),
        rated("cebc", "5"),
        rated("cebc", "1"),
        rated("cebc", "5"),
        rated("eif", "2"),
        rated("vidensdeklaration", "A", "method"),
        rated("vidensdeklaration", "B", "effect"),
      ]),
    ).toEqual(["cebc 1 strong", "cebc 5 harmful", "eif 2 limited", "vidensdeklaration B moderate"]);
  });

  test("has every scale that says something, and never a rating that is not there", () => {
    fc.assert(
      fc.property(fc.array(rating), (ratings) => {
        const shown = listRatingHighlights(ratings);
        for (const one of shown) expect(ratings).toContain(one.rating);
        const bad = ratings.filter((one) => ["none-found", "harmful"].includes(deriveEvidenceBand(one).band));
        for (const { scale, value } of bad)
          expect(shown.some((one) => one.rating.scale === scale && one.rating.value === value)).toBe(true);
      }),
    );
  });
});

describe("when a method is looked at again", () => {
  const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays("2000-01-01", days));

  test("lies so many months on, on the same day or the last of a shorter month", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), (from, months) => {
        const on = calculateNextReview(from, months);
        expect(isIsoDate(on)).toBe(true);
        const count = (date: IsoDate) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
        expect(count(on) - count(from)).toBe(months);
        expect(on.slice(8) === from.slice(8) || addDays(on, 1).endsWith("-01")).toBe(true);
      }),
    );
    expect(calculateNextReview("2026-08-31", 6)).toBe("2027-02-28");
  });

  test("is not asked of a day that is none", () => {
    expect(() => calculateNextReview("2026-02-30", 1)).toThrow(RangeError);
    expect(() => calculateNextReview("2026-02-28", 1.5)).toThrow(RangeError);
  });

  test("once due it stays due until somebody acts, and only what is published can be due", () => {
    const method = fc.record({ status: fc.constantFrom(...methodStatuses), nextReviewOn: fc.option(day) });
    fc.assert(
      fc.property(method, day, fc.nat(900), ({ status, nextReviewOn }, today, later) => {
        const shown = findShownStatus({ status, nextReviewOn }, today);
        const isDue = status === "published" && nextReviewOn !== null && nextReviewOn <= today;
        expect(shown).toBe(isDue ? "due" : status);
        const afterwards = findShownStatus({ status, nextReviewOn }, addDays(today, later));
        expect(shown !== "due" || afterwards === "due").toBe(true);
      }),
    );
    expect(findShownStatus({ status: "published", nextReviewOn: "2026-11-22" }, "2026-11-22")).toBe("due");
  });
});

describe("what keeps a description from being handed in", () => {
  const source = { key: "a", title: "A", publisher: "", year: null, url: null, readOn: "2026-11-22" };
  const one = {
    scale: "cebc",
    scaleName: "",
    dimension: null,
    value: "1",
    version: "",
    ratedYear: null,
    summary: "",
    sourceKey: "a",
  } as const;
  const study = {
    outcome: "Ro",
    title: "",
    year: null,
    country: "",
    design: "randomised",
    participants: null,
    followUpMonths: null,
    effect: "Ingen forskel.",
    sourceKey: "a",
  } as const;
  const complete = {
    ...(fc.sample(methodFields, 1)[0] as MethodFields),
    summary: "Kort.",
    purpose: "Ro.",
    targetGroups: ["9b3fd322-a75a-4ed8-9b74-425fa1e01c95"],
    legalBases: [],
    ageFrom: null,
    ageTo: null,
    ratings: [],
    studies: [],
    economy: { startUp: null, perCitizen: null, priceYear: null, note: "", sourceKey: null },
    sources: [source],
  } satisfies MethodFields;
  const problems = (values: Partial<MethodFields>) =>
    checkMethodFields({ ...complete, ...values }).map(({ field, code }) => `${field} ${code}`);

  test("is nothing when it is complete", () => {
    expect(problems({})).toEqual([]);
    for (const alone of [{ ageFrom: 5 }, { ageTo: 18 }, { legalBases: ["SEL-107"] }])
      expect(problems({ targetGroups: [], ...alone })).toEqual([]);
  });

  test("are texts, for whom it is, and a source", () => {
    const all = ["summary required", "purpose required", "targetGroups required", "sources required"];
    expect(problems({ summary: " ", purpose: "", targetGroups: [], sources: [] })).toEqual(all);
    expect(problems(createEmptyFields("Ro på"))).toEqual(all);
    expect(problems({ targetGroups: ["x"], legalBases: ["y"], ageFrom: 20, ageTo: 10 })).toEqual([
      "targetGroups.0 unknown-choice",
      "ageTo too-small",
      "legalBases.0 unknown-choice",
    ]);
    expect(problems({ sources: [source, source] })).toEqual(["sources.1.key wrong-form"]);
  });

  test("are ratings and studies that name no source, or are not on their scale", () => {
    expect(problems({ studies: [{ ...study, sourceKey: "q" }] })).toEqual([
      "studies.0.sourceKey unknown-choice",
    ]);
    expect(
      problems({
        ratings: [
          one,
          { ...one, value: "9", sourceKey: "q" },
          { ...one, dimension: "effect" },
          { ...one, scale: "vidensdeklaration", value: "A" },
          { ...one, scale: "other", value: "god" },
        ],
      }),
    ).toEqual([
      "ratings.1.value unknown-choice",
      "ratings.1.sourceKey unknown-choice",
      "ratings.2.dimension wrong-form",
      "ratings.3.dimension required",
      "ratings.4.scaleName required",
    ]);
  });

  test("are prices without a year and a source, and ranges the wrong way round", () => {
    const economy = { ...complete.economy, startUp: { fromKroner: 2, toKroner: 1 } };
    expect(problems({ economy })).toEqual([
      "economy.startUp.toKroner too-small",
      "economy.priceYear required",
      "economy.sourceKey required",
    ]);
    expect(
      problems({
        economy: {
          ...complete.economy,
          perCitizen: { fromKroner: 1, toKroner: 1 },
          priceYear: 2024,
          sourceKey: "q",
        },
      }),
    ).toEqual(["economy.sourceKey unknown-choice"]);
  });
});
