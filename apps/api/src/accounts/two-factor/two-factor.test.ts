import { Secret, TOTP } from "otpauth";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Browser, listSubjects, openBrowser } from "../../testing/browser.ts";
import { listDatabaseKinds } from "../../testing/databases.ts";
import { createTestPerson, grantTestRole } from "../../testing/people.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import { hashPassword } from "../passwords/password-hash.ts";

const password = "fire tilfældige ord her";

describe.each(listDatabaseKinds())("two-factor sign-in on %s", (kind) => {
  let t: TestApp;
  let hash: string;
  let email: string;
  let id: string;
  let count = 0;

  beforeAll(async () => {
    t = await createTestApp(kind);
    hash = await hashPassword(password);
  });
  afterAll(() => t.close());
  beforeEach(async () => {
    count += 1;
    email = `person-${count}@kommune.example`;
    id = await createTestPerson(t.platform, { email, password_hash: hash });
  });

  /** The code that an app shows so many seconds from now. */
  const showCode = (secret: string, seconds = 0): string =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({
      timestamp: t.clock.now().getTime() + seconds * 1000,
    });
  const setUp = async (): Promise<{ browser: Browser; secret: string; codes: string[] }> => {
    const browser = openBrowser(t);
    await (await browser.call()).accounts.signIn({ email, password });
    const caller = await browser.call();
    const { secret } = await caller.accounts.startTwoFactor();
    const { codes } = await caller.accounts.confirmTwoFactor({ code: showCode(secret) });
    t.clock.advance(30);
    return { browser, secret, codes };
  };
  const enterPassword = async (): Promise<{ browser: Browser; token: string }> => {
    const browser = openBrowser(t);
    const answer = await (await browser.call()).accounts.signIn({ email, password });
    if (answer.status !== "second-factor-needed") throw new Error("no second factor was asked for");
    return { browser, token: answer.token };
  };
  const finish = async ({ browser, token }: { browser: Browser; token: string }, code: string) =>
    (await browser.call()).accounts.signInWithSecondFactor({ token, code });

  test("asks for a code after the password, and lets nobody in before", async () => {
    const { secret } = await setUp();
    const attempt = await enterPassword();
    expect(await attempt.browser.whoAmI()).toBeNull();
    await finish(attempt, showCode(secret));
    expect(await attempt.browser.whoAmI()).toBe(id);
  });

  test("gives an address that code apps read", async () => {
    const caller = await t.as(id);
    const { secret, uri } = await caller.accounts.startTwoFactor();
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    expect(decodeURIComponent(uri)).toContain(`otpauth://totp/Rammeværk:${email}`);
    expect(uri).toContain(`secret=${secret}`);
  });

  test("is not on before a code has shown that the app has the secret", async () => {
    const caller = await t.as(id);
    await expect(caller.accounts.confirmTwoFactor({ code: "123456" })).rejects.toThrow(
      "two-factor-not-started",
    );
    const { secret } = await caller.accounts.startTwoFactor();
    const wrong = showCode(secret, 3600);
    await expect(caller.accounts.confirmTwoFactor({ code: wrong })).rejects.toThrow("wrong-one-time-code");
    const answer = await (await openBrowser(t).call()).accounts.signIn({ email, password });
    expect(answer.status).toBe("signed-in");
  });

  test("can't be moved to another app without being turned off", async () => {
    const { browser, secret } = await setUp();
    const caller = await browser.call();
    await expect(caller.accounts.startTwoFactor()).rejects.toThrow("two-factor-already-on");
    await expect(caller.accounts.confirmTwoFactor({ code: showCode(secret) })).rejects.toThrow(
      "two-factor-already-on",
    );
    await finish(await enterPassword(), showCode(secret));
  });

  test("takes a code one step early or late, and no further", async () => {
    const { secret } = await setUp();
    t.clock.advance(300);
    for (const seconds of [-60, 60]) {
      const answer = finish(await enterPassword(), showCode(secret, seconds));
      await expect(answer).rejects.toThrow("wrong-one-time-code");
    }
    for (const seconds of [-30, 30]) {
      expect(await finish(await enterPassword(), showCode(secret, seconds))).toEqual({ done: true });
    }
  });

  test("takes a code once, and none from before it", async () => {
    const { secret } = await setUp();
    t.clock.advance(300);
    const code = showCode(secret);
    const earlier = showCode(secret, -30);
    await finish(await enterPassword(), code);
    await expect(finish(await enterPassword(), code)).rejects.toThrow("wrong-one-time-code");
    await expect(finish(await enterPassword(), earlier)).rejects.toThrow("wrong-one-time-code");
    t.clock.advance(30);
    await finish(await enterPassword(), showCode(secret));
  });

  test("does not take the code again that turned it on", async () => {
    const caller = await t.as(id);
    const { secret } = await caller.accounts.startTwoFactor();
    const code = showCode(secret);
    await caller.accounts.confirmTwoFactor({ code });
    await expect(finish(await enterPassword(), code)).rejects.toThrow("wrong-one-time-code");
  });

  test("lets one of two in who come with the same code at once", async () => {
    const { secret } = await setUp();
    const attempt = await enterPassword();
    const other = { browser: openBrowser(t), token: attempt.token };
    const answers = await Promise.allSettled([
      finish(attempt, showCode(secret)),
      finish(other, showCode(secret)),
    ]);
    expect(answers.map((answer) => answer.status).toSorted()).toEqual(["fulfilled", "rejected"]);
  });

  test("ends the wait for the code after five minutes, and with the next sign-in", async () => {
    const { secret } = await setUp();
    const slow = await enterPassword();
    t.clock.advance(5 * 60);
    await expect(finish(slow, showCode(secret))).rejects.toThrow("second-factor-expired");
    const replaced = await enterPassword();
    await enterPassword();
    await expect(finish(replaced, showCode(secret))).rejects.toThrow("second-factor-expired");
  });

  test("lets a wrong code be corrected, but not guessed", async () => {
    const { secret } = await setUp();
    const attempt = await enterPassword();
    await expect(finish(attempt, "000 000")).rejects.toThrow("wrong-one-time-code");
    await finish(attempt, ` ${showCode(secret).replace(/^.../, "$& ")} `);

    const guess = await enterPassword();
    for (let tries = 0; tries < 10; tries += 1) {
      await expect(finish(guess, "000000")).rejects.toThrow("wrong-one-time-code");
    }
    t.clock.advance(60);
    await expect(finish(guess, showCode(secret))).rejects.toThrow("too-many-attempts");
    const again = await enterPassword();
    await expect(finish(again, showCode(secret))).rejects.toThrow("too-many-attempts");
  });

  test("takes each recovery code once, however it is typed, and stores none of them", async () => {
    const { codes } = await setUp();
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(code).toMatch(/^[A-Z2-7]{4}(-[A-Z2-7]{4}){3}$/);
    const stored = JSON.stringify(await t.platform.db.selectFrom("recovery_codes").selectAll().execute());
    for (const code of codes) expect(stored).not.toContain(code.replaceAll("-", ""));
    const code = codes[3] ?? "";
    const attempt = await enterPassword();
    await finish(attempt, code.toLowerCase());
    expect(await attempt.browser.whoAmI()).toBe(id);
    await expect(finish(await enterPassword(), code)).rejects.toThrow("wrong-one-time-code");
    await finish(await enterPassword(), codes[4]?.replaceAll("-", " ") ?? "");
  });

  test("does not take another person's recovery code", async () => {
    const { codes } = await setUp();
    email = `other-${count}@kommune.example`;
    id = await createTestPerson(t.platform, { email, password_hash: hash });
    await setUp();
    await expect(finish(await enterPassword(), codes[0] ?? "")).rejects.toThrow("wrong-one-time-code");
  });

  test("is turned off with the password only, and the owner is told of both", async () => {
    const { browser } = await setUp();
    const caller = await browser.call();
    await expect(caller.accounts.endTwoFactor({ password: "wrong" })).rejects.toThrow("wrong-credentials");
    await caller.accounts.endTwoFactor({ password });
    const answer = await (await openBrowser(t).call()).accounts.signIn({ email, password });
    expect(answer.status).toBe("signed-in");
    const left = await t.platform.db
      .selectFrom("recovery_codes")
      .select("id")
      .where("person_id", "=", id)
      .execute();
    expect(left).toEqual([]);
    expect(await listSubjects(t, email)).toEqual(["Din konto er ændret", "Din konto er ændret"]);
  });

  test("wakes the roles that require it", async () => {
    const administrator = await createTestPerson(t.platform, {
      grants: [{ role: "administrator", limitKind: "everything", limitId: "all" }],
    });
    const asAdministrator = await t.as(administrator);
    await asAdministrator.accounts.setRoleRequirement({ role: "economist", requiresTwoFactor: true });
    await grantTestRole(t.platform, id, { role: "economist", limitKind: "organisation", limitId: "o1" });
    await grantTestRole(t.platform, id, { role: "member", limitKind: "network", limitId: "n1" });

    const browser = openBrowser(t);
    await (await browser.call()).accounts.signIn({ email, password });
    const asleep = await (await browser.call()).accounts.me();
    expect(asleep?.rolesAwaitingTwoFactor).toEqual(["economist"]);
    expect(asleep?.grants.map((grant) => grant.role)).toEqual(["member"]);

    const caller = await browser.call();
    const { secret } = await caller.accounts.startTwoFactor();
    await caller.accounts.confirmTwoFactor({ code: showCode(secret) });
    const awake = await (await browser.call()).accounts.me();
    expect(awake?.rolesAwaitingTwoFactor).toEqual([]);
    expect(awake?.grants.map((grant) => grant.role)).toEqual(["economist", "member"]);
    expect(awake?.hasTwoFactor).toBe(true);

    const requirements = await asAdministrator.accounts.listRoleRequirements();
    expect(requirements.filter((one) => one.requiresTwoFactor).map((one) => one.role)).toEqual(["economist"]);
    await asAdministrator.accounts.setRoleRequirement({ role: "economist", requiresTwoFactor: true });
    await asAdministrator.accounts.setRoleRequirement({ role: "economist", requiresTwoFactor: false });
    expect((await asAdministrator.accounts.listRoleRequirements()).some((one) => one.requiresTwoFactor)).toBe(
      false,
    );
  });
});
