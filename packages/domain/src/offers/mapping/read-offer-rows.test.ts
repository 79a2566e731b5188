import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AnyFactDraft } from "../fact.ts";
import { calculateOfferOn } from "../facts-over-time/calculate-offer-on.ts";
import { calculateRecording } from "../facts-over-time/calculate-recording.ts";
import { formatFactSubject } from "../facts-over-time/format-fact-subject.ts";
import { buildFact } from "../testing/build-fact.ts";
import { buildOffer } from "../testing/build-offer.ts";
import { dropUndefined, factsArbitrary, offerArbitrary } from "../testing/offer-arbitraries.ts";
import { type Cell, gatherOffers, readOfferRows, writeOfferRows, writeOfferSnapshot } from "./index.ts";

const noId = (): string => {
  throw new Error("every offer has an id here");
};

/** Order of facts and of codes within them says nothing. */
const sortFacts = (facts: readonly AnyFactDraft[]) =>
  facts
    .map((fact) => ({ ...fact, value: sortLists(fact.value) }))
    .toSorted((a, b) => nameOf(a).localeCompare(nameOf(b)));
const nameOf = (fact: Pick<AnyFactDraft, "source" | "offerId" | "kind" | "key">) =>
  `${fact.source} ${formatFactSubject(fact)}`;
const sortLists = (value: object) =>
  Object.fromEntries(
    Object.entries(value).map(([name, part]) => [
      name,
      Array.isArray(part) ? part.map(String).toSorted((a, b) => a.localeCompare(b)) : part,
    ]),
  );

/** What CSV makes of cells: text with decimal commas. */
const asText = (rows: Cell[][]) =>
  rows.map((row) => row.map((cell) => (typeof cell === "number" ? String(cell).replace(".", ",") : cell)));

