import type { ImportRow } from "@rammevaerk/contracts/offer-desk";
import { readTable, writeCsv, writeXlsx } from "@rammevaerk/tables";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createId } from "../../../platform/ids.ts";
import { listDatabaseKinds } from "../../../testing/databases.ts";
import { handIn } from "../../../testing/offer-desk.ts";
import { draftTestFact, insertTestOffer, recordTestFacts } from "../../../testing/offers.ts";
import { getOrganisationId } from "../../../testing/organisations.ts";
import { createTestPerson } from "../../../testing/people.ts";
import { type Caller, createTestApp, type TestApp } from "../../../testing/test-app.ts";
import { signInOverHttp } from "../../../testing/threads.ts";
import { findTraces } from "../../../testing/traces.ts";

const headings = [
  "Tilbuddets navn",
  "Opgjort pr.",
  "Lovgrundlag for pladserne",
  "Godkendte pladser",
  "Heraf omfattet af rammeaftalen",
  "Ledige pladser",
  "Telefon",
  "Vores bemærkning",
];
type Line = readonly (string | number | null)[];

describe.each(listDatabaseKinds())("importing a spreadsheet on %s", (kind) => {
  let t: TestApp;
  let operatorId: string;
  let reporterId: string;
  let desk: Caller["offers"]["desk"];
  beforeAll(async () => {
    t = await createTestApp(kind);
    operatorId = await getOrganisationId(t.platform, "municipality:101");
    reporterId = await createReporter();
    desk = (await t.as(reporterId)).offers.desk;
  });
  afterAll(() => t.close());

  const createReporter = () =>
    createTestPerson(t.platform, {
      grants: [{ role: "registry-reporter", limitKind: "organisation", limitId: operatorId }],
    });

  /** An offer with twelve places, told by its operator. */
  async function enterOffer(name: string): Promise<string> {
    const offerId = await insertTestOffer(t.platform, { name });
    const value = { approved: 12, covered: 12 };
    await recordTestFacts(t.platform, [draftTestFact({ offerId, kind: "places", key: "SEL-107", value })]);
    return offerId;
  }

  async function handInFile(content: string | Uint8Array, name = "tilbud.csv") {
    const { view } = await handIn(t, { name, content, by: reporterId, operatorId });
    await t.platform.outbox.deliverDue();
    return desk.getImport({ importId: view.id });
  }
  const handInLines = (...lines: Line[]) => handInFile(writeCsv([headings, ...lines]));
  const rowsOf = async (importId: string, outcome?: ImportRow["outcome"]) =>
    (await desk.listImportRows({ importId, outcome })).items;
  const placesOf = async (offerId: string) =>
    (await (await t.as(null)).offers.get({ offerId })).facts
      .filter(({ fact }) => fact.kind === "places" || fact.kind === "free-places")
      .map(({ fact }) => Object.values(fact.value)[0]);

  it("compares row by row, applies in one go, is known the second time, and is undone as a whole", async () => {
    const [a, b, c] = [await enterOffer("Egely"), await enterOffer("Fyrrely"), await enterOffer("Granly")];
    const lines: Line[] = [
      ["Egely", "22-11-2026", "SEL § 107", 14, 14, 2, null, "husk"],
      ["Fyrrely", "20-11-2026", "SEL § 107", 12, 12, null, null, null],
      ["Granly", "22-11-2026", "SEL § 107", 12, 12, null, "46 00 00 00", null],
    ];
    const read = await handInLines(...lines);
    expect(read).toMatchObject({
      ...{ status: "ready", rowsDone: 3, rowsTotal: 3, unknownColumns: ["Vores bemærkning"], problem: null },
      counts: { added: 0, changed: 2, confirmed: 0, unchanged: 1, refused: 0 },
    });
    const rows = await rowsOf(read.id);
    expect(rows[0]).toMatchObject({
      ...{
        row: 2,
        offerId: a,
        offerName: "Egely",
        outcome: "changed",
        aside: { "Vores bemærkning": "husk" },
      },
      changes: [
        { kind: "places", key: "SEL-107", before: { approved: 12 }, value: { approved: 14, covered: 14 } },
        { kind: "free-places", before: null, value: { free: 2 } },
      ],
    });
    expect(rows[1]).toMatchObject({ offerId: b, outcome: "unchanged", changes: [] });
    expect(rows[2]).toMatchObject({
      offerId: c,
      fields: [{ column: "Telefon", before: "", value: "46 00 00 00" }],
    });
    expect(await placesOf(a)).toEqual([12]);

    expect(await desk.applyImport({ importId: read.id, withoutRefused: false })).toEqual({
      outcome: "applied",
    });
    expect(await desk.applyImport({ importId: read.id, withoutRefused: false })).toEqual({
      outcome: "applied",
    });
    expect(await placesOf(a)).toEqual([14, 2]);
    expect((await desk.get({ offerId: c })).contact.phone).toBe("46 00 00 00");
    await t.platform.outbox.deliverDue();
    expect(await t.platform.files.read(read.id)).toBeUndefined();

    const again = await handInLines(...lines);
    expect(again.counts).toEqual({ added: 0, changed: 0, confirmed: 0, unchanged: 3, refused: 0 });
    const facts = await t.platform.db.selectFrom("offer_facts").select("id").execute();
    await desk.applyImport({ importId: again.id, withoutRefused: false });
    expect(await t.platform.db.selectFrom("offer_facts").select("id").execute()).toHaveLength(facts.length);

    const applied = await desk.getImport({ importId: read.id });
    expect(applied).toMatchObject({ status: "applied", createdBy: expect.stringContaining("Person") });
    expect(await desk.undo({ recordingId: applied.recordingId ?? "" })).toEqual({
      isUndone: true,
      changedSince: [],
    });
    expect(await placesOf(a)).toEqual([12]);
    expect((await desk.get({ offerId: c })).contact.phone).toBeNull();
    expect((await desk.listImports({})).items.map(({ status }) => status)).toEqual(["applied", "undone"]);
  });

  it("says at the row what is wrong, in both languages, and takes the sound rows only when told so", async () => {
    const own = await enterOffer("Hasselly");
    await insertTestOffer(t.platform, {
      name: "Hos naboen",
      portalOfferId: "501",
      operatorKey: "municipality:461",
    });
    await enterOffer("Tvilling");
    await enterOffer("Tvilling");
    const header = [...headings, "Tilbuds-id (Tilbudsportalen)", "Tilbuddets id i Rammeværk", "Kilde"];
    const file = await handInFile(
      writeCsv([
        header,
        ["Hasselly", "31-02-2026", "SEL § 107", 14, 14, null, null, null, null, null, null],
        ["Hasselly", "22-11-2026", "SEL § 107", 14, 20, null, null, null, null, null, null],
        ["Hasselly", "22-11-2026", "SEL § 107", 12, 12, 13, null, null, null, null, null],
        ["Hos naboen", "22-11-2026", "SEL § 107", 1, 1, null, null, null, "501", null, null],
        ["Tvilling", "22-11-2026", "SEL § 107", 1, 1, null, null, null, null, null, null],
        ["Ukendt", "22-11-2026", "SEL § 107", 1, 1, null, null, null, null, createId(), null],
        ["Nyt tilbud", "22-11-2026", "SEL § 107", 1, 1, null, null, null, null, null, null],
        ["Hasselly", "22-11-2026", "SEL § 107", 14, 14, null, null, null, null, null, "Socialtilsynet"],
        ["Hasselly", "22-11-2026", "SEL § 104", 1, 1, null, null, "Borger 010190-1234", null, null, null],
        ["Hasselly", "22-11-2026", "SEL § 108", 3, 3, 1, null, null, null, null, null],
      ]),
    );
    expect(file.counts).toEqual({ added: 1, changed: 0, confirmed: 0, unchanged: 0, refused: 9 });
    const refused = await rowsOf(file.id, "refused");
    const problems = refused.map(({ row, problems: [problem] }) => [row, problem?.column, problem?.code]);
    expect(problems).toEqual([
      [2, "Opgjort pr.", "date-unreadable"],
      [3, "Heraf omfattet af rammeaftalen", "covered-above-approved"],
      [4, "Ledige pladser", "free-above-approved"],
      [5, "Tilbuds-id (Tilbudsportalen)", "offer-not-own"],
      [6, "Tilbuddets navn", "offer-ambiguous"],
      [7, "Tilbuddets id i Rammeværk", "offer-unknown"],
      [8, "Tilbuddets navn", "offer-not-found"],
      [9, "Kilde", "source-not-own"],
      [10, null, "cpr-number-found"],
    ]);
    expect(refused[0]?.problems[0]).toMatchObject({
      seen: "31-02-2026",
      reason: {
        da: "31-02-2026 er ingen dato. Skriv den som 31-12-2026.",
        en: expect.stringContaining("no day"),
      },
    });
    expect(refused[3]?.problems[0]?.reason.da).toContain("Københavns Kommune");
    await t.platform.outbox.deliverDue();
    expect(await findTraces(t, ["010190"])).toEqual([]);

    await expect(desk.applyImport({ importId: file.id, withoutRefused: false })).rejects.toThrow(
      "input-invalid",
    );
    expect(await placesOf(own)).toEqual([12]);
    await desk.applyImport({ importId: file.id, withoutRefused: true });
    expect((await placesOf(own)).toSorted()).toEqual([1, 12, 3]);
  });

  it("opens a new offer with what the rows tell, and closes it again when it is undone", async () => {
    const header = [...headings, "Adresse", "Postnummer", "By", "Beliggenhedskommune", "Kontakt"];
    const more = ["Rammeaftalekategori", "Åbnet", "Primært lovgrundlag", "Afdeling", "Driftsherre"];
    const line = (name: string, unit: string | null, operator: string | null): Line => [
      ...[name, "22-11-2026", "SEL § 107", 6, 6, 1, null, null],
      ...["Nyvej 2", "2300", "København S", "København", "Visitationen"],
      ...["Omfattet af rammeaftalen", "01-11-2026", "SEL § 107", unit, operator],
    ];
    const lines = [line("Lindely", null, null), line("Lindely", "Hus A", "Københavns Kommune")];
    const half = line("Halvt", null, null).with(12, null);
    const file = await handInFile(
      writeCsv([[...header, ...more], ...lines, line("Andet", null, "Odense Kommune"), half]),
    );
    expect(file.counts).toMatchObject({ added: 2, refused: 2 });
    const refused = await rowsOf(file.id, "refused");
    expect(refused.map(({ problems: [problem] }) => [problem?.code, problem?.column])).toEqual([
      ["offer-not-own", "Tilbuddets navn"],
      ["value-missing", "Kontakt"],
    ]);
    await desk.applyImport({ importId: file.id, withoutRefused: true });
    const [opened] = (await desk.list({ text: "lindely" })).items;
    expect(await desk.get({ offerId: opened?.id ?? "" })).toMatchObject({
      ...{ name: "Lindely", openedOn: "2026-11-01", units: [{ name: "Hus A" }] },
    });
    expect((await handInFile(writeCsv([[...header, ...more], ...lines]))).counts).toMatchObject({
      unchanged: 2,
    });
    const { recordingId } = await desk.getImport({ importId: file.id });
    await desk.undo({ recordingId: recordingId ?? "" });
    expect((await desk.list({ text: "lindely" })).items).toEqual([]);
    expect(await desk.get({ offerId: opened?.id ?? "" })).toMatchObject({
      closedOn: "2026-11-01",
      facts: [],
    });
  });

  it("is read once more when somebody edits meanwhile, and can't be undone over what was said since", async () => {
    const offerId = await enterOffer("Birkely");
    const read = await handInLines(["Birkely", "22-11-2026", "SEL § 107", 15, 15, null, null, null]);
    const edit = async (approved: number) => {
      const [held] = (await desk.get({ offerId })).facts;
      const at = { offerId, unitId: null, kind: "places", key: "SEL-107", validTo: null } as const;
      const value = { approved, covered: approved };
      return desk.changeFact({
        ...{ ...at, value, requestId: createId(), validFrom: "2026-11-22", basedOn: held?.fact.id ?? null },
      });
    };
    await edit(13);
    expect(await desk.applyImport({ importId: read.id, withoutRefused: false })).toEqual({
      outcome: "outdated",
    });
    expect(await placesOf(offerId)).toEqual([13]);
    expect((await desk.getImport({ importId: read.id })).status).toBe("reading");
    await expect(desk.applyImport({ importId: read.id, withoutRefused: false })).rejects.toThrow(
      "changed-meanwhile",
    );
    await t.platform.outbox.deliverDue();
    expect((await rowsOf(read.id))[0]?.changes[0]?.before).toMatchObject({ approved: 13 });
    expect(await desk.applyImport({ importId: read.id, withoutRefused: false })).toEqual({
      outcome: "applied",
    });
    expect(await placesOf(offerId)).toEqual([15]);

    const later = await edit(16);
    const { recordingId } = await desk.getImport({ importId: read.id });
    expect(await desk.undo({ recordingId: recordingId ?? "" })).toMatchObject({
      isUndone: false,
      changedSince: [{ offerName: "Birkely", fact: { kind: "places" } }],
    });
    expect(await placesOf(offerId)).toEqual([16]);
    await desk.undo({ recordingId: later.recordingId ?? "" });
    expect((await desk.undo({ recordingId: recordingId ?? "" })).isUndone).toBe(true);
    expect(await placesOf(offerId)).toEqual([13]);
  });

  it("reads a workbook with formulas, days as numbers and merged titles, and gives back what it takes", async () => {
    const offerId = await enterOffer("Pileholm");
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
    const read = await handInFile(bytes, "tilbud.xlsx");
    expect((await rowsOf(read.id))[0]).toMatchObject({ row: 3, changes: [{ value: { approved: 18 } }] });
    await desk.applyImport({ importId: read.id, withoutRefused: false });
    await insertTestOffer(t.platform, { name: "=1+1" });

    const headers = await signInOverHttp(t, reporterId);
    const get = async (query: string) => {
      const url = `/api/offers/sheet?operatorId=${operatorId}&${query}`;
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
      if (format === "csv") expect(filled.body).toContain("'=1+1");
      const back = await handInFile(new Uint8Array(filled.rawPayload), `a.${format}`);
      const ofPileholm = (await rowsOf(back.id)).filter((row) => row.offerId === offerId);
      expect(ofPileholm.map(({ outcome }) => outcome)).toEqual(["unchanged"]);
    }
    const stranger = await signInOverHttp(t, await createTestPerson(t.platform));
    const refused = await t.app.server.inject({
      url: `/api/offers/sheet?operatorId=${operatorId}`,
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
      const read = await handInFile(content);
      expect([code, read.status, read.problem?.code]).toEqual([code, "failed", code]);
      expect(read.problem?.reason.da).not.toContain("{");
    }
    const by = { name: "tilbud.csv", content: "a", by: reporterId, operatorId };
    expect((await handIn(t, { ...by, content: "" })).refusal?.code).toBe("attachment-empty");
    expect((await handIn(t, { ...by, name: "010190-1234.csv" })).refusal?.code).toBe("cpr-number-found");
    expect((await handIn(t, { ...by, by: null })).status).toBe(401);
    expect((await handIn(t, { ...by, by: await createTestPerson(t.platform) })).status).toBe(403);
    expect((await handIn(t, { ...by, operatorId: createId() })).status).toBe(404);

    await enterOffer("Ahornly");
    const read = await handInLines(["Ahornly", "22-11-2026", "SEL § 107", 15, 15, null, null, "til side"]);
    await desk.discardImport({ importId: read.id });
    await desk.discardImport({ importId: read.id });
    await t.platform.outbox.deliverDue();
    expect(await rowsOf(read.id)).toEqual([]);
    expect(await t.platform.files.read(read.id)).toBeUndefined();
    expect(await findTraces(t, ["til side"])).toEqual([]);
    await expect(desk.applyImport({ importId: read.id, withoutRefused: true })).rejects.toThrow(
      "changed-meanwhile",
    );
  });
});
