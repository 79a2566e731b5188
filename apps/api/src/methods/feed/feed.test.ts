import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createId } from "../../platform/ids.ts";
import { listDatabaseKinds } from "../../testing/databases.ts";
import {
  autism,
  createLibraryPerson,
  handInChange,
  libraryReviewer,
  publishTestMethod,
} from "../../testing/methods.ts";
import { createTestPerson } from "../../testing/people.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";

describe.each(listDatabaseKinds())("the feed of methods on %s", (kind) => {
  let t: TestApp;
  beforeAll(async () => {
    t = await createTestApp(kind);
  });
  afterAll(() => t.close());

  const read = (query = "", headers = {}) =>
    t.app.server.inject({ method: "GET", url: `/feeds/methods.atom${query}`, headers });
  const titlesOf = (body: string) => [...body.matchAll(/<title>([^<]*)<\/title>/g)].map(([, title]) => title);
  const publishChange = async (methodId: string, values: Parameters<typeof handInChange>[2]) => {
    t.clock.advance(1);
    const author = await createTestPerson(t.platform, { name: "Frida Forfatter" });
    const version = await handInChange(await t.as(author), methodId, values);
    const reviewer = await t.as(await createLibraryPerson(t, libraryReviewer));
    await reviewer.methods.versions.decide({
      ...version,
      decision: "publish",
      reason: "",
      requestId: createId(),
    });
    return version.versionId;
  };

  it("tells of new and changed methods, newest first, with what was changed, to everybody", async () => {
    t.clock.advance(1);
    const methodId = await publishTestMethod(t.platform, { code: "ro", name: "Ro & orden" });
    const hostile = `<script>"'&\u000B slut`;
    const versionId = await publishChange(methodId, { summary: hostile });
    const { body, headers, statusCode } = await read();
    expect(statusCode).toBe(200);
    expect(headers["content-type"]).toBe("application/atom+xml; charset=utf-8");
    expect(headers["access-control-allow-origin"]).toBe("*");
    expect(titlesOf(body).slice(0, 3)).toEqual([
      "Metodebiblioteket",
      "Ændret metode: Ro &amp; orden",
      "Ny metode: Ro &amp; orden",
    ]);
    expect(body).toContain(`<id>urn:uuid:${versionId}</id>`);
    const [changed = "", first = ""] = body.split("<entry>").slice(1);
    expect(changed).toMatch(
      new RegExp(`href="[^"]*/metoder/ro/udgaver\\?udgave=${versionId}&amp;mod=[-0-9a-f]{36}"`),
    );
    expect(changed).toContain("&lt;script&gt;");
    expect(changed).toContain("Rettet.");
    expect(first).toMatch(/href="[^"]*\/metoder\/ro"/);
    expect(body).not.toContain("Frida");
    expect(body).not.toContain("\u000B");

    const etag = String(headers["etag"]);
    expect((await read("", { "if-none-match": `"x", ${etag}` })).statusCode).toBe(304);
    await publishChange(methodId, { name: "Ro og orden" });
    const fresh = await read("", { "if-none-match": etag });
    expect([fresh.statusCode, fresh.headers["etag"] === etag]).toEqual([200, false]);
  });

  it("is narrowed as the list of methods is, and holds no draft and no retired method", async () => {
    await publishTestMethod(t.platform, { code: "unge", name: "Unge", ageFrom: 12, ageTo: 18 });
    await publishTestMethod(t.platform, { code: "alle", name: "Alle", targetGroups: [] });
    const gone = await publishTestMethod(t.platform, { code: "gammel", name: "Gammel" });
    const draft = await publishTestMethod(t.platform, { code: "kladde", name: "Kladde" });
    const setStatus = (id: string, status: "draft" | "retired") =>
      t.platform.db.updateTable("methods").set({ status }).where("id", "=", id).execute();
    await setStatus(gone, "retired");
    await setStatus(draft, "draft");
    const names = async (query: string) =>
      titlesOf((await read(query)).body)
        .slice(1)
        .map((title) => title?.split(": ")[1]);
    expect(await names("")).not.toContain("Gammel");
    expect(await names("?includesRetired=true")).toContain("Gammel");
    expect(await names("?includesRetired=true")).not.toContain("Kladde");
    expect(await names("?age=15")).toEqual(expect.arrayContaining(["Unge", "Alle"]));
    expect(await names("?age=40&other=1&text=")).not.toContain("Unge");
    expect(await names(`?targetGroup=${autism}`)).not.toContain("Alle");
    expect(await names("?standing=promising")).toEqual([]);
    const nothing = await read("?standing=promising");
    expect(nothing.body).toMatch(/<updated>2026-11-22T00:00:00.000Z<\/updated>/);
    for (const query of ["?age=-1", "?standing=best", "?band=x", "?includesRetired=maybe"])
      expect((await read(query)).statusCode).toBe(400);
  });
});
