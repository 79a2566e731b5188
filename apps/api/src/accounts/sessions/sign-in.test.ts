import argon2 from "@node-rs/argon2";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { hashSecret } from "../../platform/ids.ts";
import { openBrowser } from "../../testing/browser.ts";
import { listDatabaseKinds } from "../../testing/databases.ts";
import { createTestPerson } from "../../testing/people.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import { hashPassword } from "../passwords/password-hash.ts";
import type { PeopleTable } from "../tables.ts";
import { signInPlaceLimit } from "./sign-in.ts";

const password = "fire tilfældige ord her";

describe.each(listDatabaseKinds())("signing in on %s", (kind) => {
  let t: TestApp;
  let hash: string;
  let email: string;
  let count = 0;

  beforeAll(async () => {
    t = await createTestApp(kind);
    hash = await hashPassword(password);
  });
  afterAll(() => t.close());
  beforeEach(() => {
    count += 1;
    email = `person-${count}@kommune.example`;
  });

  const create = (values: Partial<PeopleTable> = {}): Promise<string> =>
    createTestPerson(t.platform, { email, password_hash: hash, ...values });
  const trySignIn = async (address: string, secret: string, from = "10.0.0.1"): Promise<string> => {
    const caller = await openBrowser(t, { address: from }).call();
    return caller.accounts.signIn({ email: address, password: secret }).then(
      (result) => result.status,
      (error: Error) => error.message,
    );
  };

  test("lets in with the right password, whatever the case of the address and the form of the letters", async () => {
    const id = await create();
    const browser = openBrowser(t);
    const answer = await (await browser.call()).accounts.signIn({
      email: ` ${email.toUpperCase()} `,
      password: password.normalize("NFD"),
    });
    expect(answer).toEqual({ status: "signed-in" });
    expect(await browser.whoAmI()).toBe(id);
    const me = await (await browser.call()).accounts.me();
    expect(me).toMatchObject({ id, email, hasTwoFactor: false, unreadNotifications: 0 });
  });

  test("answers an unknown address like a wrong password, after the same work", async () => {
    await create();
    const verify = vi.spyOn(argon2, "verify");
    const cost = "$argon2id$v=19$m=19456,t=2,p=1$";
    for (const address of [email, `nobody-${count}@kommune.example`]) {
      verify.mockClear();
      expect(await trySignIn(address, "wrong password")).toBe("wrong-credentials");
      expect(verify).toHaveBeenCalledTimes(1);
      expect(String(verify.mock.calls[0]?.[0]).slice(0, cost.length)).toBe(cost);
    }
  });

  test("tells what is wrong with an account only to who knows its password", async () => {
    await create({ status: "waiting" });
    expect(await trySignIn(email, "wrong password")).toBe("wrong-credentials");
    expect(await trySignIn(email, password)).toBe("account-waiting");
  });

  test("does not let an account without a password in", async () => {
    await create({ password_hash: "" });
    expect(await trySignIn(email, "anything at all")).toBe("wrong-credentials");
  });

  test("stops guessing at one account after ten tries, also with the right password, for a quarter of an hour", async () => {
    await create();
    const other = `other-${count}@kommune.example`;
    await create({ email: other });
    for (let tries = 0; tries < 10; tries += 1) {
      expect(await trySignIn(email, `guess ${tries}`, `10.0.1.${tries}`)).toBe("wrong-credentials");
    }
    expect(await trySignIn(email, password)).toBe("too-many-attempts");
    expect(await trySignIn(other, password)).toBe("signed-in");
    t.clock.advance(15 * 60);
    expect(await trySignIn(email, password)).toBe("signed-in");
  });

  test("stops guessing at an unknown address just the same", async () => {
    for (let tries = 0; tries < 10; tries += 1) await trySignIn(email, `guess ${tries}`);
    expect(await trySignIn(email, "guess")).toBe("too-many-attempts");
  });

  test("a sign-in forgets the wrong tries before it", async () => {
    await create();
    for (let round = 0; round < 3; round += 1) {
      for (let tries = 0; tries < 9; tries += 1) await trySignIn(email, "guess");
      expect(await trySignIn(email, password)).toBe("signed-in");
    }
  });

  test("stops trying many accounts from one place", async () => {
    expect(await trySignIn("x1@kommune.example", "guess", "10.9.9.9")).toBe("wrong-credentials");
    await t.platform.db
      .updateTable("attempt_windows")
      .set({ count: signInPlaceLimit.most })
      .where("key", "=", hashSecret(`${signInPlaceLimit.kind}:10.9.9.9`))
      .execute();
    expect(await trySignIn("x2@kommune.example", "guess", "10.9.9.9")).toBe("too-many-attempts");
    expect(await trySignIn("x2@kommune.example", "guess", "10.9.9.8")).toBe("wrong-credentials");
  });

  test("gives a new session, so that a planted cookie is worth nothing", async () => {
    const id = await create();
    const browser = openBrowser(t);
    browser.cookie = "rammevaerk_session=planted0planted0planted0planted0planted0";
    const planted = browser.cookie;
    await (await browser.call()).accounts.signIn({ email, password });
    expect(browser.cookie).not.toBe(planted);
    expect(await browser.whoAmI()).toBe(id);
    const thief = openBrowser(t);
    thief.cookie = planted;
    expect(await thief.whoAmI()).toBeNull();

    const first = browser.cookie;
    await (await browser.call()).accounts.signIn({ email, password });
    expect(browser.cookie).not.toBe(first);
  });

  test("stores only the hash of what the browser holds", async () => {
    await create();
    const browser = openBrowser(t);
    await (await browser.call()).accounts.signIn({ email, password });
    const secret = browser.cookie.split("=")[1] ?? "";
    const rows = await t.platform.db.selectFrom("sessions").select("id").execute();
    expect(rows.map((row) => row.id)).toContain(hashSecret(secret));
    expect(JSON.stringify(rows)).not.toContain(secret);
  });

  test("sends a cookie that scripts can't read and other sites don't send", async () => {
    await create();
    const response = await t.app.server.inject({
      method: "POST",
      url: "/api/trpc/accounts.signIn",
      headers: { origin: t.platform.env.PUBLIC_URL, "x-rammevaerk": "1" },
      payload: { email, password },
    });
    expect(response.statusCode).toBe(200);
    const cookie = String(response.headers["set-cookie"]);
    expect(cookie).toMatch(/^rammevaerk_session=\w+;/);
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
    expect(cookie).toMatch(/Max-Age=2592000/);
    expect(cookie).not.toMatch(/Secure/);
  });

  test("writes who signed in, without the address", async () => {
    const id = await create();
    await trySignIn(email, password);
    const entries = await t.platform.db
      .selectFrom("audit_entries")
      .selectAll()
      .where("actor_id", "=", id)
      .execute();
    expect(entries).toMatchObject([{ action: "accounts.sign-in", subject_kind: "account", subject_id: id }]);
    expect(JSON.stringify(entries)).not.toContain(email);
  });
});

