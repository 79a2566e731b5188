import type { WireError } from "@rammevaerk/contracts/errors";
import type { MethodImport } from "@rammevaerk/contracts/method-exchange";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createId } from "../../platform/ids.ts";
import {
  createLibraryPerson,
  libraryAuthor,
  libraryReviewer,
  methodForm,
  publishTestMethod,
} from "../../testing/methods.ts";
import { listDatabaseKinds } from "../../testing/databases.ts";
import { createTestPerson } from "../../testing/people.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import { signInOverHttp } from "../../testing/threads.ts";
import { findTraces } from "../../testing/traces.ts";
import { writeMethodsZip } from "./exporting/write-methods-zip.ts";
import { writeMethodFile } from "./format/write-method-file.ts";

interface Answer {
  readonly status: number;
  readonly view: MethodImport;
  readonly refusal: WireError | undefined;
}

describe.each(listDatabaseKinds())("methods as files on %s", (kind) => {
  let t: TestApp;
  let authorId: string;
  let reviewerId: string;
  beforeAll(async () => {
    t = await createTestApp(kind);
    authorId = await createLibraryPerson(t, libraryAuthor);
    reviewerId = await createLibraryPerson(t, libraryReviewer);
  });
  afterAll(() => t.close());

  async function handIn(
    content: string | Uint8Array,
    { name = "metoder.zip", by = authorId }: { name?: string; by?: string | null } = {},
  ): Promise<Answer> {
    const visitor = { origin: t.platform.env.PUBLIC_URL, "x-rammevaerk": "1" };
    const answer = await t.app.server.inject({
      method: "POST",
      url: "/api/methods/import",
      headers: {
        ...(by === null ? visitor : await signInOverHttp(t, by)),
        "content-type": "multipart/form-data; boundary=skillelinje",
      },
      payload: Buffer.concat([
        Buffer.from(
          `--skillelinje\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n\r\n`,
        ),
        Buffer.from(content),
        Buffer.from("\r\n--skillelinje--\r\n"),
      ]),
    });
    const body = answer.json<MethodImport & { error?: { data: { app: WireError } } }>();
    return { status: answer.statusCode, view: body, refusal: body.error?.data.app };
  }
  const zipOf = (files: Record<string, string>) =>
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
  const get = async (url: string, by?: string) =>
    t.app.server.inject({ url, headers: by === undefined ? {} : await signInOverHttp(t, by) });
  const exchange = async (personId: string) => (await t.as(personId)).methods.exchange;

  it("gives what is published as files that import as unchanged, one or all, to everybody", async () => {
    await publishTestMethod(t.platform, {
      code: "ro-paa",
      name: "Ro på",
      body: "# Æble\r\n\r\n- ét\n- to\n",
    });
    await publishTestMethod(t.platform, {
      code: "stilhed",
      name: "Stilhed",
      ageFrom: 18,
      risks: 'Ingen | kendte: "nej"',
    });
    const one = await get("/metoder/eksport/ro-paa.md");
    expect(one.headers).toMatchObject({
      "content-type": "text/markdown; charset=utf-8",
      "content-disposition": 'attachment; filename="ro-paa.md"',
      "x-content-type-options": "nosniff",
    });
    const all = await get("/metoder/eksport.zip");
    const files = unzipSync(new Uint8Array(all.rawPayload));
    expect(Object.keys(files)).toEqual(expect.arrayContaining(["ro-paa.md", "stilhed.md"]));
    expect(strFromU8(files["ro-paa.md"] ?? new Uint8Array())).toBe(one.body);
    const adults = await get("/metoder/eksport.zip?age=12");
    expect(Object.keys(unzipSync(new Uint8Array(adults.rawPayload)))).not.toContain("stilhed.md");
    const { view } = await handIn(new Uint8Array(all.rawPayload));
    expect(view.files.map(({ outcome, problems }) => [outcome, problems])).toEqual(
      Object.keys(files).map(() => ["unchanged", []]),
    );
    for (const url of [
      "/metoder/eksport/findes-ikke.md",
      "/metoder/eksport/ro-paa",
      "/metoder/eksport/..%2F.md",
      `/metoder/eksport/ro-paa.md?udgave=${createId()}`,
    ])
      expect([url, (await get(url)).statusCode]).toEqual([url, 404]);
    expect((await get("/metoder/eksport.zip?band=best")).statusCode).toBe(400);
  });

  it("answers others while it writes a zip, and refuses a filter with the sign NUL", async () => {
    let turns = 0;
    const count = () => {
      turns++;
      timer = setImmediate(count);
    };
    let timer = setImmediate(count);
    const pieces: Uint8Array[] = [];
    for await (const piece of writeMethodsZip(t.platform, { includesRetired: false })) pieces.push(piece);
    clearImmediate(timer);
    const files = Object.keys(unzipSync(new Uint8Array(Buffer.concat(pieces)))).length;
    expect(files).toBeGreaterThan(1);
    expect(turns).toBeGreaterThanOrEqual(files);
    for (const url of ["/metoder/eksport.zip?targetGroup=%00", "/feeds/methods.atom?text=a%00"]) {
      const refused = await get(url);
      expect([url, refused.statusCode]).toEqual([url, 400]);
      expect(refused.json()).toMatchObject({ error: { message: "input-invalid" } });
    }
  });

  it("keeps the newest five imports of a person, and takes no text with the sign NUL", async () => {
    const writer = await createLibraryPerson(t, libraryAuthor);
    const odd = { name: "a.md", by: writer };
    const file = (name: string) => writeMethodFile("med-nul", methodForm({ name, body: "Slut" }));
    const named = await handIn(file("Ro\0på"), odd);
    expect(named.view.files[0]?.problems).toMatchObject([{ code: "wrong-form", field: "name" }]);
    const told = await handIn(file("Ro på").replace("Slut", "Sl\0ut"), odd);
    expect(told.view.files[0]?.problems).toMatchObject([{ code: "wrong-form", field: "body" }]);
    const ids: string[] = [named.view.importId, told.view.importId];
    for (let n = 0; n < 4; n++) ids.push((await handIn(file("Ro på"), odd)).view.importId);
    const kept = await t.platform.db
      .selectFrom("method_imports")
      .select("id")
      .where("person_id", "=", writer)
      .orderBy("id")
      .execute();
    expect(kept.map(({ id }) => id)).toEqual(ids.slice(1));
  });

  it("tells what a zip would do, changes nothing, and then makes versions handed in for review, once", async () => {
    const changed = methodForm({ name: "Ro på", risks: "Kan misforstås.", body: "Nyt" });
    await publishTestMethod(t.platform, { code: "aendres", name: "Ro på", body: "Gammelt" });
    const zip = zipOf({
      "aendres.md": writeMethodFile("aendres", changed),
      "ny.md": writeMethodFile("ny-metode", methodForm({ name: "Ny metode" })),
    });
    const { view } = await handIn(zip);
    expect(view.counts).toEqual({ added: 1, changed: 1, unchanged: 0, refused: 0 });
    expect(view.files.map(({ methodCode, outcome, fields }) => [methodCode, outcome, fields])).toEqual([
      ["aendres", "changed", ["risks", "body"]],
      ["ny-metode", "added", []],
    ]);
    const { importId } = view;
    expect(await (await exchange(authorId)).getImport({ importId })).toEqual(view);
    expect((await get("/metoder/eksport/ny-metode.md")).statusCode).toBe(404);

    for (const other of [reviewerId, await createTestPerson(t.platform)])
      await expect((await exchange(other)).applyImport({ importId })).rejects.toThrow("not-found");
    const caller = await exchange(authorId);
    const both = await Promise.all([caller.applyImport({ importId }), caller.applyImport({ importId })]);
    const [versionIds] = both.map((result) => result.versionIds);
    expect(both[1]?.versionIds).toEqual(versionIds);
    expect(versionIds).toHaveLength(2);
    const { versions } = (await t.as(reviewerId)).methods;
    const waiting = await Promise.all((versionIds ?? []).map((versionId) => versions.get({ versionId })));
    expect(waiting.map(({ state }) => state)).toEqual(["in-review", "in-review"]);
    expect((await get("/metoder/eksport/aendres.md")).body).toContain("Gammelt");
    const draft = `/metoder/eksport/ny-metode.md?udgave=${versionIds?.[1]}`;
    expect((await get(draft)).statusCode).toBe(404);
    expect((await get(draft, authorId)).body).toContain("name: Ny metode");
    expect((await handIn(zip)).view.files.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
      ["version-open"],
      ["version-open"],
    ]);
    const decision = { decision: "publish", reason: "", requestId: createId() } as const;
    await versions.decide({
      versionId: versionIds?.[0] ?? "",
      revision: waiting[0]?.revision ?? 0,
      ...decision,
    });
    expect((await get("/metoder/eksport/aendres.md")).body).toContain("Kan misforstås.");
  });

  it("does all of it or nothing: not with a file that is refused, and not when the library has changed meanwhile", async () => {
    await publishTestMethod(t.platform, { code: "flyttet", name: "Flyttet" });
    const sound = writeMethodFile("flyttet", methodForm({ name: "Flyttet", ethics: "Tænk" }));
    const lacking = writeMethodFile("mangler", methodForm({ summary: "", sources: [] }));
    const mixed = await handIn(
      zipOf({ "a.md": sound, "b.md": lacking, "c.md": "# Ingen", "d.html": "<b>", "../e.md": sound }),
    );
    const told = mixed.view.files.map(({ fileName, problems }) => [
      fileName,
      problems.map(({ code, field, line }) => [code, field, line]),
    ]);
    expect(told).toEqual([
      ["a.md", []],
      [
        "b.md",
        [
          ["required", "summary", 7],
          ["required", "sources", 45],
        ],
      ],
      ["c.md", [["front-matter-missing", "", null]]],
      ["d.html", [["file-type-refused", "", null]]],
      ["../e.md", [["file-name-refused", "", null]]],
    ]);
    const caller = await exchange(authorId);
    await expect(caller.applyImport({ importId: mixed.view.importId })).rejects.toThrow("input-invalid");
    const twice = await handIn(zipOf({ "a.md": sound, "b.md": sound }));
    expect(twice.view.files.map(({ problems }) => problems[0]?.code)).toEqual(["code-twice", "code-twice"]);

    const { view } = await handIn(zipOf({ "a.md": sound, "b.md": writeMethodFile("helt-ny", methodForm()) }));
    const { methodId, versionId } = await (await t.as(authorId)).methods.versions.propose({
      methodId: (await (await t.as(null)).methods.get({ method: "flyttet" })).id,
      requestId: createId(),
    });
    await expect(caller.applyImport({ importId: view.importId })).rejects.toThrow("changed-meanwhile");
    expect((await (await t.as(null)).methods.list({ text: "helt" })).items).toEqual([]);
    expect(
      await t.platform.db.selectFrom("methods").select("id").where("code", "=", "helt-ny").execute(),
    ).toEqual([]);
    await (await t.as(authorId)).methods.versions.discard({ versionId });
    await (await t.as(reviewerId)).methods.retire({
      methodId,
      reason: "Slut.",
      replacedById: null,
      requestId: createId(),
    });
    await expect(caller.applyImport({ importId: view.importId })).rejects.toThrow("changed-meanwhile");
    expect((await handIn(sound, { name: "a.md" })).view.files[0]?.problems[0]?.code).toBe("method-retired");
    expect((await get("/metoder/eksport/flyttet.md")).statusCode).toBe(200);
  });

  it("takes files from those who write for the library only, keeps no CPR number, and forgets what nobody applied", async () => {
    const file = writeMethodFile("hemmelig", methodForm({ body: "Kun til gennemsyn: zebraen" }));
    const name = "a.md";
    expect((await handIn(file, { name, by: null })).status).toBe(401);
    expect((await handIn(file, { name, by: await createTestPerson(t.platform) })).status).toBe(403);
    expect((await handIn("", { name })).refusal?.code).toBe("attachment-empty");
    expect((await handIn(file, { name: "fit.docx" })).refusal?.code).toBe("attachment-type-refused");
    expect((await handIn("PK ikke en zip")).refusal?.code).toBe("attachment-type-mismatch");
    expect((await handIn(file, { name: "010190-1234.md" })).refusal?.code).toBe("cpr-number-found");
    const withNumber = await handIn(writeMethodFile("tal", methodForm({ risks: "Borger 010190-1234" })), {
      name,
    });
    expect(withNumber.view.files[0]?.problems[0]).toMatchObject({ code: "cpr-number-found", field: "risks" });
    expect(await findTraces(t, ["010190-1234"])).toEqual([]);

    const hostile = methodForm({
      name: "<img src=x>",
      body: "<script>alert(1)</script>\n\n[x](javascript:alert(1))\n\n![](http://ond.dk/x.png)",
    });
    const read = await handIn(writeMethodFile("ond", hostile), { name });
    const { versionIds } = await (await exchange(authorId)).applyImport({ importId: read.view.importId });
    const { bodyHtml } = await (await t.as(reviewerId)).methods.versions.get({
      versionId: versionIds[0] ?? "",
    });
    expect(bodyHtml).not.toMatch(/<script|href="javascript|<img/i);

    const { view } = await handIn(file, { name });
    expect(view.counts.added).toBe(1);
    t.clock.advance(25 * 3600);
    await t.platform.outbox.deliverDue();
    await expect((await exchange(authorId)).getImport({ importId: view.importId })).rejects.toThrow(
      "not-found",
    );
    expect(await findTraces(t, ["zebraen"])).toEqual([]);
  });
});
