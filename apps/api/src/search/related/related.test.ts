import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inTransaction } from "../../platform/db/transaction.ts";
import { createId } from "../../platform/ids.ts";
import { listDatabaseKinds } from "../../testing/databases.ts";
import { autism, publishTestMethod } from "../../testing/methods.ts";
import { createTestNetwork } from "../../testing/networks.ts";
import { draftTestFact, insertTestOffer, recordTestFacts } from "../../testing/offers.ts";
import { createTestPerson } from "../../testing/people.ts";
import { insertTestEvent } from "../../testing/registrations.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";

const at = "2026-11-22T09:00:00.000Z";

describe.each(listDatabaseKinds())("what belongs together on %s", (kind) => {
  let t: TestApp;
  const ids = { method: "", alike: "", offer: "", sister: "", person: "", network: "", event: "" };
  beforeAll(async () => {
    t = await createTestApp(kind);
    const { platform } = t;
    ids.method = await publishTestMethod(platform, { code: "fit", name: "FIT" });
    ids.alike = await publishTestMethod(platform, { name: "Ro og struktur" });
    const operatorKey = "municipality:479";
    ids.offer = await insertTestOffer(platform, { name: "Birkely", operatorKey });
    ids.sister = await insertTestOffer(platform, { name: "Elmehuset", operatorKey });
    await insertTestOffer(platform, { name: "Lukket", operatorKey, closedOn: "2020-01-01" });
    await recordTestFacts(platform, [
      draftTestFact({ offerId: ids.offer, kind: "methods", value: { codes: ["fit"] } }),
      draftTestFact({ offerId: ids.offer, kind: "target-groups", value: { primary: autism, secondary: [] } }),
    ]);
    ids.person = await createTestPerson(platform, { name: "Vera Vidensperson" });
    ids.network = await createTestNetwork(platform, { name: "Feedback i praksis", admission: "invitation" });
    ids.event = await insertTestEvent(platform.db, { title: "Dag om feedback", visibility: "members" });
    await tieAll();
  });
  afterAll(() => t.close());

  async function tieAll() {
    await inTransaction(t.platform.db, async (tx) => {
      await tx
        .insertInto("competences")
        .values({
          person_id: ids.person,
          list: "method",
          code: "fit",
          level: "expert",
          confirmed_on: "2026-11-01",
        })
        .execute();
      await tx
        .insertInto("event_owners")
        .values({
          event_id: ids.event,
          owner_kind: "network",
          owner_id: ids.network,
          accepted_at: at,
          added_by: null,
          added_at: at,
        })
        .execute();
      for (const [of, target] of [
        ["network", ids.network],
        ["event", ids.event],
      ] as const)
        await tx
          .insertInto("method_links")
          .values({
            id: createId(),
            method_id: ids.method,
            kind: of,
            target_id: target,
            note: "",
            created_at: at,
            created_by: null,
          })
          .execute();
    });
  }

  const relatedTo = async (
    of: "method" | "offer" | "person" | "event" | "network",
    personId: string | null,
  ) =>
    (await (await t.as(personId)).search.related({ kind: of, subjectId: ids[of] })).items.map(
      ({ kind: other, subjectId, reason, codes }) => [other, subjectId, reason, codes],
    );

  it("says of a method what it is tied to, who uses and knows it, and what is for the same people", async () => {
    const member = await createTestPerson(t.platform, {
      grants: [{ role: "member", limitKind: "network", limitId: ids.network }],
    });
    expect(await relatedTo("method", member)).toEqual([
      ["event", ids.event, "tied", []],
      ["network", ids.network, "tied", []],
      ["offer", ids.offer, "uses-method", ["fit"]],
      ["person", ids.person, "knows-method", ["fit"]],
      ["method", ids.alike, "same-target-groups", [autism]],
    ]);
    expect(await relatedTo("network", member)).toEqual([
      ["method", ids.method, "tied", []],
      ["event", ids.event, "takes-place-in", []],
    ]);
    expect(await relatedTo("event", member)).toEqual([
      ["method", ids.method, "tied", []],
      ["network", ids.network, "takes-place-in", []],
    ]);
    expect(await relatedTo("person", member)).toEqual([["method", ids.method, "knows-method", ["fit"]]]);
  });

  it("keeps to what the reader may find", async () => {
    expect(await relatedTo("method", null)).toEqual([
      ["offer", ids.offer, "uses-method", ["fit"]],
      ["method", ids.alike, "same-target-groups", [autism]],
    ]);
    expect(await relatedTo("network", null)).toEqual([]);
    expect(await relatedTo("event", await createTestPerson(t.platform))).toEqual([]);
    expect(await relatedTo("person", null)).toEqual([]);
  });

  it("says of an offer what it uses and which others its operator has, none that is closed", async () => {
    expect(await relatedTo("offer", null)).toEqual([
      ["method", ids.method, "uses-method", ["fit"]],
      ["offer", ids.sister, "same-organisation", []],
      ["method", ids.alike, "same-target-groups", [autism]],
    ]);
  });
});
