import { afterAll, beforeAll, expect, it } from "vitest";
import { createId } from "../../platform/ids.ts";
import { parseAgreed, parseCalendar } from "../../testing/calendars.ts";
import { createEventWorld, eventContent } from "../../testing/events.ts";
import { createTestPerson } from "../../testing/people.ts";
import { registerInputOf } from "../../testing/registrations.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";

let t: TestApp;
beforeAll(async () => {
  t = await createTestApp("sqlite");
});
afterAll(() => t.close());

it("is right in every calendar: published, renamed, moved to the day the clock is set, cancelled", async () => {
  const w = await createEventWorld(t);
  const ann = await w.as(w.people.ann);
  const guest = await createTestPerson(t.platform);
  const { url } = await (await w.as(guest)).calendars.createAddress({ includesMemberships: false });
  const content = eventContent({
    visibility: "public",
    takesRegistrations: true,
    starts: { local: "2027-03-27T09:00" },
    ends: { local: "2027-03-27T15:00" },
  });
  const created = await ann.create({ ...content, owner: w.blue, requestId: createId() });
  const { eventId } = created;

  /** The event as the doors, and the newest mail, tell it; both parsers agree on each of them. */
  const readAll = async () => {
    await t.platform.outbox.deliverDue();
    const doors = [
      "/calendar/events.ics",
      `/calendar/events/${eventId}.ics`,
      `/calendar/networks/${w.blue.id}.ics`,
      new URL(url).pathname,
    ];
    const calendars = await Promise.all(
      doors.map(async (door) => parseAgreed((await t.app.server.inject({ url: door })).body)),
    );
    const mails = (await t.platform.mailer.listKept(100)).filter(({ to }) => to === `${guest}@test.example`);
    return { calendars: calendars.map(([event]) => event), mails };
  };
  const expectEverywhere = async (expected: object) => {
    const { calendars, mails } = await readAll();
    for (const event of calendars) expect(event).toMatchObject(expected);
    return mails;
  };

  let { version } = await ann.publish({ eventId, version: created.version });
  await (await w.as(guest)).registrations.register(registerInputOf(eventId));
  const uid = `${eventId}@events.rammevaerk`;
  const first = { startsAt: "2027-03-27T08:00:00.000Z", endsAt: "2027-03-27T14:00:00.000Z" };
  const { calendars, mails } = await readAll();
  const published = calendars[0]?.sequence ?? -1;
  for (const event of calendars) expect(event).toMatchObject({ uid, ...first, sequence: published });
  expect(parseAgreed(mails[0]?.calendar?.content ?? "")).toMatchObject([
    { uid, ...first, sequence: published },
  ]);

  ({ version } = await ann.update({ ...content, title: "Temadag om hvile", eventId, version }));
  expect(await expectEverywhere({ uid, title: "Temadag om hvile", sequence: published })).toHaveLength(1);

  const starts = { local: "2027-03-28T09:00" };
  const moved = { startsAt: "2027-03-28T07:00:00.000Z", endsAt: "2027-03-28T13:00:00.000Z" };
  const ends = { local: "2027-03-28T15:00" };
  ({ version } = await ann.update({ ...content, starts, ends, eventId, version }));
  const told = await expectEverywhere({ uid, ...moved, status: "CONFIRMED", sequence: published + 1 });
  expect(told.map(({ subject }) => subject)).toEqual([
    "Ny tid: Temadag om søvn",
    "Du er tilmeldt: Temadag om søvn",
  ]);
  expect(told[0]?.text).toContain("Tiden var før lørdag den 27. marts 2027 kl. 9.00–15.00.");
  expect(parseAgreed(told[0]?.calendar?.content ?? "")).toMatchObject([
    { uid, ...moved, sequence: published + 1 },
  ]);

  await ann.cancel({ eventId, version, reason: "For få tilmeldte" });
  const last = await expectEverywhere({ uid, ...moved, status: "CANCELLED", sequence: published + 2 });
  expect(last.map(({ subject }) => subject)[0]).toBe("Aflyst: Temadag om søvn");
  expect(last).toHaveLength(3);
  const ending = last[0]?.calendar?.content ?? "";
  expect(parseCalendar(ending).method).toBe("CANCEL");
  expect(parseAgreed(ending)).toMatchObject([{ uid, status: "CANCELLED", sequence: published + 2 }]);
});
