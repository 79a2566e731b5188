import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listDatabaseKinds } from "../../testing/databases.ts";
import { createTestPerson } from "../../testing/people.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";

describe.each(listDatabaseKinds())("drafts on %s", (kind) => {
  let t: TestApp;
  let person: string;
  beforeAll(async () => {
    t = await createTestApp(kind);
    person = await createTestPerson(t.platform);
  });
  afterAll(() => t.close());

  const as = async (personId: string) => (await t.as(personId)).networks.drafts;

  it("keeps one draft for each place, for its writer alone", async () => {
    const place = "network:1:thread";
    const caller = await as(person);
    expect(await caller.find({ place })).toBeNull();
    await caller.save({ place, content: { title: "Først" } });
    t.clock.advance(60);
    await Promise.all(
      [1, 2, 3].map((n) => caller.save({ place, content: { title: "Sidst", codes: [{ n }] } })),
    );
    expect(await caller.find({ place })).toMatchObject({
      content: { title: "Sidst" },
      savedAt: "2026-11-22T10:01:00.000Z",
    });
    const other = await as(await createTestPerson(t.platform));
    expect(await other.find({ place })).toBeNull();
    await other.discard({ place });
    expect(await caller.find({ place })).not.toBeNull();
    await caller.discard({ place });
    await caller.discard({ place });
    expect(await caller.find({ place })).toBeNull();
    await expect((await t.as(null)).networks.drafts.find({ place })).rejects.toThrow("sign-in-needed");
  });

  it("does not keep a CPR number, however deep it stands", async () => {
    const caller = await as(person);
    for (const content of [
      { body: "Om 010190-1234" },
      { form: { answers: ["nej", { note: "0101**90**-1234" }] } },
      { number: 3112901234 },
      { "010190-1234": "" },
    ])
      await expect(caller.save({ place: "cpr", content })).rejects.toThrow("cpr-number-found");
    expect(await caller.find({ place: "cpr" })).toBeNull();
  });

  it("takes 40,000 characters a draft and keeps the 200 saved last", async () => {
    const caller = await as(person);
    await caller.save({ place: "long", content: { body: "x".repeat(39_900) } });
    await expect(caller.save({ place: "long", content: { body: "x".repeat(40_000) } })).rejects.toThrow(
      "request-too-large",
    );
    for (let n = 0; n < 200; n++) {
      t.clock.advance(1);
      await caller.save({ place: `place-${n}`, content: { n } });
    }
    expect(await caller.find({ place: "long" })).toBeNull();
    expect(await caller.find({ place: "place-0" })).not.toBeNull();
  });
});
