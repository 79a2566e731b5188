import { createHash } from "node:crypto";
import { calculateRates, describeRateSheet } from "@rammevaerk/domain/rates";
import { strFromU8, unzipSync } from "fflate";
import { HyperFormula } from "hyperformula";
import { extractText, getDocumentProxy } from "unpdf";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createId } from "../../platform/ids.ts";
import { createTestPerson, insertTestSession } from "../../testing/people.ts";
import {
  createRatesWorld,
  publishTestRate,
  type RatesWorld,
  startTestCalculation,
  testAccountYear,
  testContent,
} from "../../testing/rates.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import { insertTestOffer } from "../../testing/offers.ts";

const levels = [
  { key: "1", name: "Lav", places: 8, weight: 0.6 },
  { key: "2", name: "Middel", places: 8, weight: 1 },
  { key: "3", name: "Høj", places: 4, weight: 1.8 },
];
const structures = {
  single: { kind: "single", places: 20 },
  levels: { kind: "levels", levels },
  "basis and service": { kind: "basis-and-service", basisPercent: 40, levels },
} as const;

describe("a calculation to take along", () => {
  let t: TestApp;
  let world: RatesWorld;
  beforeAll(async () => {
    t = await createTestApp("sqlite");
    world = await createRatesWorld(t);
  });
  afterAll(() => t.close());

  const get = async (personId: string | null, path: string) => {
    const headers: Record<string, string> = {};
    if (personId !== null) {
      const secret = createId();
      await insertTestSession(t.platform, {
        id: createHash("sha256").update(secret).digest("hex"),
        personId,
      });
      headers["cookie"] = `rammevaerk_session=${secret}`;
    }
    return t.app.server.inject({ url: path, headers });
  };
  const publish = async (content: Parameters<typeof publishTestRate>[2], year = 2027): Promise<string> => {
    const offerId = await insertTestOffer(t.platform, { name: "Bostedet Åløkke & Søn" });
    await publishTestRate(t.platform, { ...world, offerId }, content);
    const visitor = await t.as(null);
    return (await visitor.rates.getPublished({ offerId, year })).calculationId;
  };

  it.each(Object.entries(structures))(
    "recalculates in another spreadsheet engine to the same krone: %s, with the surplus of the account year",
    async (_, structure) => {
      const { budget } = testContent();
      const content = testContent({
        budget: { ...budget, structure: structuredClone(structure) as typeof budget.structure },
        isWithoutAdjustment: false,
      });
      const calculationId = await publish(content);
      const answer = await get(null, `/api/rates/${calculationId}/takst.xlsx`);
      expect(answer.statusCode).toBe(200);
      expect(answer.headers["content-disposition"]).toContain('"takst-2027-bostedet-aaloekke-soen.xlsx"');

      const cells = readCells(answer.rawPayload);
      const engine = HyperFormula.buildFromArray(cells.content, { licenseKey: "gpl-v3" });
      expect(cells.cached.length).toBeGreaterThan(10);
      for (const { at, value } of cells.cached)
        expect(engine.getCellValue({ sheet: 0, ...at })).toBeCloseTo(value, 6);

      const { frozen } = await (await t.as(world.economistId)).rates.get({ calculationId });
      const { parameters, result } = frozen as NonNullable<typeof frozen>;
      const { addresses } = describeRateSheet(
        { budget: content.budget, options: { parameters }, account: testAccountYear },
        "da",
      );
      const kroner = (key: string) =>
        Math.round(Number(engine.getCellValue(locate(addresses[key] ?? ""))) * 100);
      expect(kroner("unitRate")).toBe(result.unitRateOere);
      expect(result.adjustmentOere).toBeGreaterThan(0);

      const pay = findCell(cells.content, 9_800_000);
      engine.setCellContents({ sheet: 0, ...pay }, 10_250_000.5);
      const costs = content.budget.costs.map((line) =>
        line.category === "pay" ? { ...line, amountOere: 1_025_000_050 } : line,
      );
      const changed = calculateRates(
        { ...content.budget, costs },
        { parameters, adjustments: [{ accountYear: 2025, amountOere: result.adjustmentOere }] },
      );
      expect(kroner("unitRate")).toBe(changed.unitRateOere);
    },
  );

  it("is a tagged document in Danish with every step", async () => {
    const calculationId = await publish(
      testContent({ note: "Efter den nye overenskomst.", isWithoutAdjustment: false }),
    );
    const answer = await get(null, `/api/rates/${calculationId}/takst.pdf`);
    expect(answer.headers["content-type"]).toBe("application/pdf");
    const pdf = await getDocumentProxy(new Uint8Array(answer.rawPayload));
    const { text } = await extractText(pdf, { mergePages: true });
    expect(text).toContain("Takst 2027 for Bostedet Åløkke & Søn");
    expect(text).toMatch(/Enhedstakst\s+1\.859,61 kr\. pr\. dag/u);
    expect(text).toMatch(
      /Sådan er det beregnet\s+Regnskab 2025: overskud eller underskud\s+Takstindtægt: .*Takst 2027\s+Direkte omkostninger/su,
    );
    expect(text).toMatch(/afrund\([^,]* \/ 100; 0,01 kr\.\)/u);
    expect(text).toContain("mindste(største(855.870,80 kr.; -667.800,00 kr.); 667.800,00 kr.)");
    expect(text).toContain("Efter den nye overenskomst.");
    expect(text).toMatch(/Side 1 af \d/);
    const raw = answer.rawPayload.toString("latin1");
    expect(raw).toContain("/Lang (da-DK)");
    expect(raw).toContain("/Marked true");
  });

  it("is given to those who may read it, and nobody else", async () => {
    const own = { ...world, offerId: await insertTestOffer(t.platform) };
    const { calculationId } = await startTestCalculation(t, own);
    const stranger = await createTestPerson(t.platform);
    for (const ending of ["xlsx", "pdf"]) {
      const path = `/api/rates/${calculationId}/takst.${ending}`;
      expect((await get(world.economistId, path)).statusCode).toBe(200);
      expect((await get(stranger, path)).statusCode).toBe(404);
      expect((await get(world.approverId, path)).statusCode).toBe(404);
      const visitor = await get(null, path);
      const missing = await get(null, path.replace(calculationId, createId()));
      expect(visitor.statusCode).toBe(401);
      expect(withoutRequest(visitor.body)).toBe(withoutRequest(missing.body));
      expect((await get(null, `/api/rates/x/takst.${ending}`)).statusCode).toBe(404);
    }
  });

  it("says of a draft that cannot be calculated why", async () => {
    const own = { ...world, offerId: await insertTestOffer(t.platform) };
    const { budget } = testContent();
    const { calculationId } = await startTestCalculation(
      t,
      own,
      testContent({ budget: { ...budget, costs: [] } }),
    );
    const answer = await get(world.economistId, `/api/rates/${calculationId}/takst.pdf`);
    expect(answer.statusCode).toBe(422);
    expect(answer.json()).toMatchObject({
      error: { data: { app: { code: "rate-refused", params: { refusal: "no-costs" } } } },
    });
  });
});

