import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { openBrowser } from "../../testing/browser.ts";
import { listDatabaseKinds } from "../../testing/databases.ts";
import { createTestPerson } from "../../testing/people.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import { printWelcome } from "../print-welcome.ts";

const password = "fire tilfældige ord her";

async function readWelcome(t: TestApp): Promise<string> {
  const write = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  try {
    await printWelcome(t.platform);
    return write.mock.calls.map(([text]) => String(text)).join("");
  } finally {
    write.mockRestore();
  }
}

function findSecret(welcome: string): string {
  return /\/foerste-administrator\/([\w-]{43})$/m.exec(welcome)?.[1] ?? "";
}

describe.each(listDatabaseKinds())("the first administrator on %s", (kind) => {
  let t: TestApp;
  beforeAll(async () => {
    t = await createTestApp(kind, { env: { PUBLIC_URL: "https://rammevaerk.example" } });
  });
  afterAll(() => t.close());

  const visitor = async () => (await openBrowser(t).call()).accounts;
  const form = (token: string, email = "first@kommune.example") =>
    ({ token, email, name: "Ada Administrator", password, language: "da" }) as const;

  test("comes by a link that is printed, once, and is signed in", async () => {
    expect((await (await visitor()).installation()).needsFirstAdministrator).toBe(true);
    const early = findSecret(await readWelcome(t));
    t.clock.advance(24 * 60 * 60);
    await expect((await visitor()).createFirstAdministrator(form(early))).rejects.toThrow("token-invalid");

    const welcome = await readWelcome(t);
    expect(welcome).toContain("Rammeværk is at https://rammevaerk.example\n");
    expect(welcome).toContain("https://rammevaerk.example/foerste-administrator/");
    const [first, second] = [findSecret(welcome), findSecret(await readWelcome(t))];
    await expect(
      (await visitor()).createFirstAdministrator({ ...form(first), password: "ada-administrator" }),
    ).rejects.toThrow("password-too-personal");
    const browsers = [openBrowser(t), openBrowser(t)];
    const answers = await Promise.allSettled([
      (await browsers[0]?.call())?.accounts.createFirstAdministrator(form(first)),
      (await browsers[1]?.call())?.accounts.createFirstAdministrator(form(second, "other@kommune.example")),
    ]);
    expect(answers.map((answer) => answer.status).toSorted()).toEqual(["fulfilled", "rejected"]);
    const winner = browsers[answers.findIndex((answer) => answer.status === "fulfilled")];
    const me = await (await winner?.call())?.accounts.me();
    expect(me?.grants).toEqual([
      { role: "administrator", limitKind: "everything", limitId: "all", limitName: "Hele Rammeværk" },
    ]);
    expect((await (await visitor()).installation()).needsFirstAdministrator).toBe(false);
    for (const token of [first, second, "x".repeat(43)]) {
      await expect((await visitor()).createFirstAdministrator(form(token, "x@x.example"))).rejects.toThrow(
        "token-invalid",
      );
    }
    expect(await readWelcome(t)).not.toContain("foerste-administrator");
  });
});

test("who signed up before is the first administrator with the same account", async () => {
  const t = await createTestApp("sqlite");
  const email = "first@kommune.example";
  const id = await createTestPerson(t.platform, { email, status: "waiting" });
  const browser = openBrowser(t);
  const token = findSecret(await readWelcome(t));
  await (await browser.call()).accounts.createFirstAdministrator({
    token,
    email,
    name: "Ada Administrator",
    password,
    language: "en",
  });
  const me = await (await browser.call()).accounts.me();
  expect(me).toMatchObject({ id, name: "Ada Administrator", grants: [{ role: "administrator" }] });
  await t.close();
});