test("the cookie goes over https only, where the site is on https", async () => {
  const t = await createTestApp("sqlite", { env: { PUBLIC_URL: "https://rammevaerk.example" } });
  const email = "person@kommune.example";
  await createTestPerson(t.platform, { email, password_hash: await hashPassword(password) });
  const browser = openBrowser(t);
  await (await browser.call()).accounts.signIn({ email, password });
  expect(browser.setCookie).toMatch(/Secure/);
  await t.close();
});

test("a demo person is nobody outside demo mode", async () => {
  const t = await createTestApp("sqlite", { env: { DEMO: "1" } });
  const email = "person@kommune.example";
  const values = { email, password_hash: await hashPassword(password), is_demo: 1 };
  const id = await createTestPerson(t.platform, values);
  const browser = openBrowser(t);
  await (await browser.call()).accounts.signIn({ email, password });
  expect(await browser.whoAmI()).toBe(id);

  const production: TestApp = { ...t, platform: { ...t.platform, env: { ...t.platform.env, DEMO: false } } };
  const visitor = openBrowser(production);
  visitor.cookie = browser.cookie;
  expect(await visitor.whoAmI()).toBeNull();
  const caller = await openBrowser(production).call();
  await expect(caller.accounts.signIn({ email, password })).rejects.toThrow("demo-account-refused");
  await expect(caller.accounts.signIn({ email, password: "wrong" })).rejects.toThrow("wrong-credentials");
  await t.close();
});
