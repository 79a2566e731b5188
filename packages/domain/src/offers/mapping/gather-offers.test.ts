import { describe, expect, it } from "vitest";
import { type Cell, describeOfferColumns, gatherOffers, readOfferRows } from "./index.ts";

describe("offers from rows alone", () => {
  it("says what an offer lacks that no registry knows yet, and what is wrong with one", () => {
    const ids = (text: string) => `0193c2f0-0000-7000-8000-${String(text.length).padStart(12, "0")}`;
    const { rows } = readOfferRows([
      ["Navn", "Driftsherre", "Adresse"],
      ["Æblehaven", "Smørbæk Kommune", "Æblevej 7"],
    ]);
    const lacking = gatherOffers(rows, ids);
    expect([lacking.offers, lacking.facts]).toEqual([[], []]);
    expect(lacking.problems.map(({ row, column }) => `${row} ${column}`)).toEqual([
      "2 Driftsherretype",
      "2 Postnummer",
      "2 By",
      "2 Beliggenhedskommune",
      "2 Kontakt",
      "2 Rammeaftalekategori",
      "2 Åbnet",
    ]);
    const columns = describeOfferColumns();
    const example = columns.map(({ key, example: text }) => (key === "closedOn" ? "01-01-1999" : text));
    const wrong = gatherOffers(readOfferRows([columns.map(({ header }) => header), example]).rows, ids);
    expect(wrong.problems).toMatchObject([{ row: 2, code: "period-empty", column: "Lukket" }]);
    const refused = gatherOffers(
      readOfferRows([
        ["Navn", "Åbnet"],
        ["Æblehaven", "i går"],
      ]).rows,
      ids,
    );
    expect(refused.problems).toMatchObject([{ row: 2, code: "date-unreadable" }]);
  });

  it("puts offers without ids together by what names them, with ids made for them", () => {
    const made: string[] = [];
    const ids = (text: string) => {
      if (!made.includes(text)) made.push(text);
      return `0193c2f0-0000-7000-8000-${String(made.indexOf(text)).padStart(12, "0")}`;
    };
    const columns = describeOfferColumns().filter(
      ({ key }) => !["offerId", "operatorId", "portalOfferId", "pNumber"].includes(key),
    );
    const row = (own: Record<string, Cell>) =>
      columns.map(({ key, example, form }) => {
        if (key in own) return own[key] ?? null;
        return form.type === "uuid" || key.startsWith("unit") || key === "portalUnitId" ? null : example;
      });
    const unitId = "0193c2f0-0000-7000-8000-00000000000a";
    const cells = [
      columns.map(({ header }) => header),
      row({
        asOf: "30-09-2026",
        validFrom: "30-09-2025",
        validTo: "30-09-2026",
        rateFrom: null,
        rateTo: null,
      }),
      row({ unitName: "Hus 1", phone: null }),
      row({ portalUnitId: "77", unitName: "Hus 2" }),
      row({ portalUnitId: "77" }),
      row({ unitId }),
      row({ name: "Havnen", operatorCvr: null, operatorName: "Fonden" }),
    ];
    const { offers, facts, problems } = gatherOffers(readOfferRows(cells).rows, ids);
    expect(problems).toEqual([]);
    expect(
      offers.map(({ name, operator, units }) => [name, operator.id, units.map((unit) => unit.name)]),
    ).toEqual([
      ["Æblehaven", ids("operator 12345678"), ["Hus 1", "Hus 2", unitId]],
      ["Havnen", ids("operator Fonden"), []],
    ]);
    expect(new Set(facts.map(({ unitId: unit }) => unit)).size).toBe(4);
    const rate = facts.find(({ kind }) => kind === "rate");
    expect([rate?.validFrom, rate?.validTo]).toEqual(["2025-09-30", "2026-10-01"]);
  });
});