function withoutRequest(body: string): string {
  return body.replaceAll(/"requestId":"[^"]*"/g, "");
}

interface At {
  readonly row: number;
  readonly col: number;
}

/** What a spreadsheet program reads from the file itself: numbers, formulas, and what the formulas came to when it was written. */
function readCells(file: Uint8Array) {
  const xml = strFromU8(unzipSync(new Uint8Array(file))["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  const content: (string | number | null)[][] = [];
  const cached: { at: At; value: number }[] = [];
  for (const [, attributes = "", inner = ""] of xml.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
    const { row, col } = locate(/r="([A-Z]+\d+)"/.exec(attributes)?.[1] ?? "");
    const formula = /<f>(.*?)<\/f>/s.exec(inner)?.[1];
    const value = /<v>(.*?)<\/v>/s.exec(inner)?.[1];
    const isText = /t="(?:s|inlineStr|str)"/.test(attributes);
    content[row] ??= [];
    const cells = content[row];
    if (formula !== undefined) {
      cells[col] = `=${unescape(formula)}`;
      cached.push({ at: { row, col }, value: Number(value) });
    } else cells[col] = isText || value === undefined ? null : Number(value);
  }
  const width = content.flatMap((cells) => cells.length).reduce((a, b) => Math.max(a, b), 0);
  const full = Array.from({ length: content.length }, (_row, row) =>
    Array.from({ length: width }, (_column, col) => content[row]?.[col] ?? null),
  );
  return { content: full, cached };
}

function unescape(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

function locate(address: string): At & { sheet: number } {
  const [, letters = "A", number = "1"] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const col = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { sheet: 0, row: Number(number) - 1, col };
}

function findCell(content: readonly (readonly (string | number | null)[])[], value: number): At {
  const row = content.findIndex((cells) => cells.includes(value));
  return { row, col: content[row]?.indexOf(value) ?? -1 };
}
