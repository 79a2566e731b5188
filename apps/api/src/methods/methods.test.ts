import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inTransaction } from "../platform/db/transaction.ts";
import { createId } from "../platform/ids.ts";
import { listDatabaseKinds } from "../testing/databases.ts";
import { createTestPerson } from "../testing/people.ts";
import { createTestApp, type TestApp } from "../testing/test-app.ts";
import { createEmptyFields } from "./editing/method-fields.ts";
import { publishMethod } from "./publish-method.ts";

const autism = "9b3fd322-a75a-4ed8-9b74-425fa1e01c95";
const reviewer = { role: "method-reviewer", limitKind: "library", limitId: "all" } as const;

describe.each(listDatabaseKinds())("methods on %s", (kind) => {
  let t: TestApp;
  beforeAll(async () => {
    t = await createTestApp(kind);
  });
  afterAll(() => t.close());

  it("smoke", async () => {
    const author = await createTestPerson(t.platform);
    const judge = await createTestPerson(t.platform, { grants: [reviewer] });
    const as = await t.as(author);
    const ref = await as.methods.versions.start({ name: "Ro på", requestId: createId() });
    const fields = {
      ...createEmptyFields("Ro på"),
      summary: "Kort.",
      purpose: "Ro.",
      targetGroups: [autism],
      sources: [{ key: "a", title: "A", publisher: "", year: null, url: null, readOn: "2026-11-22" }],
    };
    const saved = await as.methods.versions.save({ versionId: ref.versionId, revision: 1, fields, note: "" });
    await as.methods.versions.submit({ versionId: ref.versionId, ...saved });
    const detail = await (await t.as(judge)).methods.versions.get({ versionId: ref.versionId });
    await (await t.as(judge)).methods.versions.decide({
      versionId: ref.versionId,
      revision: detail.revision,
      decision: "publish",
      reason: "",
      requestId: createId(),
    });
    await inTransaction(t.platform.db, (tx) =>
      publishMethod(tx, t.platform.clock, { code: "fit", fields: { ...fields, name: "FIT" } }),
    );
    const visitor = await t.as(null);
    const page = await visitor.methods.list({ targetGroup: autism });
    expect(page.items.map(({ code }) => code)).toEqual(["fit", "ro-paa"]);
    expect(page.facets.bands).toEqual([{ value: "not-rated", count: 2 }]);
    expect((await visitor.methods.list({ text: "fit" })).items).toHaveLength(1);
    expect((await visitor.methods.get({ method: "fit" })).versionNumber).toBe(1);
    await t.platform.outbox.deliverDue();
  });
});
