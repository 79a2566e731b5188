import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "../../testing/browser.ts";
import { listDatabaseKinds } from "../../testing/databases.ts";
import { getOrganisationId } from "../../testing/organisations.ts";
import { createTestPerson } from "../../testing/people.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";

describe.each(listDatabaseKinds())("organisations on %s", (kind) => {
  let t: TestApp;
  let odense: string;
  let vejle: string;
  let administrator: string;
  let own: string;

  beforeAll(async () => {
    t = await createTestApp(kind);
    odense = await getOrganisationId(t.platform, "municipality:461");
    vejle = await getOrganisationId(t.platform, "municipality:630");
    administrator = await createTestPerson(t.platform, {
      grants: [{ role: "administrator", limitKind: "everything", limitId: "all" }],
    });
    own = await createTestPerson(t.platform, {
      grants: [{ role: "organisation-administrator", limitKind: "organisation", limitId: odense }],
    });
  });
  afterAll(() => t.close());

  const visitor = async () => (await openBrowser(t).call()).accounts;
  const listNames = async (input: Parameters<Awaited<ReturnType<typeof visitor>>["listOrganisations"]>[0]) =>
    (await (await visitor()).listOrganisations(input)).items.map((one) => one.name);

  test("are listed for everybody, in Danish order, page by page", async () => {
    const { accounts } = await openBrowser(t).call();
    const names: string[] = [];
    let after: string | undefined;
    let pages = 0;
    do {
      const page = await accounts.listOrganisations({ kinds: ["municipality"], after });
      expect(page.total).toBe(98);
      names.push(...page.items.map((one) => one.name));
      after = page.nextKey ?? undefined;
      pages += 1;
    } while (after !== undefined);
    expect(pages).toBe(4);
    expect(new Set(names).size).toBe(98);
    expect(names).toEqual(names.toSorted(new Intl.Collator("da").compare));
    expect(names.at(-1)).toBe("Aarhus Kommune");
  });

  test("are found by any part of their names, however it is typed", async () => {
    expect(await listNames({ text: "AARHUS" })).toEqual(["Aarhus Kommune"]);
    expect(await listNames({ text: "århus" })).toEqual(["Aarhus Kommune"]);
    expect(await listNames({ text: "kommune  ærø" })).toEqual(["Ærø Kommune"]);
    expect(await listNames({ text: "100%" })).toEqual([]);
    expect(await listNames({ text: "_" })).toEqual([]);
    expect(await listNames({ kinds: [] })).toEqual([]);
    expect(await listNames({ kinds: ["kkr"], text: "sjælland" })).toEqual(["KKR Sjælland"]);
  });

  test("refuse a page key that is none", async () => {
    for (const after of ["x", "bnVsbA", "WyJhIl0"]) {
      await expect((await visitor()).listOrganisations({ after })).rejects.toThrow("input-invalid");
    }
  });

  test("lie in a region on the day that is asked", async () => {
    const kinds = ["municipality", "kkr", "region"] as const;
    const in2026 = await (await visitor()).listOrganisations({ regionId: "sjaelland", kinds: [...kinds] });
    expect(in2026.total).toBe(17 + 2);
    expect(await listNames({ regionId: "oestdanmark" })).toEqual(["Region Østdanmark"]);
    expect(await listNames({ regionId: "nowhere" })).toEqual([]);

    const later = await createTestApp(kind);
    later.clock.advance(40 * 24 * 60 * 60);
    const { accounts } = await openBrowser(later).call();
    const in2027 = await accounts.listOrganisations({ regionId: "oestdanmark", kinds: [...kinds] });
    expect(in2027.total).toBe(46 + 2 + 1);
    expect(in2027.items.every((one) => one.kind !== "municipality" || one.regionId === "oestdanmark")).toBe(
      true,
    );
    expect((await accounts.listOrganisations({ regionId: "sjaelland", kinds: ["region"] })).items).toEqual(
      [],
    );
    await later.close();
  });

  test("tell who continues them", async () => {
    const ended = await getOrganisationId(t.platform, "region:sjaelland");
    const next = await getOrganisationId(t.platform, "region:oestdanmark");
    expect(await (await visitor()).getOrganisation({ id: ended })).toMatchObject({
      name: "Region Sjælland",
      code: "1085",
      regionId: "sjaelland",
      validTo: "2027-01-01",
      successors: [{ id: next, name: "Region Østdanmark", kind: "region" }],
      predecessors: [],
      mailDomains: null,
    });
    const continued = await (await visitor()).getOrganisation({ id: next });
    expect(continued.predecessors.map((one) => one.name)).toEqual(["Region Hovedstaden", "Region Sjælland"]);
    await expect((await visitor()).getOrganisation({ id: crypto.randomUUID() })).rejects.toThrow("not-found");
  });

  test("can be added by an administrator, but for those that come with the product", async () => {
    const { accounts } = await t.as(administrator);
    const form = {
      name: "Fonden Ærlig Hjælp",
      kind: "self-governing-operator",
      regionId: "sjaelland",
      cvr: null,
    } as const;
    const made = await accounts.createOrganisation(form);
    expect(made).toMatchObject({ regionId: "sjaelland", validFrom: "2026-11-22", isDemo: false });
    expect(await listNames({ text: "ærlig" })).toEqual([form.name]);
    await expect(accounts.createOrganisation({ ...form, kind: "municipality" })).rejects.toThrow(
      "input-invalid",
    );
    await expect(accounts.createOrganisation({ ...form, regionId: "nowhere" })).rejects.toThrow(
      "input-invalid",
    );
    await expect(accounts.createOrganisation({ ...form, cvr: "1234" })).rejects.toThrow("input-invalid");
    await expect((await t.as(own)).accounts.createOrganisation(form)).rejects.toThrow("forbidden");

    const later = { ...t.platform, clock: { now: () => new Date("2027-02-01T10:00:00.000Z") } };
    const reader = await openBrowser({ ...t, platform: later }).call();
    expect((await reader.accounts.getOrganisation({ id: made.id })).regionId).toBe("oestdanmark");
  });

  describe("mail domains", () => {
    test("are set by those who administer the organisation, and shown to them alone", async () => {
      const { accounts } = await t.as(own);
      const domains = ["odense.dk", "Rødkløver.DK", "odense.dk"];
      await accounts.setMailDomains({ organisationId: odense, domains });
      expect((await accounts.getOrganisation({ id: odense })).mailDomains).toEqual([
        "odense.dk",
        "rødkløver.dk",
      ]);
      expect((await (await visitor()).getOrganisation({ id: odense })).mailDomains).toBeNull();
      expect((await accounts.getOrganisation({ id: vejle })).mailDomains).toBeNull();
      await expect(accounts.setMailDomains({ organisationId: vejle, domains: [] })).rejects.toThrow(
        "forbidden",
      );
    });

    test("belong to one organisation, also when two ask at once", async () => {
      const { accounts } = await t.as(administrator);
      await accounts.setMailDomains({ organisationId: odense, domains: ["taken.dk"] });
      await expect(
        accounts.setMailDomains({ organisationId: vejle, domains: ["free.dk", "taken.dk"] }),
      ).rejects.toMatchObject({ cause: { code: "mail-domain-taken", params: { value: "taken.dk" } } });
      expect((await accounts.getOrganisation({ id: vejle })).mailDomains).toEqual([]);
      const answers = await Promise.allSettled([
        accounts.setMailDomains({ organisationId: odense, domains: ["wanted.dk"] }),
        accounts.setMailDomains({ organisationId: vejle, domains: ["wanted.dk"] }),
      ]);
      expect(answers.map((answer) => answer.status).toSorted()).toEqual(["fulfilled", "rejected"]);
      const refused = answers.find((answer) => answer.status === "rejected");
      expect(String(refused?.reason)).toContain("mail-domain-taken");
    });

    test.each(["dk", "a b.dk", "x@y.dk", "-x.dk", "x..dk", "http://x.dk"])("%s is none", async (domain) => {
      const { accounts } = await t.as(administrator);
      await expect(accounts.setMailDomains({ organisationId: odense, domains: [domain] })).rejects.toThrow(
        "input-invalid",
      );
    });
  });
});
