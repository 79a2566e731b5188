import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listDatabaseKinds } from "../../testing/databases.ts";
import { createTestPerson } from "../../testing/people.ts";
import { putTestDocuments } from "../../testing/search.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import { isPersonal } from "./is-personal.ts";
import { forgetAsked, writeAsked } from "./note-asked.ts";

const day = 24 * 3600;

describe.each(listDatabaseKinds())("what is looked for and not found on %s", (kind) => {
  let t: TestApp;
  let editor: string;
  const people: string[] = [];
  beforeAll(async () => {
    t = await createTestApp(kind, { checksIndex: false });
    editor = await createTestPerson(t.platform, {
      grants: [{ role: "method-author", limitKind: "library", limitId: "all" }],
    });
    for (let n = 0; n < 3; n++) people.push(await createTestPerson(t.platform));
    await putTestDocuments(t.platform.db, [
      { title: "Sandslot" },
      { title: "Hemmelig hule", kind: "thread", audience: [{ name: "signed-in" }] },
      { title: "Sandslot Byggesen", kind: "person", body: "byggeri", audience: [{ name: "signed-in" }] },
    ]);
  });
  afterAll(() => t.close());

  const ask = async (personId: string, text: string) => (await t.as(personId)).search.find({ text });
  const list = async (what: "nothing-found" | "nothing-opened", after?: string) =>
    (await t.as(editor)).search.listMisses({ kind: what, ...(after === undefined ? {} : { after }) });
  const textsOf = async (what: "nothing-found" | "nothing-opened") =>
    (await list(what)).items.map(({ text, asked }) => [text, asked]);

  it("is kept when two have asked, or one on two days, and never with who", async () => {
    const [ann = "", bo = ""] = people;
    await ask(ann, "  Gummibåd  på hjul ");
    await ask(ann, "gummibåd på hjul");
    await (await t.as(ann)).search.find({ text: "gummibåd på hjul", kind: "method" });
    expect(await textsOf("nothing-found")).toEqual([]);
    await ask(bo, "GUMMIBÅD på hjul");
    await ask(ann, "luftkasteller");
    expect(await textsOf("nothing-found")).toEqual([["gummibåd på hjul", 2]]);
    t.clock.advance(day);
    await ask(ann, "luftkasteller");
    await ask(bo, "luftkasteller");
    expect(await list("nothing-found")).toEqual({
      items: [
        { text: "luftkasteller", asked: 3, firstOn: "2026-11-22", lastOn: "2026-11-23" },
        { text: "gummibåd på hjul", asked: 2, firstOn: "2026-11-22", lastOn: "2026-11-22" },
      ],
      nextKey: null,
      total: null,
    });
    await writeAsked(t.platform);
    const stored = JSON.stringify(await t.platform.db.selectFrom("asked_texts").selectAll().execute());
    for (const id of people) expect(stored).not.toContain(id);
  });

  it("holds what was found and not opened, but nothing that only some may know", async () => {
    for (const personId of people) {
      await ask(personId, "sandslotte");
      await ask(personId, "hemmelig hule");
    }
    expect(await textsOf("nothing-opened")).toEqual([]);
    await putTestDocuments(t.platform.db, [{ title: "Muslingeskal" }]);
    for (const personId of people) await ask(personId, "muslingeskal");
    expect(await textsOf("nothing-opened")).toEqual([["muslingeskal", 3]]);
    await (await t.as(null)).search.recordOpened({ text: "Muslingeskal", kind: "method" });
    expect(await textsOf("nothing-opened")).toEqual([]);
  });

  it("leaves out what looks like something of a person, and what was pasted", async () => {
    const texts = [
      "010203-1234",
      "ring 12 34 56 78",
      "skriv til a@b.dk",
      "jens hansen",
      "Mette fra Nordby",
      "født 1.2.1990",
      "x".repeat(81),
    ];
    for (const personId of people) for (const text of texts) await ask(personId, text);
    await writeAsked(t.platform);
    const rows = await t.platform.db.selectFrom("asked_texts").select("text").execute();
    expect(rows.map(({ text }) => text).filter((text) => !/gummi|luft|sand|musling/.test(text))).toEqual([]);
  });

  it("leaves out who has an account, whoever may find them, and who has come since", async () => {
    await createTestPerson(t.platform, { name: "Bodil Krathus", visibility: "nobody" });
    for (const personId of people)
      for (const text of ["bodil krathus", "KRATHUS i Nordby", "ravnkilde ærø", "ravn kilde"])
        await ask(personId, text);
    const texts = async () => (await textsOf("nothing-found")).map(([text]) => text);
    expect(await texts()).toEqual(expect.arrayContaining(["ravnkilde ærø", "ravn kilde"]));
    expect((await texts()).join()).not.toContain("krathus");
    await writeAsked(t.platform);
    expect(
      JSON.stringify(await t.platform.db.selectFrom("asked_texts").select("text").execute()),
    ).not.toMatch(/krathus/i);
    await createTestPerson(t.platform, { name: "Ærø Ravnkilde" });
    expect((await texts()).join()).not.toContain("ravnkilde");
    await t.platform.db.deleteFrom("asked_texts").where("text", "like", "ravn%").execute();
  });

  it("comes a page at a time, and is forgotten after a year", async () => {
    for (let n = 0; n < 30; n++)
      for (const personId of people.slice(0, 2))
        await ask(personId, `ukendtord${String.fromCodePoint(97 + n)}`);
    const first = await list("nothing-found");
    const second = await list("nothing-found", first.nextKey ?? "");
    expect([first.items.length, second.nextKey]).toEqual([25, null]);
    expect(new Set([...first.items, ...second.items].map(({ text }) => text)).size).toBe(
      first.items.length + second.items.length,
    );
    t.clock.advance(500 * day);
    await forgetAsked(t.platform);
    expect(await textsOf("nothing-found")).toEqual([]);
  });
});

describe("isPersonal", () => {
  it.each([
    "010203-1234",
    "0102031234",
    "1234567",
    "12 34 56 78",
    "+45 12345678",
    "a@b.dk",
    "Jens",
    "sag om søren",
    "MØLLER",
    "3/4-2011",
    "12.5.83",
  ])("sees somebody in %s", (text) => {
    expect(isPersonal(text)).toBe(true);
  });
  it.each([
    "botilbud § 107",
    "servicelovens § 85 stk. 2",
    "unge med autisme",
    "2025-2026",
    "VUM 2.0",
    "marte meo",
    "15 til 18 år",
  ])("sees nobody in %s", (text) => {
    expect(isPersonal(text)).toBe(false);
  });
});
