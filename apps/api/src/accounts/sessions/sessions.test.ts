import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Browser, openBrowser } from "../../testing/browser.ts";
import { listDatabaseKinds } from "../../testing/databases.ts";
import { createTestPerson } from "../../testing/people.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import { hashPassword } from "../passwords/password-hash.ts";
import { sessionDays } from "./session.ts";

const password = "fire tilfældige ord her";
const hour = 60 * 60;

describe.each(listDatabaseKinds())("sessions on %s", (kind) => {
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

  const signIn = async (device?: string): Promise<Browser> => {
    const browser = openBrowser(t, device === undefined ? {} : { device });
    await (await browser.call()).accounts.signIn({ email, password });
    return browser;
  };
  const listenLive = (personId: string): string[] => {
    const heard: string[] = [];
    t.platform.live.subscribe(personId, (event) => heard.push(event.name));
    return heard;
  };

  test("end a month after they were last used", async () => {
    const used = await signIn();
    const idle = await signIn();
    t.clock.advance((sessionDays - 1) * 24 * hour);
    expect(await used.whoAmI()).toBe(id);
    t.clock.advance(2 * 24 * hour);
    expect(await used.whoAmI()).toBe(id);
    expect(await idle.whoAmI()).toBeNull();
    const listStored = () =>
      t.platform.db.selectFrom("sessions").select("id").where("person_id", "=", id).execute();
    expect(await listStored()).toHaveLength(2);
    await signIn();
    expect(await listStored()).toHaveLength(2);
  });

  test("note their use at most once an hour, and then renew the cookie", async () => {
    const browser = await signIn();
    const [started] = await (await browser.call()).accounts.listSessions();
    browser.setCookie = "";
    t.clock.advance(hour - 1);
    const [before] = await (await browser.call()).accounts.listSessions();
    expect(before?.lastSeenAt).toBe(started?.createdAt);
    expect(browser.setCookie).toBe("");
    t.clock.advance(1);
    const [after] = await (await browser.call()).accounts.listSessions();
    expect(after?.lastSeenAt).toBe(t.clock.now().toISOString());
    expect(browser.setCookie).toMatch(/Max-Age=2592000/);
  });

  test("are listed with device and time, the own ones only", async () => {
    await signIn("Safari, iPhone");
    t.clock.advance(60);
    const browser = await signIn("Edge, Windows");
    const sessions = await (await browser.call()).accounts.listSessions();
    expect(sessions.map(({ device, isCurrent }) => ({ device, isCurrent }))).toEqual([
      { device: "Edge, Windows", isCurrent: true },
      { device: "Safari, iPhone", isCurrent: false },
    ]);
  });

  test("can be ended one by one, and pages left open are told", async () => {
    const phone = await signIn("Safari, iPhone");
    const browser = await signIn();
    const heard = listenLive(id);
    const caller = await browser.call();
    const lost = (await caller.accounts.listSessions()).find((session) => !session.isCurrent);
    await caller.accounts.endSession({ id: lost?.id ?? "" });
    expect(heard).toEqual(["signed-out"]);
    expect(await phone.whoAmI()).toBeNull();
    expect(await browser.whoAmI()).toBe(id);
    await expect(caller.accounts.endSession({ id: lost?.id ?? "" })).rejects.toThrow("not-found");
  });

  test("of others are not found", async () => {
    const browser = await signIn();
    const [own] = await (await browser.call()).accounts.listSessions();
    const otherEmail = `other-${count}@kommune.example`;
    await createTestPerson(t.platform, { email: otherEmail, password_hash: hash });
    const other = openBrowser(t);
    await (await other.call()).accounts.signIn({ email: otherEmail, password });
    const caller = await other.call();
    await expect(caller.accounts.endSession({ id: own?.id ?? "" })).rejects.toThrow("not-found");
    expect(await browser.whoAmI()).toBe(id);
  });

  test("can all be ended but the current one", async () => {
    const others = [await signIn(), await signIn()];
    const browser = await signIn();
    await (await browser.call()).accounts.endOtherSessions();
    expect(await browser.whoAmI()).toBe(id);
    for (const other of others) expect(await other.whoAmI()).toBeNull();
  });

  test("end when signing out, and the cookie is taken back", async () => {
    const browser = await signIn();
    const kept = browser.cookie;
    await (await browser.call()).accounts.signOut();
    expect(browser.setCookie).toMatch(/^rammevaerk_session=;.*Max-Age=0/);
    browser.cookie = kept;
    expect(await browser.whoAmI()).toBeNull();
  });

  test("of an account that is not active any more are no sessions", async () => {
    const browser = await signIn();
    await t.platform.db.updateTable("people").set({ status: "waiting" }).where("id", "=", id).execute();
    expect(await browser.whoAmI()).toBeNull();
    expect((await (await browser.call()).accounts.me()) === null).toBe(true);
  });
});
