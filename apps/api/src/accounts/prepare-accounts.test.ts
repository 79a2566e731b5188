import { describe, expect, test, vi } from "vitest";
import { openBrowser } from "../testing/browser.ts";
import { listDatabaseKinds } from "../testing/databases.ts";
import { createTestPerson } from "../testing/people.ts";
import { createTestApp } from "../testing/test-app.ts";
import { offerDemoPeople } from "./people/me.ts";
import { ModeError, prepareAccounts } from "./prepare-accounts.ts";
import { printWelcome } from "./print-welcome.ts";

describe.each(listDatabaseKinds())("starting on %s", (kind) => {
  test("loads the organisations once, with their successions", async () => {
    const t = await createTestApp(kind);
    const list = () => t.platform.db.selectFrom("organisations").selectAll().orderBy("key").execute();
    const first = await list();
    const count = (of: string) => first.filter((row) => row.kind === of).length;
    expect([count("region"), count("municipality"), count("kkr"), count("joint-secretariat")]).toEqual([
      6, 98, 5, 5,
    ]);
    await prepareAccounts(t.platform);
    expect(await list()).toEqual(first);
    const successions = await t.platform.db.selectFrom("organisation_successions").selectAll().execute();
    expect(successions.map((row) => row.on_date)).toEqual(["2027-01-01", "2027-01-01"]);

    const copenhagen = first.find((row) => row.key === "municipality:101");
    await t.platform.db
      .updateTable("organisations")
      .set({ name: "Old name" })
      .where("key", "=", "municipality:101")
      .execute();
    await prepareAccounts(t.platform);
    expect((await list()).find((row) => row.key === "municipality:101")).toEqual(copenhagen);
    await t.close();
  });

  test.each([
    ["0", "demo", /in real use, and DEMO is 1/],
    ["1", "production", /invented people whose passwords are public, and DEMO is 0/],
  ])("with DEMO=%s refuses ever after to be %s", async (made, _, sentence) => {
    const t = await createTestApp(kind, { env: { DEMO: made } });
    const env = { ...t.platform.env, DEMO: made === "0" };
    const before = await t.platform.db.selectFrom("settings").selectAll().execute();
    const start = prepareAccounts({ ...t.platform, env });
    await expect(start).rejects.toThrow(ModeError);
    await expect(start).rejects.toThrow(sentence);
    expect(await t.platform.db.selectFrom("settings").selectAll().execute()).toEqual(before);
    await prepareAccounts(t.platform);
    await t.close();
  });

  test("two servers at once agree on the mode", async () => {
    const t = await createTestApp(kind);
    await t.platform.db.deleteFrom("settings").where("name", "=", "mode").execute();
    const demo = { ...t.platform, env: { ...t.platform.env, DEMO: true } };
    const answers = await Promise.allSettled([prepareAccounts(t.platform), prepareAccounts(demo)]);
    expect(answers.map((answer) => answer.status).toSorted()).toEqual(["fulfilled", "rejected"]);
    await t.close();
  });
});

test("offers the demo people in demo mode, on the page and in the welcome, as long as their accounts exist", async () => {
  const t = await createTestApp("sqlite", { env: { DEMO: "1" } });
  const inventPerson = (name: string) => ({
    name,
    title: "Fagperson",
    organisation: "Odense Kommune",
    email: `${name}@demo.example`,
    password: "a password",
    hint: { da: "Spørger", en: "Asks" },
  });
  const people = [inventPerson("ida"), inventPerson("gone")];
  await createTestPerson(t.platform, { email: "ida@demo.example", is_demo: 1 });
  offerDemoPeople(t.platform, people);
  const { accounts } = await openBrowser(t).call();
  expect(await accounts.installation()).toEqual({
    isDemo: true,
    needsFirstAdministrator: true,
    demoPeople: [people[0]],
  });
  const write = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  await printWelcome(t.platform);
  const welcome = write.mock.calls.map(([text]) => String(text)).join("");
  write.mockRestore();
  expect(welcome).toContain("  ida\n    Asks\n    e-mail ida@demo.example   password a password\n");
  expect(welcome).not.toContain("gone");

  const production = { ...t.platform, env: { ...t.platform.env, DEMO: false } };
  offerDemoPeople(production, people);
  const visitor = await openBrowser({ ...t, platform: production }).call();
  expect((await visitor.accounts.installation()).demoPeople).toEqual([]);
  await t.close();
});
