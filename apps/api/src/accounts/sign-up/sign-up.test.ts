import argon2 from "@node-rs/argon2";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { listSubjects, openBrowser, readSecret } from "../../testing/browser.ts";
import { listDatabaseKinds } from "../../testing/databases.ts";
import { getOrganisationId } from "../../testing/organisations.ts";
import { createTestPerson } from "../../testing/people.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";

const password = "fire tilfældige ord her";

describe.each(listDatabaseKinds())("signing up on %s", (kind) => {
  let t: TestApp;
  let odense: string;
  let vejle: string;
  let administrator: string;
  let count = 0;
  let email: string;

  beforeAll(async () => {
    t = await createTestApp(kind);
    odense = await getOrganisationId(t.platform, "municipality:461");
    vejle = await getOrganisationId(t.platform, "municipality:630");
    administrator = await createTestPerson(t.platform, {
      email: "administrator@odense.example",
      grants: [{ role: "organisation-administrator", limitKind: "organisation", limitId: odense }],
    });
    const caller = await t.as(administrator);
    await caller.accounts.setMailDomains({ organisationId: odense, domains: ["kommune.dk", "ærø.dk"] });
  });
  afterAll(() => t.close());
  beforeEach(() => {
    count += 1;
    email = `signe${count}@kommune.dk`;
    t.clock.advance(60 * 60);
  });

  const visitor = async () => (await openBrowser(t).call()).accounts;
  const form = (values: { email?: string; organisationId?: string; password?: string; name?: string } = {}) =>
    ({
      email,
      name: "Signe Havrevig",
      title: "Socialrådgiver",
      password,
      organisationId: odense,
      language: "da",
      ...values,
    }) as const;
  const findPerson = (address: string) =>
    t.platform.db.selectFrom("people").selectAll().where("email", "=", address).executeTakeFirst();

  test("with a work address on an approved domain lets in at once when it is confirmed", async () => {
    expect(await (await visitor()).signUp(form())).toEqual({ done: true });
    expect(await findPerson(email)).toBeUndefined();
    const browser = openBrowser(t);
    const token = await readSecret(t, email);
    const answer = await (await browser.call()).accounts.confirmEmail({ token });
    expect(answer).toEqual({ status: "active", organisation: "Odense Kommune" });
    const me = await (await browser.call()).accounts.me();
    expect(me).toMatchObject({
      email,
      name: "Signe Havrevig",
      title: "Socialrådgiver",
      organisations: [{ id: odense, name: "Odense Kommune", kind: "municipality" }],
      grants: [],
    });
    const again = openBrowser(t);
    expect(await (await again.call()).accounts.signIn({ email, password })).toEqual({ status: "signed-in" });
  });

  test.each([
    ["another domain that ends alike", "x@evil-kommune.dk"],
    ["a domain within it", "x@post.kommune.dk"],
    ["a domain that begins alike", "x@kommune.dk.example"],
    ["the domain before the sign", "kommune.dk@evil.example"],
    ["letters that look alike", "x@xn--kmmune-q2a.dk"],
  ])("waits for the organisation with %s", async (_, address) => {
    await (await visitor()).signUp(form({ email: address }));
    const browser = openBrowser(t);
    const token = await readSecret(t, address);
    expect((await (await browser.call()).accounts.confirmEmail({ token })).status).toBe("waiting");
    expect(await browser.whoAmI()).toBeNull();
  });

  test.each([
    ["in capitals", "X@KOMMUNE.DK"],
    ["with Danish letters, as mail servers write them", "x@xn--r-3fa9c.dk"],
  ])("knows an approved domain %s", async (_, address) => {
    await (await visitor()).signUp(form({ email: address }));
    const token = await readSecret(t, address.toLowerCase());
    expect((await (await visitor()).confirmEmail({ token })).status).toBe("active");
  });

  test("does not take an address with letters that mail servers don't write", async () => {
    await expect((await visitor()).signUp(form({ email: "x@kommuné.dk" }))).rejects.toThrow("input-invalid");
  });

  test("at an organisation that approved another domain waits too", async () => {
    await (await visitor()).signUp(form({ organisationId: vejle }));
    const token = await readSecret(t, email);
    expect((await (await visitor()).confirmEmail({ token })).status).toBe("waiting");
  });

  test("tells the organisation's administrators who waits, and opens the account with their yes", async () => {
    const address = `guest${count}@elsewhere.example`;
    await (await visitor()).signUp(form({ email: address }));
    await (await visitor()).confirmEmail({ token: await readSecret(t, address) });
    await expect((await visitor()).signIn({ email: address, password })).rejects.toThrow("account-waiting");
    await t.platform.outbox.deliverDue();
    const caller = await t.as(administrator);
    const notifications = await caller.notifications.list({ onlyUnread: true });
    expect(notifications.items[0]).toMatchObject({ kind: "affiliation-waiting" });

    const people = await caller.accounts.listOrganisationPeople({ organisationId: odense });
    const waiting = people.items.find((one) => one.email === address);
    expect(waiting).toMatchObject({ status: "waiting", person: { name: "Signe Havrevig" } });
    const affiliationId = waiting?.affiliationId ?? "";
    await caller.accounts.answerAffiliation({ affiliationId, accept: true });
    expect(await listSubjects(t, address)).toEqual(["Din konto er klar", "Bekræft din adresse"]);
    expect((await (await visitor()).signIn({ email: address, password })).status).toBe("signed-in");
    await expect(caller.accounts.answerAffiliation({ affiliationId, accept: false })).rejects.toThrow(
      "request-already-answered",
    );
  });

  test("leaves nothing behind after a no, so that one can sign up anew", async () => {
    const address = `stranger${count}@elsewhere.example`;
    await (await visitor()).signUp(form({ email: address }));
    await (await visitor()).confirmEmail({ token: await readSecret(t, address) });
    const caller = await t.as(administrator);
    const people = await caller.accounts.listOrganisationPeople({ organisationId: odense });
    const affiliationId = people.items.find((one) => one.email === address)?.affiliationId ?? "";
    await caller.accounts.answerAffiliation({ affiliationId, accept: false });
    expect(await findPerson(address)).toBeUndefined();
    expect((await listSubjects(t, address))[0]).toBe("Din konto blev ikke bekræftet");
    await (await visitor()).signUp(form({ email: address }));
    expect((await listSubjects(t, address))[0]).toBe("Bekræft din adresse");
  });

  test("tells the administrators of all where the organisation has none", async () => {
    const caretaker = await createTestPerson(t.platform, {
      grants: [{ role: "administrator", limitKind: "everything", limitId: "all" }],
    });
    await (await visitor()).signUp(form({ organisationId: vejle }));
    await (await visitor()).confirmEmail({ token: await readSecret(t, email) });
    await t.platform.outbox.deliverDue();
    const list = await (await t.as(caretaker)).notifications.list({ onlyUnread: true });
    expect(list.items.map((one) => one.kind)).toEqual(["affiliation-waiting"]);
  });

  test("with an address that has an account answers the same after the same work, and tells the owner", async () => {
    const owner = `owner${count}@kommune.dk`;
    const id = await createTestPerson(t.platform, { email: owner, language: "en", name: "Owner" });
    const hash = vi.spyOn(argon2, "hash");
    expect(await (await visitor()).signUp(form())).toEqual({ done: true });
    expect(hash).toHaveBeenCalledTimes(1);
    hash.mockClear();
    expect(await (await visitor()).signUp(form({ email: owner }))).toEqual({ done: true });
    expect(hash).toHaveBeenCalledTimes(1);
    expect(await listSubjects(t, owner)).toEqual(["You already have an account"]);
    expect(await findPerson(owner)).toMatchObject({ id, name: "Owner" });
  });

  test("confirms once, also when the link is opened twice at the same moment", async () => {
    await (await visitor()).signUp(form());
    const token = await readSecret(t, email);
    const answers = await Promise.allSettled([
      (await visitor()).confirmEmail({ token }),
      (await visitor()).confirmEmail({ token }),
    ]);
    expect(answers.map((answer) => answer.status).toSorted()).toEqual(["fulfilled", "rejected"]);
    await expect((await visitor()).confirmEmail({ token })).rejects.toThrow("token-invalid");
  });

  test("twice with one address makes one account, of the link that is opened first", async () => {
    await (await visitor()).signUp(form({ name: "First Form" }));
    const first = await readSecret(t, email);
    await (await visitor()).signUp(form({ name: "Second Form" }));
    const second = await readSecret(t, email);
    const answers = await Promise.allSettled([
      (await visitor()).confirmEmail({ token: first }),
      (await visitor()).confirmEmail({ token: second }),
    ]);
    expect(answers.map((answer) => answer.status).toSorted()).toEqual(["fulfilled", "rejected"]);
    const refused = answers.find((answer) => answer.status === "rejected");
    expect(String(refused?.reason)).toContain("token-invalid");
  });

  test("holds two days, after which what was typed is gone", async () => {
    await (await visitor()).signUp(form());
    const token = await readSecret(t, email);
    t.clock.advance(48 * 60 * 60);
    await expect((await visitor()).confirmEmail({ token })).rejects.toThrow("token-invalid");
    await (await visitor()).signUp(form({ email: `next${count}@kommune.dk` }));
    const tokens = await t.platform.db.selectFrom("tokens").selectAll().execute();
    expect(JSON.stringify(tokens)).not.toContain(email);
    expect(JSON.stringify(tokens)).not.toContain(token);
  });

  test("does not begin with a bad password, or at an organisation that does not exist today", async () => {
    await expect((await visitor()).signUp(form({ password: "adgangskode1234" }))).rejects.toThrow(
      "password-too-common",
    );
    await expect((await visitor()).signUp(form({ password: "signe-havrevig" }))).rejects.toThrow(
      "password-too-personal",
    );
    const coming = await getOrganisationId(t.platform, "region:oestdanmark");
    await expect((await visitor()).signUp(form({ organisationId: coming }))).rejects.toThrow("not-found");
    await expect((await visitor()).signUp(form({ organisationId: crypto.randomUUID() }))).rejects.toThrow(
      "not-found",
    );
  });

  test("is not mailed without end to one address", async () => {
    for (let times = 0; times < 5; times += 1) await (await visitor()).signUp(form());
    await expect((await visitor()).signUp(form())).rejects.toThrow("too-many-attempts");
  });

  describe("by invitation", () => {
    const invite = async (address: string, organisationId = odense): Promise<void> => {
      const caller = await t.as(administrator);
      await caller.accounts.invite({ email: address, organisationId, language: "en" });
    };
    const acceptance = (token: string) =>
      ({ token, name: "Ida Invited", title: "Pædagog", password, language: "da" }) as const;

    test("lets in at once", async () => {
      const address = `invited${count}@elsewhere.example`;
      await invite(address);
      expect(await listSubjects(t, address)).toEqual(["Invitation to Rammeværk from Odense Kommune"]);
      const token = await readSecret(t, address);
      const inviter = await findPerson("administrator@odense.example");
      expect(await (await visitor()).getInvitation({ token })).toEqual({
        email: address,
        organisation: "Odense Kommune",
        invitedBy: inviter?.name,
      });
      const browser = openBrowser(t);
      await (await browser.call()).accounts.acceptInvitation(acceptance(token));
      const me = await (await browser.call()).accounts.me();
      expect(me).toMatchObject({ email: address, organisations: [{ id: odense }] });
      await expect((await visitor()).getInvitation({ token })).rejects.toThrow("token-invalid");
    });

    test("is used once, voided by the next, and holds a fortnight", async () => {
      const address = `invited${count}@elsewhere.example`;
      await invite(address);
      const first = await readSecret(t, address);
      await invite(address);
      const second = await readSecret(t, address);
      await expect((await visitor()).getInvitation({ token: first })).rejects.toThrow("token-invalid");
      const answers = await Promise.allSettled([
        (await visitor()).acceptInvitation(acceptance(second)),
        (await visitor()).acceptInvitation(acceptance(second)),
      ]);
      expect(answers.map((answer) => answer.status).toSorted()).toEqual(["fulfilled", "rejected"]);

      const late = `late${count}@elsewhere.example`;
      await invite(late);
      const token = await readSecret(t, late);
      t.clock.advance(14 * 24 * 60 * 60);
      await expect((await visitor()).acceptInvitation(acceptance(token))).rejects.toThrow("token-invalid");
    });

    test("keeps the link when the password is refused", async () => {
      const address = `invited${count}@elsewhere.example`;
      await invite(address);
      const token = await readSecret(t, address);
      const weak = { ...acceptance(token), password: "ida-invited-1" };
      await expect((await visitor()).acceptInvitation(weak)).rejects.toThrow("password-too-personal");
      await (await visitor()).acceptInvitation(acceptance(token));
    });

    test("of who has an account lets them add the organisation without waiting", async () => {
      const address = `member${count}@elsewhere.example`;
      const id = await createTestPerson(t.platform, { email: address });
      await invite(address);
      expect(await listSubjects(t, address)).toEqual(["Invitation til Rammeværk fra Odense Kommune"]);
      await expect(readSecret(t, address)).rejects.toThrow("no mail with a secret");
      const caller = await t.as(id);
      const start = { organisationId: odense, title: "Konsulent", validFrom: "2026-11-01" };
      const profile = await caller.accounts.startAffiliation(start);
      expect(profile.affiliations).toMatchObject([{ organisation: { id: odense }, status: "confirmed" }]);
      const before = (await listSubjects(t, address)).length;
      await invite(address);
      expect((await listSubjects(t, address)).length).toBe(before);
    });

    test("vouches for who signs up without it", async () => {
      const address = `invited${count}@elsewhere.example`;
      await invite(address);
      await (await visitor()).signUp(form({ email: address }));
      const token = await readSecret(t, address);
      expect((await (await visitor()).confirmEmail({ token })).status).toBe("active");
    });

    test("is for those who administer the organisation", async () => {
      const input = { email: "x@elsewhere.example", organisationId: vejle, language: "da" } as const;
      const caller = await t.as(administrator);
      await expect(caller.accounts.invite(input)).rejects.toThrow("forbidden");
      await expect(caller.accounts.invite({ ...input, organisationId: crypto.randomUUID() })).rejects.toThrow(
        "not-found",
      );
      await expect((await visitor()).invite(input)).rejects.toThrow("sign-in-needed");
    });
  });
});
