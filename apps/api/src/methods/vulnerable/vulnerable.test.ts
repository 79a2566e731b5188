import { targetGroupAncestors } from "@rammevaerk/domain/reference";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listDatabaseKinds } from "../../testing/databases.ts";
import { refusal } from "../../testing/events.ts";
import { affiliate, createMethodExpert } from "../../testing/method-world.ts";
import { publishTestMethod } from "../../testing/methods.ts";
import { foundTestNetwork } from "../../testing/networks/found-test-network.ts";
import { draftTestFact, insertTestOffer, recordTestFacts } from "../../testing/offers.ts";
import { getOrganisationId } from "../../testing/organisations.ts";
import { createTestPerson } from "../../testing/people.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";

const autism = "9b3fd322-a75a-4ed8-9b74-425fa1e01c95";

describe.each(listDatabaseKinds())("competences that one alone holds on %s", (kind) => {
  let t: TestApp;
  let aalborg: string;
  beforeAll(async () => {
    t = await createTestApp(kind);
    aalborg = await getOrganisationId(t.platform, "municipality:851");
  });
  afterAll(() => t.close());

  const offer = async (name: string, codes: readonly string[], groups: readonly string[] = []) => {
    const address = { street: "Vej 1", postalCode: "9000", town: "Aalborg", municipalityCode: "851" };
    const offerId = await insertTestOffer(t.platform, { name, operatorKey: "municipality:851", address });
    await recordTestFacts(t.platform, [
      draftTestFact({ offerId, kind: "methods", value: { codes: [...codes] } }),
      ...(groups.length === 0
        ? []
        : [draftTestFact({ offerId, kind: "target-groups", value: { secondary: [...groups] } })]),
    ]);
    return offerId;
  };
  const expert = async (code: string, values: Parameters<typeof createMethodExpert>[2] = {}) => {
    const id = await createMethodExpert(t, code, values);
    await affiliate(t, [id, aalborg]);
    return id;
  };
  const list = async (personId: string | null, regionId = "nordjylland") =>
    (await (await t.as(personId)).methods.vulnerable({ regionId })).items;

  it("are those of one offer or one expert, as far as the reader may know", async () => {
    await publishTestMethod(t.platform, { code: "fit", name: "Feedback" });
    const [reader, mate] = [await createTestPerson(t.platform), await createTestPerson(t.platform)];
    const limfjord = await offer("Limfjorden", ["krap", "fit"], [autism]);
    await offer("Havblik", ["krap"]);
    await insertTestOffer(t.platform, { name: "Sjælland" });
    const seen = await expert("fit", { name: "Eva Enlig", level: "works-with" });
    const hidden = await expert("nada", { name: "Hemmelig Hansen", visibility: "nobody" });
    const inside = await expert("pecs", { name: "Nete Netværk", visibility: "network-members" });
    await expert("imr", { level: "knows" });
    await foundTestNetwork(t.platform, { members: [mate, inside] });

    const forVisitor = await list(null);
    expect(forVisitor).toEqual([
      {
        list: "method",
        code: "fit",
        label: "Feedback",
        isInLibrary: true,
        offers: 1,
        experts: 0,
        offer: { id: limfjord, name: "Limfjorden" },
        expert: null,
      },
      expect.objectContaining({ list: "target-group", code: autism, offers: 1, experts: 0 }),
    ]);
    expect(targetGroupAncestors(autism).length).toBeGreaterThan(0);
    const codesFor = async (personId: string) => (await list(personId)).map(({ code }) => code);
    expect((await list(reader))[0]).toMatchObject({ code: "fit", experts: 1, expert: { id: seen } });
    expect(await codesFor(reader)).toEqual(["fit", autism]);
    expect(await codesFor(mate)).toEqual(["fit", "pecs", autism]);
    expect(await codesFor(hidden)).toEqual(["fit", "nada", autism]);
    for (const personId of [null, reader, mate])
      expect(JSON.stringify(await list(personId))).not.toMatch(/Hemmelig|"nada"/);

    const second = await expert("fit");
    expect((await list(reader))[0]).toMatchObject({ experts: 2, expert: null });
    await t.platform.db
      .updateTable("affiliations")
      .set({ valid_to: "2026-11-22" })
      .where("person_id", "=", second)
      .execute();
    expect((await list(reader))[0]).toMatchObject({ experts: 1 });
    expect(await list(reader, "syddanmark")).toEqual([]);
    await expect(list(null, "atlantis")).rejects.toMatchObject(refusal("code-unknown"));
  });
});
