import { writeCsv } from "@rammevaerk/tables";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createId } from "../../../platform/ids.ts";
import { listDatabaseKinds } from "../../../testing/databases.ts";
import { openImportDesk } from "../../../testing/offer-desk.ts";
import { insertTestOffer } from "../../../testing/offers.ts";
import { createTestApp, type TestApp } from "../../../testing/test-app.ts";
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
  let w: Awaited<ReturnType<typeof openImportDesk>>;
  beforeAll(async () => {
    t = await createTestApp(kind);
    w = await openImportDesk(t);
  });
  afterAll(() => t.close());

  const handInLines = (...lines: Line[]) => w.handInFile(writeCsv([headings, ...lines]));
  const placesOf = async (offerId: string) =>
    (await (await t.as(null)).offers.get({ offerId })).facts
      .filter(({ fact }) => fact.kind === "places" || fact.kind === "free-places")
      .map(({ fact }) => Object.values(fact.value)[0]);

  it("compares row by row, applies in one go, is known the second time, and is undone as a whole", async () => {
    const [a, b, c] = [
      await w.enterOffer("Egely"),
      await w.enterOffer("Fyrrely"),
      await w.enterOffer("Granly"),
    ];
    const lines: Line[] = [
      ["Egely", "22-11-2026", "SEL § 107", 14, 14, 2, null, "husk"],
      ["Fyrrely", "20-11-2026", "SEL § 107", 12, 12, null, null, null],
      ["Granly", "22-11-2026", "SEL § 107", 12, 12, null, "46 00 00 00", null],
    ];
    const read = await handInLines(...lines);
    expect(read).toMatchObject({
      status: "ready",
      rowsDone: 3,
      rowsTotal: 3,
      unknownColumns: ["Vores bemærkning"],
      problem: null,
      counts: {
        added: 0,
        changed: 2,
        confirmed: 0,
        unchanged: 1,
        refused: 0,
      },
    });
    const rows = await w.rowsOf(read.id);
    expect(rows[0]).toMatchObject({
      row: 2,
      offerId: a,
      offerName: "Egely",
      outcome: "changed",
      aside: { "Vores bemærkning": "husk" },
      changes: [
        {
          kind: "places",
          key: "SEL-107",
          before: { approved: 12 },
          value: {
            approved: 14,
            covered: 14,
          },
        },
        {
          kind: "free-places",
          before: null,
          value: { free: 2 },
        },
      ],
    });
    expect(rows[1]).toMatchObject({ offerId: b, outcome: "unchanged", changes: [] });
    expect(rows[2]).toMatchObject({
      offerId: c,
      fields: [{ column: "Telefon", before: "", value: "46 00 00 00" }],
    });
    expect(await placesOf(a)).toEqual([12]);

    expect(await w.desk.applyImport({ importId: read.id, withoutRefused: false })).toEqual({
      outcome: "applied",
    });
    expect(await w.desk.applyImport({ importId: read.id, withoutRefused: false })).toEqual({
      outcome: "applied",
    });
    expect(await placesOf(a)).toEqual([14, 2]);
    expect((await w.desk.get({ offerId: c })).contact.phone).toBe("46 00 00 00");
    await t.platform.outbox.deliverDue();
    expect(await t.platform.files.read(read.id)).toBeUndefined();

    const again = await handInLines(...lines);
    expect(again.counts).toEqual({ added: 0, changed: 0, confirmed: 0, unchanged: 3, refused: 0 });
    const facts = await t.platform.db.selectFrom("offer_facts").select("id").execute();
    await w.desk.applyImport({ importId: again.id, withoutRefused: false });
    expect(await t.platform.db.selectFrom("offer_facts").select("id").execute()).toHaveLength(facts.length);

    const applied = await w.desk.getImport({ importId: read.id });
    expect(applied).toMatchObject({ status: "applied", createdBy: expect.stringContaining("Person") });
    expect(await w.desk.undo({ recordingId: applied.recordingId ?? "" })).toEqual({
      isUndone: true,
      changedSince: [],
    });
    expect(await placesOf(a)).toEqual([12]);
    expect((await w.desk.get({ offerId: c })).contact.phone).toBeNull();
    expect((await w.desk.listImports({})).items.map(({ status }) => status)).toEqual(["applied", "undone"]);
  });

  it("says at the row what is wrong, in both languages, and takes the sound rows only when told so", async () => {
    const own = await w.enterOffer("Hasselly");
    await insertTestOffer(t.platform, {
      name: "Hos naboen",
      portalOfferId: "501",
      operatorKey: "municipality:461",
    });
    await w.enterOffer("Tvilling");
    await w.enterOffer("Tvilling");
    const header = [...headings, "Tilbuds-id (Tilbudsportalen)", "Tilbuddets id i Rammeværk", "Kilde"];
    const file = await w.handInFile(
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
    const refused = await w.rowsOf(file.id, "refused");
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

    await expect(w.desk.applyImport({ importId: file.id, withoutRefused: false })).rejects.toThrow(
      "input-invalid",
    );
    expect(await placesOf(own)).toEqual([12]);
    await w.desk.applyImport({ importId: file.id, withoutRefused: true });
    expect(new Set(await placesOf(own))).toEqual(new Set([1, 3, 12]));
  });

  it("opens a new offer with what the rows tell, and closes it again when it is undone", async () => {
    const header = [...headings, "Adresse", "Postnummer", "By", "Beliggenhedskommune", "Kontakt"];
    const more = ["Rammeaftalekategori", "Åbnet", "Primært lovgrundlag", "Afdeling", "Driftsherre"];
    const line = (name: string, unit: string | null, operator: string | null): Line => [
      name,
      "22-11-2026",
      "SEL § 107",
      6,
      6,
      1,
      null,
      null,
      "Nyvej 2",
      "2300",
      "København S",
      "København",
      "Visitationen",
      "Omfattet af rammeaftalen",
      "01-11-2026",
      "SEL § 107",
      unit,
      operator,
    ];
    const lines = [line("Lindely", null, null), line("Lindely", "Hus A", "Københavns Kommune")];
    const half = line("Halvt", null, null).with(12, null);
    const file = await w.handInFile(
      writeCsv([[...header, ...more], ...lines, line("Andet", null, "Odense Kommune"), half]),
    );
    expect(file.counts).toMatchObject({ added: 2, refused: 2 });
    const refused = await w.rowsOf(file.id, "refused");
    expect(refused.map(({ problems: [problem] }) => [problem?.code, problem?.column])).toEqual([
      ["offer-not-own", "Tilbuddets navn"],
      ["value-missing", "Kontakt"],
    ]);
    await w.desk.applyImport({ importId: file.id, withoutRefused: true });
    const [opened] = (await w.desk.list({ text: "lindely" })).items;
    expect(await w.desk.get({ offerId: opened?.id ?? "" })).toMatchObject({
      name: "Lindely",
      openedOn: "2026-11-01",
      units: [{ name: "Hus A" }],
    });
    expect((await w.handInFile(writeCsv([[...header, ...more], ...lines]))).counts).toMatchObject({
      unchanged: 2,
    });
    const { recordingId } = await w.desk.getImport({ importId: file.id });
    await w.desk.undo({ recordingId: recordingId ?? "" });
    expect((await w.desk.list({ text: "lindely" })).items).toEqual([]);
    expect(await w.desk.get({ offerId: opened?.id ?? "" })).toMatchObject({
      closedOn: "2026-11-01",
      facts: [],
    });
  });

  it("is read once more when somebody edits meanwhile, and can't be undone over what was said since", async () => {
    const offerId = await w.enterOffer("Birkely");
    const read = await handInLines(["Birkely", "22-11-2026", "SEL § 107", 15, 15, null, null, null]);
    const edit = async (approved: number) => {
      const [held] = (await w.desk.get({ offerId })).facts;
      const at = { offerId, unitId: null, kind: "places", key: "SEL-107", validTo: null } as const;
      const value = { approved, covered: approved };
      return w.desk.changeFact({
        ...at,
        value,
        requestId: createId(),
        validFrom: "2026-11-22",
        basedOn: held?.fact.id ?? null,
      });
    };
    await edit(13);
    expect(await w.desk.applyImport({ importId: read.id, withoutRefused: false })).toEqual({
      outcome: "outdated",
    });
    expect(await placesOf(offerId)).toEqual([13]);
    expect((await w.desk.getImport({ importId: read.id })).status).toBe("reading");
    await expect(w.desk.applyImport({ importId: read.id, withoutRefused: false })).rejects.toThrow(
      "changed-meanwhile",
    );
    await t.platform.outbox.deliverDue();
    expect((await w.rowsOf(read.id))[0]?.changes[0]?.before).toMatchObject({ approved: 13 });
    expect(await w.desk.applyImport({ importId: read.id, withoutRefused: false })).toEqual({
      outcome: "applied",
    });
    expect(await placesOf(offerId)).toEqual([15]);

    const later = await edit(16);
    const { recordingId } = await w.desk.getImport({ importId: read.id });
    expect(await w.desk.undo({ recordingId: recordingId ?? "" })).toMatchObject({
      isUndone: false,
      changedSince: [{ offerName: "Birkely", fact: { kind: "places" } }],
    });
    expect(await placesOf(offerId)).toEqual([16]);
    await w.desk.undo({ recordingId: later.recordingId ?? "" });
    expect((await w.desk.undo({ recordingId: recordingId ?? "" })).isUndone).toBe(true);
    expect(await placesOf(offerId)).toEqual([13]);
  });
});
