import { readTable, writeCsv, writeXlsx } from "@rammevaerk/tables";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createId } from "../../../platform/ids.ts";
import { listDatabaseKinds } from "../../../testing/databases.ts";
import { handIn, openImportDesk } from "../../../testing/offer-desk.ts";
import { insertTestOffer } from "../../../testing/offers.ts";
import { createTestPerson } from "../../../testing/people.ts";
import { createTestApp, type TestApp } from "../../../testing/test-app.ts";
import { signInOverHttp } from "../../../testing/threads.ts";
import { findTraces } from "../../../testing/traces.ts";

const headings = [
  "Tilbuddets navn",
  "Opgjort pr.",
  "Lovgrundlag for pladserne",
  "Godkendte pladser",
  "Heraf omfattet af rammeaftalen",
  "Vores bemærkning",
];

describe.each(listDatabaseKinds())("the files of imports on %s", (kind) => {
  let t: TestApp;
  let w: Awaited<ReturnType<typeof openImportDesk>>;
  beforeAll(async () => {
    t = await createTestApp(kind);
    w = await openImportDesk(t);
  });
  afterAll(() => t.close());

  it("reads a workbook with formulas, days as numbers and merged titles, and gives back what it takes", async () => {
    const offerId = await w.enterOffer("Pileholm");
    const day = (value: string) => ({ value, isDate: true });
    const bytes = await writeXlsx([
      {
        name: "Ark1",
        rows: [
          ["Indberetning til registret"],
          [
            "Tilbuddets navn",
            "Opgjort pr.",
            "Lovgrundlag for pladserne",
            "Godkendte pladser",
            "Heraf omfattet af rammeaftalen",
          ],
          ["Pileholm", day("2026-11-22"), "SEL § 107", { formula: "10+8", value: 18 }, 18],
        ],
      },
    ]);
    const read = await w.handInFile(bytes, "tilbud.xlsx");
    expect((await w.rowsOf(read.id))[0]).toMatchObject({ row: 3, changes: [{ value: { approved: 18 } }] });
    await w.desk.applyImport({ importId: read.id, withoutRefused: false });
    await insertTestOffer(t.platform, { name: "=1+1" });

    const headers = await signInOverHttp(t, w.reporterId);
    const get = async (query: string) => {
      const url = `/api/offers/sheet?operatorId=${w.operatorId}&${query}`;
      const answer = await t.app.server.inject({ url, headers });
      return { ...answer, table: (await readTable(answer.rawPayload, "a")).rows };
    };
    const template = await get("format=csv");
    expect(template.table).toHaveLength(1);
    expect(template.headers["content-disposition"]).toBe('attachment; filename="skabelon-tilbud.csv"');
    for (const format of ["csv", "xlsx"] as const) {
      const filled = await get(`format=${format}&filled=1`);
      const names = filled.table.map((row) => row[2]);
      expect(names).toContain("Pileholm");
      expect(names).toContain("=1+1");
      expect(filled.body.includes("'=1+1")).toBe(format === "csv");
      const back = await w.handInFile(new Uint8Array(filled.rawPayload), `a.${format}`);
      const ofPileholm = (await w.rowsOf(back.id)).filter((row) => row.offerId === offerId);
      expect(ofPileholm.map(({ outcome }) => outcome)).toEqual(["unchanged"]);
    }
    const stranger = await signInOverHttp(t, await createTestPerson(t.platform));
    const refused = await t.app.server.inject({
      url: `/api/offers/sheet?operatorId=${w.operatorId}`,
      headers: stranger,
    });
    expect(refused.statusCode).toBe(403);
  });

  it("says why a file can't be read at all, and forgets what is discarded", async () => {
    const cases: [string | Uint8Array, string][] = [
      ["hej\r\nmed dig\r\n", "headings-unknown"],
      ["%PDF-1.7 ikke et ark", "table-format-unknown"],
      [new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]), "table-broken"],
    ];
    for (const [content, code] of cases) {
      const read = await w.handInFile(content);
      expect([code, read.status, read.problem?.code]).toEqual([code, "failed", code]);
      expect(read.problem?.reason.da).not.toContain("{");
    }
    const by = { name: "tilbud.csv", content: "a", by: w.reporterId, operatorId: w.operatorId };
    expect((await handIn(t, { ...by, content: "" })).refusal?.code).toBe("attachment-empty");
    expect((await handIn(t, { ...by, name: "010190-1234.csv" })).refusal?.code).toBe("cpr-number-found");
    expect((await handIn(t, { ...by, by: null })).status).toBe(401);
    expect((await handIn(t, { ...by, by: await createTestPerson(t.platform) })).status).toBe(403);
    expect((await handIn(t, { ...by, operatorId: createId() })).status).toBe(404);

    await w.enterOffer("Ahornly");
    const read = await w.handInFile(
      writeCsv([headings, ["Ahornly", "22-11-2026", "SEL § 107", 15, 15, "til side"]]),
    );
    await w.desk.discardImport({ importId: read.id });
    await w.desk.discardImport({ importId: read.id });
    await t.platform.outbox.deliverDue();
    expect(await w.rowsOf(read.id)).toEqual([]);
    expect(await t.platform.files.read(read.id)).toBeUndefined();
    expect(await findTraces(t, ["til side"])).toEqual([]);
    await expect(w.desk.applyImport({ importId: read.id, withoutRefused: true })).rejects.toThrow(
      "changed-meanwhile",
    );
  });
});
