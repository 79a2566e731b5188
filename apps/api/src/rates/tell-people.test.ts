import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isoNow } from "../platform/clock.ts";
import { listDatabaseKinds } from "../testing/databases.ts";
import { createTestPerson } from "../testing/people.ts";
import {
  createRatesDesk,
  createRatesWorld,
  type RatesDesk,
  type RatesWorld,
  startTestCalculation,
  testContent,
} from "../testing/rates.ts";
import { createTestApp, type TestApp } from "../testing/test-app.ts";

const reason = "Løn mangler vikarer.";

describe.each(listDatabaseKinds())("telling people of calculations on %s", (kind) => {
  let t: TestApp;
  let world: RatesWorld;
  let desk: RatesDesk;
  beforeAll(async () => {
    t = await createTestApp(kind);
    world = await createRatesWorld(t);
    desk = createRatesDesk(t, world);
    await t.platform.db
      .updateTable("people")
      .set({ name: "Esben Økonom" })
      .where("id", "=", world.economistId)
      .execute();
    await t.platform.db
      .updateTable("people")
      .set({ name: "Gitte Godkender" })
      .where("id", "=", world.approverId)
      .execute();
  });
  afterAll(() => t.close());

  /** A calculation of an offer of its own, submitted by the economist. */
  async function submitted(name: string): Promise<string> {
    const { calculationId } = await startTestCalculation(t, await desk.withOffer({ name }));
    await desk.submit(calculationId);
    return calculationId;
  }

  async function returnIt(calculationId: string): Promise<void> {
    const version = await desk.versionOf(calculationId);
    await (await t.as(world.approverId)).rates.return({ calculationId, version, reason });
  }

  /** What somebody was told of a calculation, oldest first, as the bell's list shows it. */
  async function toldOf(personId: string, calculationId: string) {
    const { items } = await (await t.as(personId)).notifications.list({ onlyUnread: false });
    return items
      .filter(({ href }) => href === `/takster/${calculationId}`)
      .map((item) => [item.kind, item.actorName, item.subject])
      .toReversed();
  }

  const unreadOf = async (personId: string) =>
    (await (await t.as(personId)).accounts.me())?.unreadNotifications;
  const mailsTo = async (personId: string, about: string) =>
    (await t.platform.mailer.listKept(1000)).filter(
      (mail) => mail.to.startsWith(personId) && mail.subject.includes(about),
    );

  it("tells those who may approve, each in their language and as they have chosen, and nobody else", async () => {
    const organisation = { limitKind: "organisation", limitId: world.operatorId } as const;
    const both = await createTestPerson(t.platform, {
      language: "en",
      grants: [
        { role: "economist", ...organisation },
        { role: "council-approver", ...organisation },
      ],
    });
    const reporter = await createTestPerson(t.platform, {
      grants: [{ role: "registry-reporter", ...organisation }],
    });
    const settings = { threads: "at-once", asks: "at-once", matters: "never" } as const;
    await (await t.as(world.otherEconomistId)).notifications.updateSettings(settings);
    const id = await submitted("Bakkehuset");
    await t.platform.outbox.deliverDue();

    for (const personId of [world.approverId, world.otherEconomistId, both]) {
      expect(await toldOf(personId, id)).toEqual([["rate-submitted", "Esben Økonom", "Bakkehuset 2027"]]);
      expect(await unreadOf(personId)).toBe(1);
    }
    for (const personId of [world.economistId, world.secretariatId, reporter])
      expect(await unreadOf(personId)).toBe(0);
    const [danish, ...more] = await mailsTo(world.approverId, "Bakkehuset");
    expect(more).toEqual([]);
    expect(danish?.subject).toBe("Esben Økonom har sendt taksten for Bakkehuset 2027 til godkendelse");
    expect(danish?.text).toContain(`/takster/${id}`);
    expect((await mailsTo(both, "Bakkehuset")).map(({ subject }) => subject)).toEqual([
      "Esben Økonom has submitted the rate of Bakkehuset 2027 for approval",
    ]);
    expect(await mailsTo(world.otherEconomistId, "Bakkehuset")).toEqual([]);
    const words = danish?.text.replaceAll(/https?:\S+/g, "").replaceAll("2027", "");
    expect(words).not.toMatch(/\d/);
  });

  it("tells who submitted it of a return and of the approval; the reason stands on the page only", async () => {
    const id = await submitted("Engvejen");
    await t.platform.outbox.deliverDue();
    expect(await toldOf(world.approverId, id)).toHaveLength(1);
    await returnIt(id);
    expect(await toldOf(world.approverId, id)).toEqual([]);
    const { version } = await (await t.as(world.economistId)).rates.get({ calculationId: id });
    await (await t.as(world.economistId)).rates.save({ calculationId: id, version, content: testContent() });
    await desk.submit(id);
    await desk.approve(id);
    await t.platform.outbox.deliverDue();

    expect(await toldOf(world.economistId, id)).toEqual([
      ["rate-returned", "Gitte Godkender", "Engvejen 2027"],
      ["rate-approved", "Gitte Godkender", "Engvejen 2027"],
    ]);
    expect((await toldOf(world.approverId, id)).map(([what]) => what)).toEqual([
      "rate-submitted",
      "rate-submitted",
    ]);
    const mails = await mailsTo(world.economistId, "Engvejen");
    expect(mails.map(({ subject }) => subject).toSorted()).toEqual([
      "Gitte Godkender har godkendt taksten for Engvejen 2027",
      "Gitte Godkender har sendt taksten for Engvejen 2027 tilbage til dig",
    ]);
    for (const { text } of mails) expect(text).not.toContain(reason);
  });

  it("mails nothing of what was returned before the mail went, and shows nothing to who has lost the role", async () => {
    const id = await submitted("Søhuset");
    await returnIt(id);
    await t.platform.outbox.deliverDue();
    expect(await mailsTo(world.approverId, "Søhuset")).toEqual([]);
    expect((await toldOf(world.economistId, id)).map(([what]) => what)).toEqual(["rate-returned"]);

    await t.platform.db
      .updateTable("grants")
      .set({ ended_at: isoNow(t.clock) })
      .where("person_id", "=", world.economistId)
      .execute();
    expect(await toldOf(world.economistId, id)).toEqual([]);
    expect(await unreadOf(world.economistId)).toBe(0);
  });

  it("tells nobody of a submission that the rate model refuses", async () => {
    const before = await unreadOf(world.approverId);
    const own = { ...(await desk.withOffer()), economistId: world.otherEconomistId };
    const { calculationId, version } = await startTestCalculation(
      t,
      own,
      testContent({ isWithoutAdjustment: false }),
    );
    const other = await t.as(world.otherEconomistId);
    await expect(other.rates.submit({ calculationId, version })).rejects.toThrow("rate-refused");
    await t.platform.outbox.deliverDue();
    expect(await unreadOf(world.approverId)).toBe(before);
  });
});
