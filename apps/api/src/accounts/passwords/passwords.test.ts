import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { listSubjects, openBrowser, readSecret } from "../../testing/browser.ts";
import { listDatabaseKinds } from "../../testing/databases.ts";
import { createTestPerson } from "../../testing/people.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import { hashPassword, isRightPassword } from "./password-hash.ts";

const password = "fire tilfældige ord her";
const next = "lampe cykel hav torsk";

describe.each(listDatabaseKinds())("passwords on %s", (kind) => {
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
    id = await createTestPerson(t.platform, { email, password_hash: hash, name: "Signe Havrevig" });
  });

  const signIn = async (secret = password) => {
    const browser = openBrowser(t);
    await (await browser.call()).accounts.signIn({ email, password: secret });
    return browser;
  };
  const visitor = async () => (await openBrowser(t).call()).accounts;

  describe("changing", () => {
    test("signs every other browser out, and tells the owner", async () => {
      const other = await signIn();
      const browser = await signIn();
      await (await browser.call()).accounts.changePassword({ current: password, next });
      expect(await browser.whoAmI()).toBe(id);
      expect(await other.whoAmI()).toBeNull();
      await expect(signIn()).rejects.toThrow("wrong-credentials");
      await signIn(next);
      expect(await listSubjects(t, email)).toEqual(["Din konto er ændret"]);
    });

    test("wants the present password, and does not let it be guessed", async () => {
      const caller = await (await signIn()).call();
      for (let tries = 0; tries < 10; tries += 1) {
        await expect(caller.accounts.changePassword({ current: "guess", next })).rejects.toThrow(
          "wrong-credentials",
        );
      }
      await expect(caller.accounts.changePassword({ current: password, next })).rejects.toThrow(
        "too-many-attempts",
      );
    });

    test.each([
      ["kort", "input-invalid"],
      ["elleve tegn", "input-invalid"],
      ["Sommer2026!!", "password-too-common"],
      ["signehavrevig1", "password-too-personal"],
    ])("refuses %s as %s", async (weak, code) => {
      const caller = await (await signIn()).call();
      await expect(caller.accounts.changePassword({ current: password, next: weak })).rejects.toThrow(code);
      await signIn();
    });
  });

  describe("resetting", () => {
    test("goes by a link that holds an hour and is used once", async () => {
      const browser = await signIn();
      await (await visitor()).requestPasswordReset({ email });
      const token = await readSecret(t, email);
      await (await visitor()).resetPassword({ token, password: next });
      expect(await browser.whoAmI()).toBeNull();
      await signIn(next);
      await expect((await visitor()).resetPassword({ token, password })).rejects.toThrow("token-invalid");
      expect(await listSubjects(t, email)).toEqual(["Din konto er ændret", "Vælg en ny adgangskode"]);

      await (await visitor()).requestPasswordReset({ email });
      const late = await readSecret(t, email);
      t.clock.advance(60 * 60);
      await expect((await visitor()).resetPassword({ token: late, password })).rejects.toThrow(
        "token-invalid",
      );
    });

    test("answers an unknown address the same, and writes the same", async () => {
      const before = await countRows();
      expect(await (await visitor()).requestPasswordReset({ email })).toEqual({ done: true });
      const forKnown = await countRows();
      const nobody = `nobody-${count}@kommune.example`;
      expect(await (await visitor()).requestPasswordReset({ email: nobody })).toEqual({ done: true });
      const forUnknown = await countRows();
      expect(difference(forKnown, forUnknown)).toEqual(difference(before, forKnown));
      expect(await listSubjects(t, nobody)).toEqual([]);
      expect(await listSubjects(t, email)).toEqual(["Vælg en ny adgangskode"]);
      const payloads = await t.platform.db.selectFrom("outbox_messages").select("payload").execute();
      expect(JSON.stringify(payloads)).not.toContain(nobody);
    });

    test("voids the links sent before", async () => {
      await (await visitor()).requestPasswordReset({ email });
      const first = await readSecret(t, email);
      await (await visitor()).requestPasswordReset({ email });
      const second = await readSecret(t, email);
      await expect((await visitor()).resetPassword({ token: first, password: next })).rejects.toThrow(
        "token-invalid",
      );
      await (await visitor()).resetPassword({ token: second, password: next });
    });

    test("with one link by two at once succeeds for one", async () => {
      await (await visitor()).requestPasswordReset({ email });
      const token = await readSecret(t, email);
      const answers = await Promise.allSettled([
        (await visitor()).resetPassword({ token, password: next }),
        (await visitor()).resetPassword({ token, password: "torsk hav cykel lampe" }),
      ]);
      expect(answers.map((answer) => answer.status).toSorted()).toEqual(["fulfilled", "rejected"]);
    });

    test("leaves the link unused when the new password is refused", async () => {
      await (await visitor()).requestPasswordReset({ email });
      const token = await readSecret(t, email);
      await expect((await visitor()).resetPassword({ token, password: "Sommer2026!!" })).rejects.toThrow(
        "password-too-common",
      );
      await (await visitor()).resetPassword({ token, password: next });
    });

    test("opens an account again that was guessed at", async () => {
      for (let tries = 0; tries < 11; tries += 1) await signIn("guess").catch(() => undefined);
      await expect(signIn()).rejects.toThrow("too-many-attempts");
      await (await visitor()).requestPasswordReset({ email });
      await (await visitor()).resetPassword({ token: await readSecret(t, email), password: next });
      await signIn(next);
    });

    test("does not go by a token of another kind", async () => {
      const caller = await t.as(id);
      const organisation = await t.platform.db.selectFrom("organisations").select("id").executeTakeFirst();
      const administrator = await createTestPerson(t.platform, {
        grants: [{ role: "administrator", limitKind: "everything", limitId: "all" }],
      });
      const invited = `invited-${count}@kommune.example`;
      await (await t.as(administrator)).accounts.invite({
        email: invited,
        organisationId: organisation?.id ?? "",
        language: "da",
      });
      const token = await readSecret(t, invited);
      await expect(caller.accounts.resetPassword({ token, password: next })).rejects.toThrow("token-invalid");
    });

    test("is not sent without end to one address", async () => {
      for (let times = 0; times < 5; times += 1) await (await visitor()).requestPasswordReset({ email });
      await expect((await visitor()).requestPasswordReset({ email })).rejects.toThrow("too-many-attempts");
    });
  });

  const countRows = async (): Promise<Record<string, number>> => {
    const counts: Record<string, number> = {};
    for (const table of ["outbox_messages", "tokens", "audit_entries"] as const) {
      counts[table] = (await t.platform.db.selectFrom(table).select("id").execute()).length;
    }
    return counts;
  };
  const difference = (before: Record<string, number>, after: Record<string, number>) =>
    Object.fromEntries(Object.entries(after).map(([table, rows]) => [table, rows - (before[table] ?? 0)]));
});

test("a hash is argon2id with the chosen cost, and never the same twice", async () => {
  const [one, other] = await Promise.all([hashPassword(password), hashPassword(password)]);
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(one).not.toBe(other);
  expect(await isRightPassword(one, password.normalize("NFD"))).toBe(true);
  expect(await isRightPassword(one, `${password} `)).toBe(false);
  expect(await isRightPassword(undefined, "")).toBe(false);
});
