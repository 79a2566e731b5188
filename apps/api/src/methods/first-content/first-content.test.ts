import { deriveEvidenceBand, textLicences } from "@rammevaerk/domain/methods";
import { findMethod } from "@rammevaerk/domain/reference";
import { renderMarkdown, toPlainText } from "@rammevaerk/markdown";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listDatabaseKinds } from "../../testing/databases.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import { readMethodFile } from "../exchange/format/read-method-file.ts";
import { writeMethodFile } from "../exchange/format/write-method-file.ts";
import { loadFirstMethods } from "./load-first-methods.ts";
import { listFirstCodes, readFirstMethod } from "./read-first-methods.ts";

const codes = await listFirstCodes();
const methods = await Promise.all(codes.map(readFirstMethod));

describe("the methods that the library brings with it", () => {
  it.each(methods)("$code is described in full and in proportion", ({ code, fields }) => {
    const { sources, studies, ratings, economy, body } = fields;
    expect(findMethod(code)?.code).toBe(code);
    const words = toPlainText(body).split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(250);
    expect(words).toBeLessThanOrEqual(600);
    expect(fields.textLicence).toBe("CC-BY-4.0");
    expect(textLicences).toContain(fields.textLicence);
    expect(renderMarkdown(body)).toContain("<h");
    expect(sources.every(({ url, readOn }) => url?.startsWith("https://") && readOn === "2026-11-22")).toBe(
      true,
    );
    const named = [...studies, ...ratings].map(({ sourceKey }) => sourceKey);
    const keys = new Set(sources.map(({ key }) => key));
    expect(named.filter((key) => !keys.has(key))).toEqual([]);
    expect(economy.startUp === null || economy.sourceKey !== null).toBe(true);
    expect(body).toMatch(/## Det ved vi ikke\n/);
    expect(body).not.toMatch(/!(?!\[)/);
    expect(readMethodFile(writeMethodFile(code, fields))).toEqual({
      outcome: "read",
      code,
      fields,
      findLine: expect.any(Function),
    });
  });

  it("are twenty-five and more, with what did not work as visible as what did", () => {
    const standings = methods.map(({ fields }) => fields.standing?.level);
    expect(methods.length).toBeGreaterThanOrEqual(25);
    expect(standings).toContain("not-recommended");
    expect(standings).toContain(undefined);
    const ratings = methods.flatMap(({ fields }) => fields.ratings);
    expect(ratings.length).toBeGreaterThan(0);
    expect(methods.filter(({ fields }) => fields.ratings.length === 0).length).toBeGreaterThan(5);
    for (const rating of ratings) expect(deriveEvidenceBand(rating).rule.scale).toBe(rating.scale);
    const studied = methods.filter(({ fields }) =>
      fields.studies.some((study) => study.participants !== null),
    );
    expect(studied.length).toBeGreaterThan(5);
  });
});

describe.each(listDatabaseKinds())("loading the library on %s", (kind) => {
  let t: TestApp;
  beforeAll(async () => {
    t = await createTestApp(kind);
  });
  afterAll(() => t.close());

  const listMethods = () =>
    t.platform.db
      .selectFrom("methods")
      .select(["code", "name", "status", "is_demo"])
      .orderBy("code")
      .execute();

  it("publishes each method once, and never what people have changed since", async () => {
    await Promise.all([loadFirstMethods(t.platform), loadFirstMethods(t.platform)]);
    const loaded = await listMethods();
    expect(loaded.map(({ code }) => code)).toEqual(codes);
    expect(new Set(loaded.map(({ status }) => status))).toEqual(new Set(["published"]));
    expect(loaded.every((row) => row.is_demo === 0)).toBe(true);
    await t.platform.db
      .updateTable("methods")
      .set({ name: "FIT, som vi kender den", status: "retired" })
      .where("code", "=", "fit")
      .execute();
    await loadFirstMethods(t.platform);
    const again = await listMethods();
    expect(again.find(({ code }) => code === "fit")).toMatchObject({
      name: "FIT, som vi kender den",
      status: "retired",
    });
    const { versions } = await t.platform.db
      .selectFrom("method_versions")
      .select(({ fn }) => fn.countAll<number | string>().as("versions"))
      .executeTakeFirstOrThrow();
    expect(Number(versions)).toBe(codes.length);
  });
});
