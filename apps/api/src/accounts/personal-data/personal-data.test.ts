import { Secret, TOTP } from "otpauth";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Browser, openBrowser } from "../../testing/browser.ts";
import { listDatabaseKinds } from "../../testing/databases.ts";
import { getOrganisationId } from "../../testing/organisations.ts";
import { createTestPerson, grantTestRole } from "../../testing/people.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import { findTraces } from "../../testing/traces.ts";
import { hashPassword } from "../passwords/password-hash.ts";
import { createToken } from "../tokens/token.ts";

const password = "fire tilfældige ord her";

describe.each(listDatabaseKinds())("personal data on %s", (kind) => {
  let t: TestApp;
  let hash: string;
  let odense: string;
  let administrator: string;
  let id: string;
  let email: string;
  let browser: Browser;
  let mark: string;
  let count = 0;

  beforeAll(async () => {
    t = await createTestApp(kind);
    hash = await hashPassword(password);
    odense = await getOrganisationId(t.platform, "municipality:461");
    administrator = await createTestPerson(t.platform, {
      grants: [{ role: "administrator", limitKind: "everything", limitId: "all" }],
    });
  });
  afterAll(() => t.close());
  beforeEach(async () => {
    count += 1;
    mark = `zenobi${count}x`;
    email = `${mark}@kommune.example`;
    id = await createTestPerson(t.platform, { email, password_hash: hash, name: `Zacharias ${mark}` });
    browser = openBrowser(t, { device: `Firefox, ${mark}` });
    await (await browser.call()).accounts.signIn({ email, password });
  });

  /** Does all that leaves something behind in accounts. */
  const live = async (): Promise<string> => {
    const { accounts } = await browser.call();
    await accounts.updateProfile({
      name: `Zacharias ${mark}`,
      title: `Konsulent ${mark}`,
      language: "da",
      languages: ["da"],
      competences: [{ list: "target-group", code: "9b3fd322-a75a-4ed8-9b74-425fa1e01c95", level: "expert" }],
      askMeAbout: `Alt om ${mark}`,
      asksPerMonth: 1,
      isNotNow: false,
      visibility: "signed-in",
    });
    await accounts.startAffiliation({
      organisationId: odense,
      title: `Leder ${mark}`,
      validFrom: "2026-01-01",
    });
    await (await t.as(administrator)).accounts.grantRole({
      personId: id,
      role: "economist",
      limitKind: "organisation",
      limitId: odense,
      expiresAt: null,
    });
    const { secret } = await accounts.startTwoFactor();
    const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate({
      timestamp: t.clock.now().getTime(),
    });
    await accounts.confirmTwoFactor({ code });
    await accounts.requestPasswordReset({ email });
    await t.platform.outbox.deliverDue();
    await accounts.requestPasswordReset({ email });
    await createToken(t.platform.db, t.platform.clock, {
      purpose: "invitation",
      data: { email, organisationId: odense, invitedBy: administrator },
    });
    return secret;
  };

  test("are given out to their owner, by capability and in words", async () => {
    const secret = await live();
    const { accounts } = await browser.call();
    const { capabilities, exportedAt } = await accounts.exportMyData();
    expect(exportedAt).toBe(t.clock.now().toISOString());
    expect(Object.keys(capabilities).toSorted()).toEqual([
      "accounts",
      "clusters",
      "events",
      "methods",
      "networks",
      "notifications",
      "offers",
      "rates",
      "search",
    ]);
    expect(capabilities["accounts"]).toMatchObject({
      account: { id, email, isDemo: false },
      profile: {
        name: `Zacharias ${mark}`,
        askMeAbout: `Alt om ${mark}`,
        visibility: "signed-in",
      },
      affiliations: [{ organisation: "Odense Kommune", title: `Leder ${mark}`, status: "waiting" }],
      roles: [{ role: "economist", limitId: odense, endedAt: null }],
      sessions: [{ device: `Firefox, ${mark}` }],
    });
    const text = JSON.stringify(capabilities);
    expect(text).toContain("accounts.update-profile");
    expect(text).not.toContain("argon2");
    expect(text).not.toContain(secret);
  });

  test("are gone with the account, from every table and file; the audit keeps ids", async () => {
    const secret = await live();
    const typed = [mark, secret];
    const before = await findTraces(t, typed);
    for (const place of ["people.email", "affiliations.title", "sessions.device", "tokens.data"]) {
      expect(before).toContain(place);
    }
    expect(before.some((place) => place.startsWith("mail/"))).toBe(true);

    const { accounts } = await browser.call();
    await accounts.deleteAccount({ password, posts: "keep" });
    expect(browser.setCookie).toMatch(/^rammevaerk_session=;/);
    expect(await browser.whoAmI()).toBeNull();
    await t.platform.outbox.deliverDue();
    expect(await findTraces(t, typed)).toEqual([]);
    expect(await findTraces(t, [id])).toEqual([
      "audit_entries.actor_id",
      "audit_entries.change",
      "audit_entries.subject_id",
    ]);
    await expect((await openBrowser(t).call()).accounts.signIn({ email, password })).rejects.toThrow(
      "wrong-credentials",
    );
  });

  test("leave the address free to sign up with anew", async () => {
    await (await browser.call()).accounts.deleteAccount({ password, posts: "remove" });
    const visitor = await openBrowser(t).call();
    await visitor.accounts.signUp({
      email,
      name: "Zoe Zeltner",
      title: "",
      password,
      organisationId: odense,
      language: "da",
    });
    await t.platform.outbox.deliverDue();
    expect((await t.platform.mailer.listKept(1))[0]).toMatchObject({
      to: email,
      subject: "Bekræft din adresse",
    });
  });

  test("are not deleted without the password, nor by guessing it", async () => {
    const { accounts } = await browser.call();
    for (let tries = 0; tries < 10; tries += 1) {
      await expect(accounts.deleteAccount({ password: "guess", posts: "keep" })).rejects.toThrow(
        "wrong-credentials",
      );
    }
    await expect(accounts.deleteAccount({ password, posts: "keep" })).rejects.toThrow("too-many-attempts");
    expect(await browser.whoAmI()).toBe(id);
  });

  test("of the last administrator stay until there is another", async () => {
    const own = await createTestApp(kind);
    const values = { email, password_hash: hash };
    const everything = { role: "administrator", limitKind: "everything", limitId: "all" } as const;
    const only = await createTestPerson(own.platform, { ...values, grants: [everything] });
    const last = openBrowser(own);
    await (await last.call()).accounts.signIn({ email, password });
    const leave = async () => (await last.call()).accounts.deleteAccount({ password, posts: "keep" });
    await expect(leave()).rejects.toThrow("last-administrator");
    expect(await last.whoAmI()).toBe(only);
    await grantTestRole(own.platform, await createTestPerson(own.platform), everything);
    await leave();
    expect(await last.whoAmI()).toBeNull();
    await own.close();
  });
});
