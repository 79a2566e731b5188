import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "../testing/run.ts";

const autism = "9b3fd322-a75a-4ed8-9b74-425fa1e01c95";
const headings = [
  "Navn",
  "Driftsherre",
  "Driftsherretype",
  "Adresse",
  "Postnummer",
  "By",
  "Beliggenhedskommune",
  "Kontakt",
  "Rammeaftalekategori",
  "Åbnet",
  "Opgjort pr.",
  "Lovgrundlag",
  "Primær målgruppe",
  "Ledige pladser",
  "Vores eget nummer",
];
const offer = (name: string, freePlaces: string) =>
  [
    name,
    "Hybenkær Kommune",
    "kommunal",
    "Æblevej 1",
    "4000",
    "Roskilde",
    "Roskilde",
    "Visitationen",
    "regional",
    "01-02-2015",
    "31-10-2026",
    "SEL § 107",
    "Autismespektrum",
    freePlaces,
    "17",
  ].join(";");

describe("offers", () => {
  let folder: string;
  let file: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "rammevaerk æøå "));
    file = join(folder, "tilbud.csv");
    // As Danish Excel saves it: Windows-1252.
    const text = [headings.join(";"), offer("Æblehaven", "2"), offer("Bøgely", "0")].join("\r\n");
    await writeFile(file, Buffer.from(text, "latin1"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("validates row by row: what is wrong, where, and what stands there", async () => {
    const sound = await run(["offers", "validate", file, "--language", "da"]);
    expect([sound.code, sound.out]).toEqual([
      0,
      expect.stringContaining("Ukendt kolonne: Vores eget nummer"),
    ]);
    const input = [headings.join(";"), offer("Æblehaven", "2"), offer("Bøgely", "mange")].join("\n");
    const { code, out } = await run(["offers", "validate", "--language", "da"], { input });
    expect([code, out]).toEqual([1, expect.stringMatching(/Række 3, Ledige pladser: "mange"/)]);
    const report = await run(["offers", "validate", "--json"], { input });
    expect(JSON.parse(report.out)).toMatchObject({ offers: 1, problems: [{ row: 3, seen: "mange" }] });
  });

  it("reads a table as offers and facts with ids that stay, and writes the same table from them", async () => {
    const json = join(folder, "tilbud.json");
    expect(await run(["offers", "import", file, "--out", json])).toMatchObject({ code: 0 });
    const read = JSON.parse(await readFile(json, "utf8"));
    expect(read.offers.map(({ name }: { name: string }) => name)).toEqual(["Æblehaven", "Bøgely"]);
    expect(JSON.parse((await run(["offers", "import", "--json", file])).out)).toEqual(read);

    const workbook = join(folder, "tilbud.xlsx");
    expect(await run(["offers", "export", json, "--out", workbook])).toMatchObject({ code: 0 });
    expect(JSON.parse((await run(["offers", "import", "--json", workbook])).out).facts).toEqual(read.facts);
  });

  it("writes what holds on a day as HSDS services", async () => {
    const line = ["offers", "export", file, "--as", "hsds", "--on", "2026-11-22", "--json"];
    const services = JSON.parse((await run(line)).out);
    expect(services).toMatchObject([
      { name: "Æblehaven", organization: { name: "Hybenkær Kommune" }, capacities: [{ available: 2 }] },
      { name: "Bøgely" },
    ]);
  });

  it("matches a need, best first, with what speaks for and against", async () => {
    const need = join(folder, "behov.json");
    await writeFile(need, JSON.stringify({ targetGroups: [autism], freePlaceBy: "2026-12-01" }));
    const line = ["offers", "match", file, "--need", need, "--on", "2026-11-22", "--language", "da"];
    const { code, out } = await run(line);
    expect(code).toBe(0);
    expect(out.indexOf("Æblehaven")).toBeLessThan(out.indexOf("Bøgely"));
    expect(out).toMatch(/\+ .*Autismespektrum/);
    const { matches } = JSON.parse((await run([...line, "--json"])).out);
    expect(matches[0].score).toBeGreaterThan(matches[1].score);
  });

  it.each([
    [["offers", "match"], "", 2, "--need"],
    [["offers", "validate", "--as-of", "22-11-2026"], "", 2, "22-11-2026"],
    [["offers", "import"], "Hund;Kat\n1;2\n", 1, "Hund, Kat"],
    [["offers", "export", "--as", "pdf"], "", 2, "pdf"],
    [["offers", "export", "--as", "hsds"], "", 2, "--on"],
    [["offers", "export"], "{}", 1, '"offers" and "facts"'],
  ])("says what is wrong with %j", async (...[args, input, code, text]) => {
    const outcome = await run(args, { input });
    expect([outcome.code, outcome.fault]).toEqual([code, expect.stringContaining(text)]);
  });
});
