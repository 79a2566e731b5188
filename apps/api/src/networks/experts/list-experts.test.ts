import type { Competence } from "@rammevaerk/domain/accounts";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createId } from "../../platform/ids.ts";
import { foldText } from "../../platform/fold-text.ts";
import { listDatabaseKinds } from "../../testing/databases.ts";
import { foundTestNetwork } from "../../testing/networks/found-test-network.ts";
import { getOrganisationId } from "../../testing/organisations.ts";
import { createTestPerson } from "../../testing/people.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";

const autism = "9b3fd322-a75a-4ed8-9b74-425fa1e01c95";
const developmental = "34449052-1150-4900-9d69-c56eb9b26793";
const anxiety = "303deb9b-84f0-49d2-ab7a-f8b98eed40a2";
const target = (code: string) => ({ list: "target-group" as const, code });

type PersonFields = Parameters<typeof createTestPerson>[1];
type Knowledge = Pick<Competence, "list" | "code" | "level">;

async function createExpert(
  t: TestApp,
  competences: readonly Knowledge[],
  fields: PersonFields = {},
): Promise<string> {
  const id = await createTestPerson(t.platform, fields);
  for (const competence of competences) {
    await t.platform.db
      .insertInto("competences")
      .values({ person_id: id, confirmed_on: "2026-05-01", ...competence })
      .execute();
  }
  return id;
}

async function createOrganisation(t: TestApp, name: string, regionId: string): Promise<string> {
  const id = createId();
  await t.platform.db
    .insertInto("organisations")
    .values({
      id,
      key: `test:${id}`,
      kind: "municipality",
      name,
      sort_name: foldText(name),
      code: null,
      region_id: regionId,
      cvr: null,
      valid_from: "2007-01-01",
      valid_to: null,
      is_demo: 0,
    })
    .execute();
  return id;
}

async function affiliate(
  t: TestApp,
  [personId, organisationId]: [string, string],
  fields: { valid_to?: string; status?: "waiting" | "confirmed" } = {},
): Promise<void> {
  await t.platform.db
    .insertInto("affiliations")
    .values({
      id: createId(),
      person_id: personId,
      organisation_id: organisationId,
      title: "",
      valid_from: "2025-01-01",
      valid_to: fields.valid_to ?? null,
      status: fields.status ?? "confirmed",
    })
    .execute();
}