describe("a spreadsheet of offers", () => {
  const offers = fc
    .uniqueArray(offerArbitrary, { maxLength: 3, selector: ({ id }) => id })
    .chain((list) =>
      fc.tuple(...list.map((offer) => factsArbitrary(offer.id).map((facts) => ({ offer, facts })))),
    );

  it("gives back the offers and facts that were written, as CSV and as a workbook", () => {
    fc.assert(
      fc.property(offers, fc.boolean(), (written, isCsv) => {
        const cells = writeOfferRows(written, { dates: isCsv ? "danish" : "iso" });
        const reading = readOfferRows(isCsv ? asText(cells) : cells);
        const read = gatherOffers(reading.rows, noId);
        expect(read.problems).toEqual([]);
        expect(read.offers.map(dropUndefined)).toEqual(written.map(({ offer }) => offer));
        expect(sortFacts(read.facts)).toEqual(sortFacts(written.flatMap(({ facts }) => facts)));
      }),
      { numRuns: 300 },
    );
  });

  it("keeps departments, and what is said of them, apart from the offer", () => {
    const [offer] = fc.sample(offerArbitrary, { numRuns: 1, seed: 7 });
    if (offer === undefined) throw new Error("no sample");
    const unit = { id: "0193c2f0-0000-7000-8000-00000000000a", name: "Hus 2", portalUnitId: "77" };
    const fact = { offerId: offer.id, kind: "free-places", key: "SEL-107", source: "operator" } as const;
    const days = { asOf: "2026-10-31", validFrom: "2026-10-31" } as const;
    const facts: AnyFactDraft[] = [
      { ...fact, ...days, value: { free: 1 } },
      { ...fact, ...days, value: { free: 3 }, unitId: unit.id },
    ];
    const written = { offer: { ...offer, units: [unit] }, facts };
    const read = gatherOffers(readOfferRows(writeOfferRows([written])).rows, noId);
    expect([read.problems, read.offers.map(dropUndefined)]).toEqual([[], [written.offer]]);
    expect(read.facts).toEqual(facts);
  });

  it("writes what holds on a day as rows that change nothing when they are sent back", () => {
    const said = { id: "f1", validFrom: "2024-01-01", key: "SEL-107" } as const;
    const known = [
      buildFact(
        "places",
        { approved: 24, covered: 24 },
        { ...said, source: "supervision", asOf: "2026-10-01" },
      ),
      buildFact("free-places", { free: 2 }, { ...said, id: "f2", asOf: "2026-11-20" }),
      buildFact(
        "rate",
        { amountOere: 214_550, per: "day", budgetedOccupancyPercent: 98 },
        {
          id: "f3",
          validFrom: "2026-01-01",
          validTo: "2027-01-01",
          source: "rate-model",
          asOf: "2026-11-01",
        },
      ),
    ];
    const on = "2026-11-22";
    const snapshot = { offer: buildOffer(), held: calculateOfferOn(known, { on }) };
    const cells = writeOfferSnapshot([snapshot, { offer: buildOffer({ name: "Nyt" }), held: [] }], {
      on,
      dates: "iso",
    });
    expect(cells.map((row) => row.at(-1))).toEqual(["Friskhed", "Aktuel", null]);
    expect(cells[1]?.slice(22, 26)).toEqual(["2026-10-01", "2026-11-22", null, null]);
    const { rows, unknownColumns } = readOfferRows(cells);
    expect([rows[0]?.problems, unknownColumns]).toEqual([[], ["Friskhed"]]);
    const incoming = (rows[0]?.facts ?? []).map((fact) => ({ ...fact, offerId: buildOffer().id }));
    const same = known.map((fact) => ({ ...fact, source: "operator" as const }));
    const { outcomes, insert, confirm } = calculateRecording(same, incoming);
    expect([outcomes, insert, confirm]).toEqual([["unchanged", "unchanged", "unchanged"], [], []]);
  });

  it("reads what a reporter writes by hand, below a title and with own headings", () => {
    const { headerRow, unknownColumns, rows } = readOfferRows([
      ["Tilbud i Smørbæk Kommune, oktober 2026"],
      [],
      [
        "TILBUD",
        "opgjort pr",
        "Lovgrundlag",
        "Pladser",
        "heraf omfattet af rammeaftalen",
        "Takst",
        "Forudsat belægning",
        "Bemærkning",
      ],
      ["Æblehaven", "31.10.2026", "Serviceloven § 107", "24", "24", "kr. 2.145,50", "98 %", "ny leder"],
      ["", null, " "],
      ["Havnen", 46326, "SEL-108", 30, 28, 1999.5, 97.5, null],
    ]);
    expect([headerRow, unknownColumns]).toEqual([3, ["Bemærkning"]]);
    expect(rows.map(({ row, identity, problems, aside }) => [row, identity.name, problems, aside])).toEqual([
      [4, "Æblehaven", [], { Bemærkning: "ny leder" }],
      [6, "Havnen", [], {}],
    ]);
    const days = { asOf: "2026-10-31", validFrom: "2026-10-31", source: "operator" };
    expect(rows[0]?.facts).toEqual([
      { ...days, kind: "legal-basis", key: "", value: { primary: "SEL-107", further: [] } },
      { ...days, kind: "places", key: "SEL-107", value: { approved: 24, covered: 24 } },
      {
        ...days,
        kind: "rate",
        key: "",
        value: { amountOere: 214_550, per: "day", budgetedOccupancyPercent: 98 },
      },
    ]);
    expect(rows[1]?.facts[0]?.asOf).toBe("2026-10-31");
  });

  it("takes day and source of the file where the rows do not say them", () => {
    const cells = [
      ["Navn", "Ydelser"],
      ["Æblehaven", "Social aktivitet, Akut rådgivning, omsorg og støtte"],
    ];
    const [row] = readOfferRows(cells, { asOf: "2026-10-31", source: "secretariat" }).rows;
    expect(row?.facts).toMatchObject([
      { kind: "services", asOf: "2026-10-31", validFrom: "2026-10-31", source: "secretariat" },
    ]);
    expect(row?.problems).toEqual([]);
    const [without] = readOfferRows(cells).rows;
    expect(without?.problems).toEqual([
      { code: "value-missing", column: "Opgjort pr.", seen: "", params: {} },
    ]);
  });

  const problemsOf = (columns: Record<string, Cell>) => {
    const base = { Navn: "Æblehaven", "Opgjort pr.": "31-10-2026" };
    const cells = { ...base, ...columns };
    const { rows } = readOfferRows([Object.keys(cells), Object.values(cells)]);
    return (rows[0]?.problems ?? []).map(({ code, column, seen }) => [code, column, seen]);
  };

  it.each<[columns: Record<string, Cell>, ...problem: [string, string, string]]>([
    [{ "Opgjort pr.": "31-02-2026", Åbnet: "1-8-2014" }, "date-unreadable", "Opgjort pr.", "31-02-2026"],
    [{ Åbnet: "01-08-14" }, "date-unreadable", "Åbnet", "01-08-14"],
    [{ "Takst kr.": "to tusind" }, "number-unreadable", "Takst kr.", "to tusind"],
    [{ Takst: "1,234.50" }, "number-unreadable", "Takst", "1,234.50"],
    [{ Takst: "2.145,505" }, "too-many-decimals", "Takst", "2.145,505"],
    [{ Takst: "5", "Forudsat belægning": 0.98 }, "percent-unclear", "Forudsat belægning", "0.98"],
    [{ Takst: "5" }, "value-missing", "Forudsat belægning i procent", ""],
    [{ "Forudsat belægning": "næsten fuldt" }, "number-unreadable", "Forudsat belægning", "næsten fuldt"],
    [{ "P-nr.": "12345" }, "form-wrong", "P-nr.", "12345"],
    [{ CVR: "12-34-56-AB" }, "form-wrong", "CVR", "12-34-56-AB"],
    [{ "Offer id": "17" }, "form-wrong", "Offer id", "17"],
    [{ Navn: "x".repeat(121) }, "too-long", "Navn", "x".repeat(121)],
    [{ Kommune: "Ankeborg" }, "label-unknown", "Kommune", "Ankeborg"],
    [{ Metoder: "KRAP | Trylleri" }, "label-unknown", "Metoder", "KRAP | Trylleri"],
    [{ Metoder: " | " }, "label-unknown", "Metoder", " | "],
    [{ "Ledige pladser": "#DIV/0!" }, "formula-failed", "Ledige pladser", "#DIV/0!"],
    [{ Navn: null }, "offer-unidentified", null as never, ""],
    [{ "Øvrige lovgrundlag": "SEL § 104" }, "value-missing", "Primært lovgrundlag", ""],
    [{ "Ledige pladser": "2" }, "value-missing", "Lovgrundlag for pladserne", ""],
    [{ Pladser: "20", Lovgrundlag: "SEL § 107" }, "value-missing", "Heraf omfattet af rammeaftalen", ""],
    [{ Pladser: "20", "Omfattede pladser": "1" }, "value-missing", "Lovgrundlag for pladserne", ""],
    [{ "Omfattede pladser": "20" }, "value-missing", "Godkendte pladser", ""],
    [{ Belægning: "98" }, "value-missing", "Belægning fra", ""],
    [{ Belægning: "98", "Belægning fra": "01-01-2026" }, "value-missing", "Belægning til og med", ""],
    [{ Takstniveau: "2" }, "value-missing", "Takst i kroner", ""],
    [{ "Alder til": "30" }, "value-missing", "Alder fra", ""],
    [{ Tilsynsrapport: "01-01-2026" }, "value-missing", "Godkendelse", ""],
    [{ Godkendelse: "Godkendt" }, "value-missing", "Socialtilsyn", ""],
    [{ "Ledige pladser": "2,5", Lovgrundlag: "SEL § 107" }, "number-not-whole", "Ledige pladser", "2,5"],
    [{ "Ledige pladser": "-2", Lovgrundlag: "SEL § 107" }, "number-negative", "Ledige pladser", "-2"],
    [
      { Pladser: "2", "Omfattede pladser": "3", Lovgrundlag: "SEL § 107" },
      "covered-above-approved",
      "Omfattede pladser",
      "3",
    ],
    [{ Lovgrundlag: "SEL § 32" }, "legal-basis-not-in-force", "Lovgrundlag", "SEL § 32"],
    [{ "Alder fra": "67", "Alder til": "18" }, "age-reversed", "Alder fra", "67"],
    [
      { "Gælder til og med": "01-01-2020", Ydelser: "Ophold" },
      "period-empty",
      "Gælder til og med",
      "01-01-2020",
    ],
  ])("refuses %j: %s", (columns, ...problem) => {
    expect(problemsOf(columns)).toContainEqual(problem);
  });

  it("refuses what an earlier row said otherwise, and does not tell the same twice", () => {
    const heading = ["Navn", "Opgjort pr.", "Alder fra"];
    const { rows } = readOfferRows([
      heading,
      ["Æblehaven", "31-10-2026", "18"],
      ["Æblehaven ", "31-10-2026", "18"],
      ["Æblehaven", "31-10-2026", "21"],
      ["Havnen", "31-10-2026", "21"],
    ]);
    expect(rows.map(({ facts, problems }) => [facts.length, problems.map(({ code }) => code)])).toEqual([
      [1, []],
      [0, []],
      [0, ["contradicts-row"]],
      [1, []],
    ]);
    expect(rows[2]?.problems[0]).toMatchObject({ column: "Alder fra", params: { row: 2 } });
  });

  it("finds no headings in what is no such spreadsheet", () => {
    expect(readOfferRows([["Navn"], ["x"]])).toEqual({ headerRow: null, unknownColumns: [], rows: [] });
  });
});
