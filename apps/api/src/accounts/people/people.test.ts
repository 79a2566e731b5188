import type { updateProfileInput } from "@rammevaerk/contracts/accounts";
import { methods } from "@rammevaerk/domain/reference";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { z } from "zod";
import { openBrowser } from "../../testing/browser.ts";
import { listDatabaseKinds } from "../../testing/databases.ts";
import { createTestNetwork } from "../../testing/networks.ts";
import { getOrganisationId } from "../../testing/organisations.ts";
import { createTestPerson, grantTestRole } from "../../testing/people.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";

type UpdateInput = z.infer<typeof updateProfileInput>;

const autism = "9b3fd322-a75a-4ed8-9b74-425fa1e01c95";
const method = methods[0]?.code ?? "";

describe.each(listDatabaseKinds())("people on %s", (kind) => {
  let t: TestApp;
  let id: string;
  let count = 0;

  beforeAll(async () => {
    t = await createTestApp(kind);
  });
  afterAll(() => t.close());
  beforeEach(async () => {
    count += 1;
    id = await createTestPerson(t.platform, { email: `reader${count}@kommune.example` });
  });

  const form = {
    name: "Søren Åkjær",
    title: "Socialrådgiver",
    language: "da",
    languages: ["da", "en"],
    competences: [
      { list: "target-group", code: autism, level: "expert" },
      { list: "method", code: method, level: "knows" },
    ],
    askMeAbout: "Autisme",
    asksPerMonth: 2,
    isNotNow: false,
    visibility: "signed-in",
  } as const;
  const input = (values: Partial<UpdateInput> = {}): UpdateInput => ({
    ...form,
    languages: [...form.languages],
    competences: [...form.competences],
    ...values,
  });
  const update = async (values: UpdateInput) => (await t.as(id)).accounts.updateProfile(values);
  const share = async (one: string, other: string): Promise<string> => {
    const network = await createTestNetwork(t.platform, { name: `Netværk ${count}` });
    const limit = { limitKind: "network", limitId: network } as const;
    await grantTestRole(t.platform, one, { role: "member", ...limit });
    await grantTestRole(t.platform, other, { role: "coordinator", ...limit });
    return network;
  };

  describe("a profile", () => {
    test("is what its owner says, and says when competences were confirmed", async () => {
      const first = await update(input());
      expect(first).toMatchObject({ name: "Søren Åkjær", asksThisMonth: 0, languages: ["da", "en"] });
      expect(first.competences.map((one) => one.confirmedOn)).toEqual(["2026-11-22", "2026-11-22"]);
      t.clock.advance(24 * 60 * 60);
      const second = await update(
        input({
          competences: [
            { list: "target-group", code: autism, level: "expert" },
            { list: "method", code: method, level: "works-with" },
          ],
        }),
      );
      const days = new Map(second.competences.map((one) => [one.list, one.confirmedOn]));
      const today = t.clock.now().toISOString().slice(0, 10);
      expect(days.get("method")).toBe(today);
      expect(days.get("target-group")).not.toBe(today);
      const confirmed = await (await t.as(id)).accounts.confirmCompetences();
      expect(confirmed.competences.map((one) => one.confirmedOn)).toEqual([today, today]);
      expect((await update(input({ competences: [] }))).competences).toEqual([]);
    });

    test("takes only codes from the lists, each once", async () => {
      const unknown = { list: "legal-basis", code: autism, level: "knows" } as const;
      await expect(update(input({ competences: [unknown] }))).rejects.toMatchObject({
        cause: { code: "code-unknown", params: { value: autism } },
      });
      const [one] = form.competences;
      await expect(update(input({ competences: [one, { ...one, level: "knows" }] }))).rejects.toMatchObject({
        cause: { code: "input-invalid" },
      });
    });

    test("does not take a citizen's number", async () => {
      await expect(update(input({ askMeAbout: "Spørg om 070761-4285" }))).rejects.toMatchObject({
        cause: { code: "cpr-number-found", params: { place: "askMeAbout" } },
      });
    });

    test("is found under a new name, in the language chosen", async () => {
      await update(input({ name: "Æble Østergaard" }));
      const reader = await t.as(await createTestPerson(t.platform));
      expect((await reader.accounts.findPeople({ text: "østergård" })).map((one) => one.id)).toEqual([id]);
      await (await t.as(id)).accounts.setLanguage({ language: "en" });
      expect((await (await t.as(id)).accounts.me())?.language).toBe("en");
    });

    test("counts the questions of this month", async () => {
      const network = await createTestNetwork(t.platform);
      for (const [n, askedAt] of ["2026-10-31T22:59:59.999Z", "2026-10-31T23:00:00.000Z"].entries()) {
        const thread = crypto.randomUUID();
        await t.platform.db
          .insertInto("threads")
          .values({
            id: thread,
            network_id: network,
            kind: "question",
            title: `Spørgsmål ${n}`,
            author_id: null,
            created_at: askedAt,
            last_post_at: askedAt,
            pinned_at: null,
            accepted_post_id: null,
          })
          .execute();
        await t.platform.db
          .insertInto("asks")
          .values({
            id: crypto.randomUUID(),
            thread_id: thread,
            person_id: id,
            status: "asked",
            passed_to: null,
            asked_at: askedAt,
            answered_at: null,
          })
          .execute();
      }
      expect((await (await t.as(id)).accounts.getProfile()).asksThisMonth).toBe(1);
      const reader = await t.as(await createTestPerson(t.platform));
      await update(input({ asksPerMonth: 1 }));
      expect((await reader.accounts.getPerson({ id })).isAvailable).toBe(false);
      await update(input({ asksPerMonth: 2 }));
      expect((await reader.accounts.getPerson({ id })).isAvailable).toBe(true);
      await update(input({ asksPerMonth: 2, isNotNow: true }));
      expect((await reader.accounts.getPerson({ id })).isAvailable).toBe(false);
    });
  });

  describe("are shown to others", () => {
    const seesCard = async (reader: string, visibility: "network-members" | "signed-in" | "nobody") => {
      await update(input({ name: `Vera Visibel ${count}`, visibility }));
      const { accounts } = await t.as(reader);
      const found = await accounts.findPeople({ text: `visibel ${count}` });
      const card = await accounts.getPerson({ id }).catch((error: Error) => error.message);
      expect(found.length === 1).toBe(typeof card === "object");
      return typeof card === "object" ? "seen" : card;
    };

    test("as they chose: to fellow members, everybody signed in, or nobody", async () => {
      const stranger = await createTestPerson(t.platform);
      const fellow = await createTestPerson(t.platform);
      const network = await share(id, fellow);
      expect(await seesCard(stranger, "network-members")).toBe("not-found");
      expect(await seesCard(fellow, "network-members")).toBe("seen");
      expect(await seesCard(stranger, "signed-in")).toBe("seen");
      expect(await seesCard(fellow, "nobody")).toBe("not-found");
      expect(await seesCard(id, "nobody")).toBe("seen");
      await update(input({ visibility: "signed-in" }));
      const card = await (await t.as(fellow)).accounts.getPerson({ id });
      expect(card.sharedNetworks).toEqual([{ id: network, name: `Netværk ${count}` }]);
      expect(Object.keys(card).toSorted()).toEqual([
        "askMeAbout",
        "competences",
        "id",
        "isAvailable",
        "languages",
        "name",
        "organisation",
        "sharedNetworks",
        "title",
      ]);
    });

    test("no longer as fellows when one has left", async () => {
      const fellow = await createTestPerson(t.platform);
      const network = await share(id, fellow);
      await t.platform.db
        .updateTable("grants")
        .set({ ended_at: t.clock.now().toISOString() })
        .where("limit_id", "=", network)
        .where("person_id", "=", fellow)
        .execute();
      expect(await seesCard(fellow, "network-members")).toBe("not-found");
    });

    test("not at all before the account is open, and never to visitors", async () => {
      const waiting = await createTestPerson(t.platform, { status: "waiting", name: "Venter Ventesen" });
      const { accounts } = await t.as(id);
      await expect(accounts.getPerson({ id: waiting })).rejects.toThrow("not-found");
      expect(await accounts.findPeople({ text: "venter" })).toEqual([]);
      await expect(accounts.getPerson({ id: crypto.randomUUID() })).rejects.toThrow("not-found");
      const visitor = await openBrowser(t).call();
      await expect(visitor.accounts.findPeople({ text: "venter" })).rejects.toThrow("sign-in-needed");
      await expect(visitor.accounts.getPerson({ id })).rejects.toThrow("sign-in-needed");
    });

    test("at most twenty at a time, by name, and not for a letter alone", async () => {
      for (let n = 0; n < 22; n += 1) {
        const name = `Mange Hansen${String.fromCharCode(97 + n)} ${count}`;
        await createTestPerson(t.platform, { name, visibility: "signed-in" });
      }
      const { accounts } = await t.as(id);
      const found = await accounts.findPeople({ text: `hansen mange ${count}` });
      expect(found).toHaveLength(20);
      expect(found.map((one) => one.name)).toEqual(found.map((one) => one.name).toSorted());
      await expect(accounts.findPeople({ text: "m" })).rejects.toThrow("input-invalid");
      expect(await accounts.findPeople({ text: "%%" })).toEqual([]);
    });
  });

  test("me is null for a visitor, and names limits in the reader's language", async () => {
    const visitor = await openBrowser(t).call();
    expect(await visitor.accounts.me()).toBeNull();
    const organisationId = await getOrganisationId(t.platform, "municipality:461");
    for (const grant of [
      { role: "secretariat", limitKind: "region", limitId: "sjaelland" },
      { role: "economist", limitKind: "organisation", limitId: organisationId },
      { role: "method-author", limitKind: "library", limitId: "all" },
    ] as const) {
      await grantTestRole(t.platform, id, grant);
    }
    const me = await (await t.as(id)).accounts.me();
    expect(me?.grants.map((one) => one.limitName)).toEqual([
      "Region Sjælland",
      "Odense Kommune",
      "Metodebiblioteket",
    ]);
  });
});