describe.each(listDatabaseKinds())("experts on %s", (kind) => {
  let t: TestApp;
  beforeAll(async () => {
    t = await createTestApp(kind);
  });
  afterAll(() => t.close());

  type Input = Partial<Parameters<Awaited<ReturnType<TestApp["as"]>>["networks"]["listExperts"]>[0]>;
  async function list(readerId: string, input: Input) {
    const { networks } = await t.as(readerId);
    const items = [];
    let page = await networks.listExperts({ codes: [], ...input });
    const { total } = page;
    items.push(...page.items);
    while (page.nextKey !== null) {
      page = await networks.listExperts({ codes: [], ...input, after: page.nextKey });
      items.push(...page.items);
    }
    expect(total).toBe(items.length);
    return items;
  }
  const idsOf = (items: readonly { id: string }[]) => items.map((item) => item.id);

  it("shows exactly those whose choice lets the reader see them", async () => {
    const networks: string[] = [];
    for (let index = 0; index < 4; index++) networks.push(await foundTestNetwork(t.platform));
    const anyPerson = fc.record({
      visibility: fc.constantFrom("network-members" as const, "signed-in" as const, "nobody" as const),
      status: fc.constantFrom("active" as const, "active" as const, "waiting" as const),
      networks: fc.uniqueArray(fc.nat({ max: 3 }), { maxLength: 2 }),
      hasLeft: fc.boolean(),
    });
    const drawn = fc.sample(anyPerson, { numRuns: 40, seed: 11 });
    const method = { list: "method" as const, code: "krap", level: "knows" as const };
    const people = [];
    for (const { visibility, status, networks: own, hasLeft } of drawn) {
      const grants = own.map((index) => ({
        role: "member" as const,
        limitKind: "network" as const,
        limitId: networks[index] ?? "",
      }));
      const id = await createExpert(t, [method], { visibility, status, grants });
      if (hasLeft) {
        await t.platform.db
          .updateTable("grants")
          .set({ ended_at: "2026-11-22T10:00:00.000Z" })
          .where("person_id", "=", id)
          .execute();
      }
      people.push({ id, visibility, status, networks: hasLeft ? [] : own });
    }
    for (const reader of people) {
      const found = await list(reader.id, { codes: [{ list: "method", code: "krap" }] });
      const expected = people.filter(
        (other) =>
          other.id !== reader.id &&
          other.status === "active" &&
          (other.visibility === "signed-in" ||
            (other.visibility === "network-members" &&
              other.networks.some((index) => reader.networks.includes(index)))),
      );
      expect(idsOf(found).toSorted()).toEqual(idsOf(expected).toSorted());
      for (const item of found) {
        const theirs = people.find((one) => one.id === item.id)?.networks ?? [];
        const shared = theirs.filter((index) => reader.networks.includes(index));
        expect(item.sharedNetworks.map((network) => network.id).toSorted()).toEqual(
          shared.map((index) => networks[index]).toSorted((a, b) => (String(a) < String(b) ? -1 : 1)),
        );
      }
    }
  });

  it("ranks by how well they know it, with what they know, how fresh it is and whether they can be asked", async () => {
    const reader = await createTestPerson(t.platform);
    const expert = await createExpert(t, [
      { ...target(developmental), level: "expert" },
      { ...target(anxiety), level: "expert" },
    ]);
    const worker = await createExpert(t, [{ ...target(autism), level: "works-with" }], { is_not_now: 1 });
    const asked = await createExpert(t, [{ ...target(autism), level: "knows" }], {
      asks_per_month: 1,
      ask_me_about: "Sikkerhedsplaner",
      languages: '["da","sv"]',
    });
    const networkId = await foundTestNetwork(t.platform);
    for (const [index, at] of ["2026-11-01T10:00:00.000Z", "2026-10-31T22:59:59.999Z"].entries()) {
      const threadId = createId();
      await t.platform.db
        .insertInto("threads")
        .values({
          id: threadId,
          network_id: networkId,
          kind: "question",
          title: "Spørgsmål",
          author_id: null,
          created_at: at,
          last_post_at: at,
          pinned_at: null,
          accepted_post_id: null,
        })
        .execute();
      await t.platform.db
        .insertInto("asks")
        .values({
          id: createId(),
          thread_id: threadId,
          person_id: index === 0 ? asked : expert,
          status: "asked",
          passed_to: null,
          asked_at: at,
          answered_at: null,
        })
        .execute();
    }
    const found = await list(reader, { codes: [target(autism)] });
    expect(found.map(({ id, isAvailable }) => [id, isAvailable])).toEqual([
      [expert, true],
      [worker, false],
      [asked, false],
    ]);
    expect(found[0]?.matches).toEqual([
      { code: target(developmental), level: "expert", confirmedOn: "2026-05-01" },
    ]);
    expect(found[2]).toMatchObject({ askMeAbout: "Sikkerhedsplaner", languages: ["da", "sv"] });
    expect(idsOf(await list(reader, { codes: [target(autism)], onlyAvailable: true }))).toEqual([expert]);
    expect(idsOf(await list(reader, { codes: [target(developmental)] }))).toContain(worker);
    expect(await list(reader, { codes: [{ list: "method", code: autism }] })).toEqual([]);
  });

  it("finds every word in name, title, organisation, own words and competences", async () => {
    const reader = await createTestPerson(t.platform);
    const id = await createExpert(t, [{ ...target(anxiety), level: "knows" }], {
      name: "Åse Ærenlund",
      title: "Psykolog",
      ask_me_about: "Overlevering til unge",
    });
    await createExpert(t, [{ ...target(anxiety), level: "knows" }], { name: "Bo Kjær" });
    await affiliate(t, [id, await createOrganisation(t, "Vordingborg Kommune", "sjaelland")]);
    const found = new Map<string, string[]>();
    for (const text of ["ærenlund", "PSYKOLOG åse", "vordingborg", "overlevering", "angst ærenlund"]) {
      found.set(text, idsOf(await list(reader, { text })));
    }
    expect([...found].filter(([, ids]) => ids.join() !== id)).toEqual([]);
    expect(idsOf(await list(reader, { text: "anxiety kjær", codes: [target(anxiety)] }))).toHaveLength(1);
    expect(await list(reader, { text: "psykolog kjær" })).toEqual([]);
  });

  it("finds those who work in a region now, and in one that takes its place", async () => {
    const reader = await createTestPerson(t.platform);
    const know = [{ list: "method" as const, code: "cti", level: "knows" as const }];
    const codes = [{ list: "method" as const, code: "cti" }];
    const [now, before, waiting] = [
      await createExpert(t, know, { name: "Anna" }),
      await createExpert(t, know, { name: "Bo" }),
      await createExpert(t, know, { name: "Carl" }),
    ];
    const place = await createOrganisation(t, "Roskilde Kommune", "sjaelland");
    await affiliate(t, [now, place]);
    await affiliate(t, [before, place], { valid_to: "2026-11-22" });
    await affiliate(t, [waiting, place], { status: "waiting" });
    expect(idsOf(await list(reader, { codes, regionId: "sjaelland" }))).toEqual([now]);
    expect(idsOf(await list(reader, { codes, regionId: "oestdanmark" }))).toEqual([now]);
    expect(await list(reader, { codes, regionId: "nordjylland" })).toEqual([]);
    expect(await list(reader, { codes })).toHaveLength(3);
    await affiliate(t, [before, await getOrganisationId(t.platform, "municipality:265")]);
    expect(idsOf(await list(reader, { codes, regionId: "sjaelland" }))).toEqual([now, before]);
    expect(await list(reader, { codes, regionId: "atlantis" })).toEqual([]);
  });

  it("lists nobody without a competence, and by name without a search, through all pages", async () => {
    const reader = await createTestPerson(t.platform);
    const silent = await createTestPerson(t.platform, { ask_me_about: "Alt" });
    const ids: string[] = [];
    for (let index = 0; index < 30; index++) {
      const name = `Øystein ${String(29 - index).padStart(2, "0")}`;
      ids.unshift(await createExpert(t, [{ ...target(anxiety), level: "knows" }], { name }));
    }
    const found = idsOf(await list(reader, {}));
    expect(found.filter((id) => ids.includes(id))).toEqual(ids);
    expect(found).not.toContain(silent);
    expect(found).not.toContain(reader);
    expect(new Set(found).size).toBe(found.length);
  });

  it("goes on where it was when the last person of a page has gone", async () => {
    const reader = await createTestPerson(t.platform);
    for (let index = 0; index < 30; index++) {
      await createExpert(t, [{ list: "method", code: "nada", level: "knows" }]);
    }
    const { networks } = await t.as(reader);
    const codes = [{ list: "method" as const, code: "nada" }];
    const first = await networks.listExperts({ codes });
    await t.platform.db
      .updateTable("people")
      .set({ visibility: "nobody" })
      .where("id", "=", first.items.at(-1)?.id ?? "")
      .execute();
    const second = await networks.listExperts({ codes, after: first.nextKey ?? "" });
    expect(second.items).toHaveLength(4);
    expect(second.total).toBe(29);
    for (const after of ["x", Buffer.from("[1]").toString("base64url")]) {
      await expect(networks.listExperts({ codes, after })).rejects.toThrow("input-invalid");
    }
    await expect((await t.as(null)).networks.listExperts({ codes })).rejects.toThrow("sign-in-needed");
  });
});
