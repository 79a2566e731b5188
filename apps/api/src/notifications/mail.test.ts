import type { Email } from "postal-mime";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createMailReceiver, type MailReceiver } from "../testing/mail-receiver.ts";
import { createTestApp, type TestApp } from "../testing/test-app.ts";
import { createThreadWorld, newQuestion, startTestThread, type ThreadWorld } from "../testing/threads.ts";

describe("mail about notifications", () => {
  let t: TestApp;
  let w: ThreadWorld;
  let receiver: MailReceiver;
  beforeAll(async () => {
    receiver = await createMailReceiver();
    t = await createTestApp("sqlite", {
      env: { SMTP_URL: `smtp://127.0.0.1:${receiver.port}`, PUBLIC_URL: "https://rammevaerk.test" },
    });
  });
  afterAll(async () => {
    await t.close();
    await receiver.close();
  });
  beforeEach(async () => {
    receiver.mails.length = 0;
    receiver.isDown = false;
    w = await createThreadWorld(t, { default_watch_level: "all" });
  });

  const body = "Her står noget, der kun må læses i netværket.";
  const start = (title = "Æbler & «gåseøjne» på bostedet") =>
    startTestThread(t, w.asker, newQuestion(w.networkId, { title, body }));
  const mailTo = (personId: string): Email | undefined =>
    receiver.mails.find((mail) => mail.to?.[0]?.address === `${personId}@test.example`);
  const headerOf = (mail: Email | undefined, name: string): string =>
    mail?.headers.find((header) => header.key === name)?.value ?? "";
  const unsubscribePath = (mail: Email | undefined): string =>
    new URL(headerOf(mail, "list-unsubscribe").slice(1, -1)).pathname;

  it("says who and what about in text and HTML, in the receiver's language, but not what was written", async () => {
    await t.platform.db
      .updateTable("people")
      .set({ language: "en" })
      .where("id", "=", w.coordinator)
      .execute();
    const { threadId } = await start();
    await t.platform.outbox.deliverDue();
    const danish = mailTo(w.member);
    expect(danish?.subject).toBe("Asta Spørger har skrevet: Æbler & «gåseøjne» på bostedet");
    const address = `https://rammevaerk.test/netvaerk/${w.networkId}/traad/${threadId}`;
    expect(danish?.text).toContain("Hej Mads Medlem");
    expect(danish?.text).toContain(address);
    expect(danish?.html).toContain("Æbler &amp; «gåseøjne» på bostedet");
    expect(danish?.html).toContain(`href="${address}`);
    const english = mailTo(w.coordinator);
    expect(english?.subject).toBe("Asta Spørger has written: Æbler & «gåseøjne» på bostedet");
    expect(english?.text).toContain("Unsubscribe with one click");
    for (const mail of receiver.mails) expect(mail.text + (mail.html ?? "")).not.toContain("kun må læses");
    expect(receiver.mails).toHaveLength(2);
  });

  it("waits for a mail server that is down, and then sends each mail once", async () => {
    receiver.isDown = true;
    await start();
    await t.platform.outbox.deliverDue();
    expect(receiver.mails).toEqual([]);
    receiver.isDown = false;
    t.clock.advance(60);
    await t.platform.outbox.deliverDue();
    t.clock.advance(3600);
    await t.platform.outbox.deliverDue();
    expect(receiver.mails).toHaveLength(2);
    expect(new Set(receiver.mails.map((mail) => mail.to?.[0]?.address))).toEqual(
      new Set([w.coordinator, w.member].map((id) => `${id}@test.example`)),
    );
  });

  it("is turned off with one click from a mail reader, without signing in", async () => {
    await start();
    await t.platform.outbox.deliverDue();
    const mail = mailTo(w.member);
    expect(headerOf(mail, "list-unsubscribe-post")).toBe("List-Unsubscribe=One-Click");
    const url = unsubscribePath(mail);
    const clicked = await t.app.server.inject({
      method: "POST",
      url,
      headers: { "content-type": "application/x-www-form-urlencoded" },
      payload: "List-Unsubscribe=One-Click",
    });
    expect(clicked.statusCode).toBe(200);
    const settings = await (await t.as(w.member)).notifications.getSettings();
    expect(settings).toEqual({ threads: "never", asks: "at-once", matters: "at-once" });
    receiver.mails.length = 0;
    await start("Endnu et");
    await t.platform.outbox.deliverDue();
    expect(mailTo(w.member)).toBeUndefined();
    expect(mailTo(w.coordinator)).toBeDefined();
  });

  it("asks before it turns anything off when the address is only looked at", async () => {
    await start();
    await t.platform.outbox.deliverDue();
    const url = unsubscribePath(mailTo(w.member));
    const page = await t.app.server.inject({ url });
    expect(page.statusCode).toBe(200);
    expect(page.headers["content-type"]).toContain("text/html");
    expect(page.body).toContain('<html lang="da">');
    expect(page.body).toContain('<form method="post">');
    expect(page.body).not.toMatch(/<script|http/);
    const settings = await (await t.as(w.member)).notifications.getSettings();
    expect(settings.threads).toBe("at-once");
    const multipart = await t.app.server.inject({
      method: "POST",
      url,
      headers: { "content-type": "multipart/form-data; boundary=x" },
      payload: '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n',
    });
    expect(multipart.body).toContain("Du er afmeldt");
  });

  it("turns nothing off with a token that was changed or made for somebody else", async () => {
    await start();
    await t.platform.outbox.deliverDue();
    const url = unsubscribePath(mailTo(w.member));
    const forged = [
      url.replace(w.member, w.asker),
      url.replace(".threads.", ".asks."),
      `${url}x`,
      `${url}.x`,
      "/afmeld/constructor",
      `/afmeld/${w.asker}.__proto__.x`,
      `/afmeld/${w.asker}.threads.`,
    ];
    for (const address of forged) {
      const answer = await t.app.server.inject({ method: "POST", url: address });
      expect({ address, status: answer.statusCode }).toEqual({ address, status: 404 });
      expect(answer.body).toContain("Linket virker ikke");
    }
    expect(
      await t.platform.db
        .selectFrom("notification_settings")
        .selectAll()
        .where("person_id", "in", [w.asker, w.member])
        .execute(),
    ).toEqual([]);
  });
});
