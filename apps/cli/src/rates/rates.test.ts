import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readTable } from "@rammevaerk/tables";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run, start } from "../testing/run.ts";

/** Rates fact 1.10, TV1 as one amount, and TV2's account of 2017. */
const document = {
  name: "Æblehaven",
  agreementId: "national",
  budget: {
    year: 2019,
    opening: { kind: "round-the-clock" },
    costs: [{ category: "pay", amountOere: 1_362_312_000 }],
    revenues: [],
    overhead: { kind: "percent", percent: 0 },
    occupancyPercent: 97,
    structure: { kind: "single", places: 20 },
    supplements: [],
  },
  overrides: { adjustmentMode: "excess-only", bandPercent: 5 },
  accountYears: [
    {
      year: 2017,
      budgetOere: 1_335_600_000,
      costsOere: 1_280_000_000,
      charged: [{ careDays: 7_240, rateOere: 188_617 }],
      otherRevenueOere: 0,
      carriedInOere: 0,
    },
  ],
  scenarios: [{ key: "full", name: "Hele overskuddet", overrides: { adjustmentMode: "full" } }],
};

describe("rates", () => {
  let folder: string;
  let file: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "rammevaerk æøå "));
    file = join(folder, "æblehaven.json");
    await writeFile(file, JSON.stringify(document));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("calculates the rate of a budget with its account year, for people and for programs", async () => {
    const words = await run(["rates", "calculate", file, "--language", "da"]);
    expect([words.code, words.out]).toEqual([0, "Æblehaven 2019: 1.897,34 kr.\n"]);
    const programs = await start(["rates", "calculate", "--json"], { input: JSON.stringify(document) });
    expect(JSON.parse(programs.out)).toMatchObject({ unitRateOere: 189_734, adjustmentOere: 18_807_080 });
  });

  it("explains every step, with the source of each", async () => {
    const { code, out } = await run(["rates", "explain", file, "--language", "da"]);
    expect(code).toBe(0);
    for (const text of ["Takstberegningsgrundlag", "Enhedstakst = 1.897,34 kr.", "[Ssur]"])
      expect(out).toContain(text);
  });

  it("writes the calculation as a workbook with live formulas", async () => {
    const out = join(folder, "takst.xlsx");
    expect(await run(["rates", "calculate", file, "--out", out])).toMatchObject({ code: 0 });
    const cells = (await readTable(await readFile(out), out)).rows.flat();
    expect(cells).toContain(1897.34);
    const xml = strFromU8(unzipSync(await readFile(out))["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    expect(xml).toMatch(/<f>ROUND/);
  });

  it("puts scenarios beside the budget, in a workbook too", async () => {
    const out = join(folder, "scenarier.xlsx");
    const { code, fault } = await run(["rates", "scenario", file, "--language", "da", "--out", out]);
    expect([code, fault]).toEqual([
      0,
      "Æblehaven: 1.897,34 kr. (0,00 kr.)\nHele overskuddet: 1.803,03 kr. (-94,31 kr.)\n",
    ]);
    const { rows } = await readTable(await readFile(out), out);
    expect(rows[2]?.[0]).toBe("Hele overskuddet");
    expect(rows[2]?.[3]).toBe(1803.03);
  });

  it("calculates a table of budgets, and names what is wrong by row and field without calculating the rest", async () => {
    const heading = "Tilbud;År;Løn;Salg af ydelser;Overhead i procent;Belægning i procent;Pladser";
    const sound = "Æblehaven;2017;12.660.000,00;60.000;6;97;20";
    const rows = await run(["rates", "calculate", "--json"], { input: `${heading}\n${sound}\n` });
    expect(JSON.parse(rows.out)).toMatchObject([{ name: "Æblehaven", unitRateOere: 188_617 }]);
    const input = `${heading}\n${sound}\nBøgely;2016;0;;6;0;-1\n`;
    const { code, out, fault } = await run(["rates", "calculate", "--language", "en"], { input });
    expect([code, out]).toEqual([1, ""]);
    expect(
      fault
        .trim()
        .split("\n")
        .map((line) => line.slice(0, 28)),
    ).toEqual([
      expect.stringContaining("Row 3, costs"),
      expect.stringContaining("Row 3, occupancyPercent"),
      expect.stringContaining("Row 3, structure.places"),
    ]);
  });

  it("says who keeps the cap, and what is missing before it can be judged", async () => {
    const rows = [
      "Tilbud;Driftsherre;Lovgrundlag;Region;År;Nettoudgift;Døgn",
      "A;Hybenkær;SEL-107;hovedstaden;2014;2.000,00;1",
      "A;Hybenkær;SEL-107;hovedstaden;2018;2.121,58;1",
    ];
    const line = ["rates", "check-cap", "--year", "2018", "--region", "hovedstaden", "--language", "en"];
    const missing = await run(line, { input: rows.join("\n") });
    expect([missing.code, missing.out]).toEqual([1, expect.stringContaining("missing PL 2014→15")]);

    const years = [2014, 2015, 2016, 2017];
    const estimates = years.map((fromYear) => ({
      fromYear,
      toYear: fromYear + 1,
      percent: 2,
      basis: "service-expenditure",
      status: "final",
      publishedOn: `${fromYear + 1}-06-01`,
    }));
    const cost = {
      offerId: "A",
      operatorId: "Hybenkær",
      offerType: "SEL-107",
      regionId: "hovedstaden",
      careDays: 1,
    };
    const costs = (costOere: number) => [
      { ...cost, year: 2014, costOere: 200_000 },
      { ...cost, year: 2018, costOere },
    ];
    const judge = (costOere: number) =>
      run(line, { input: JSON.stringify({ costs: costs(costOere), year: 2018, estimates }) });
    // TV5, strategy B: 2,121.57 kroner
    expect(await judge(212_156)).toMatchObject({ code: 0, out: expect.stringContaining("keeps the cap") });
    expect(await judge(212_158)).toMatchObject({ code: 1, out: expect.stringContaining("over the cap") });
  });

  it.each([
    [["rates", "calculate", "--jason"], "", 2, "--jason"],
    [["rates", "calculate", "findes-ikke.json"], "", 1, "findes-ikke.json"],
    [["rates", "calculate"], "{", 1, "is not JSON"],
    [["rates", "calculate"], '{"budget": {"year": "i år"}}', 1, 'it is "i år"'],
    [["rates", "scenario"], JSON.stringify({ ...document, scenarios: [] }), 1, '"scenarios"'],
    [["rates", "calculate", "--out", "takst.pdf"], JSON.stringify(document), 2, ".pdf"],
    [["rates", "beregn"], "", 2, 'There is no command "rates beregn"'],
  ])("says what is wrong with %j", async (...[args, input, code, text]) => {
    const outcome = await run(args, { input });
    expect([outcome.code, outcome.fault]).toEqual([code, expect.stringContaining(text)]);
  });
});
