import { SaxesParser } from "saxes";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createId } from "../../platform/ids.ts";
import { parseAgreed } from "../../testing/calendars.ts";
import { listDatabaseKinds } from "../../testing/databases.ts";
import { createTestParticipant, createTestSession } from "../../testing/event-days.ts";
import { createTestNetwork } from "../../testing/networks.ts";
import { createTestPerson, grantTestRole } from "../../testing/people.ts";
import { insertTestEvent } from "../../testing/registrations.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import type { EventsTable } from "../tables.ts";
import { describeEventPage } from "./describe-event-page.ts";
import { calendarPersonalData } from "./personal/personal-data.ts";

describe.each(listDatabaseKinds())("the calendars of events on %s", (kind) => {
  let t: TestApp;
  let networkId: string;
  /** Public and of the network; for members of the network; cancelled; a draft. */
  let open: string;
  let closed: string;
  let cancelled: string;
  let drafted: string;

  const insert = async (
    values: Partial<EventsTable>,
    owner?: { kind: "network" | "cluster"; id: string },
  ) => {
    const id = await insertTestEvent(t.platform.db, values);
    if (owner !== undefined)
      await t.platform.db
        .insertInto("event_owners")
        .values({
          event_id: id,
          owner_kind: owner.kind,
          owner_id: owner.id,
          accepted_at: "2026-11-22T09:00:00.000Z",
          added_by: null,
          added_at: "2026-11-22T09:00:00.000Z",
        })
        .execute();
    return id;
  };
  const get = (url: string, headers: Record<string, string> = {}) => t.app.server.inject({ url, headers });
  const read = async (url: string) => {
    const answer = await get(url);
    expect({ url, status: answer.statusCode }).toEqual({ url, status: 200 });
    return parseAgreed(answer.body);
  };
  const idsOf = (events: { uid: string }[]) => events.map(({ uid }) => uid.split("@")[0]);

  beforeAll(async () => {
    t = await createTestApp(kind, { env: { PUBLIC_URL: "https://rammevaerk.test" } });
    networkId = await createTestNetwork(t.platform, { name: "Netværk for æbler; og pærer" });
    const network = { kind: "network", id: networkId } as const;
    open = await insert({ title: "Åben konference", region_id: "region-a", excerpt: "Om alt" }, network);
    closed = await insert({ title: "Hemmeligt møde", visibility: "members", kind: "course" }, network);
    cancelled = await insert(
      { title: "Opgivet", status: "cancelled", sequence: 2, cancel_reason: "Sygdom", kind: "symposium" },
      network,
    );
    drafted = await insert({ title: "Udkast", status: "draft", published_at: null }, network);
  });
  afterAll(() => t.close());

  it("hold what everybody may see, narrowed as the list of events is, and no trace of the rest", async () => {
    const everything = await read("/calendar/events.ics");
    expect(idsOf(everything)).toEqual([open, cancelled].toSorted());
    expect(everything.find(({ uid }) => uid.startsWith(cancelled))).toMatchObject({
      uid: `${cancelled}@events.rammevaerk`,
      title: "Aflyst: Opgivet",
      status: "CANCELLED",
      sequence: 2,
      startsAt: "2097-06-12T07:00:00.000Z",
      endsAt: "2097-06-12T13:00:00.000Z",
    });
    for (const [query, ids] of [
      ["kind=conference", [open]],
      ["kind=course", []],
      ["regionId=region-a", [open]],
      ["kind=symposium&format=on-site", [cancelled]],
      [`owner=network:${networkId}`, [open, cancelled]],
      [`owner=network:${networkId}&owner=cluster:${networkId}&kind=conference`, [open]],
      [`owner=cluster:${networkId}`, []],
      ["targetGroup=none", []],
    ] as const) {
      expect([query, idsOf(await read(`/calendar/events.ics?${query}`))]).toEqual([
        query,
        [...ids].map(String).toSorted(),
      ]);
      const feed = await get(`/feeds/events.atom?${query}`);
      expect([query, readAtom(feed.body).entries.length]).toEqual([query, ids.length]);
    }
    expect(idsOf(await read(`/calendar/networks/${networkId}.ics`))).toEqual([open, cancelled].toSorted());
    expect(idsOf(await read(`/calendar/networks/${createId()}.ics`))).toEqual([]);
    expect(idsOf(await read(`/calendar/clusters/${networkId}.ics`))).toEqual([]);
    for (const url of ["/calendar/events.ics", `/calendar/networks/${networkId}.ics`, "/feeds/events.atom"])
      expect((await get(url)).body).not.toMatch(/Hemmeligt|Udkast/);
  });

  it("may be asked for so many times a minute, personal ones fewer", async () => {
    for (const [url, most] of [
      ["/calendar/events.ics", "60"],
      [`/calendar/networks/${networkId}.ics`, "60"],
      ["/feeds/events.atom", "60"],
      ["/calendar/personal/x.ics", "30"],
    ] as const)
      expect([url, (await get(url)).headers["x-ratelimit-limit"]]).toEqual([url, most]);
  });

  it("refuse what is no filter, no calendar, or not for everybody", async () => {
    for (const url of [
      "/calendar/events.ics?kind=x",
      "/calendar/events.ics?owner=network",
      "/feeds/events.atom?owner=x:y",
    ])
      expect([url, (await get(url)).statusCode]).toEqual([url, 400]);
    for (const url of [
      `/calendar/events/${closed}.ics`,
      `/calendar/events/${drafted}.ics`,
      `/calendar/events/${createId()}.ics`,
      `/calendar/events/${open}`,
      "/calendar/networks/x.ics",
      "/calendar/personal/x.ics",
      "/calendar/nothing",
    ])
      expect([url, (await get(url)).statusCode]).toEqual([url, 404]);
  });

  it("tell who has a calendar already that nothing has changed, and that something has", async () => {
    for (const url of ["/calendar/events.ics", "/feeds/events.atom", `/calendar/events/${open}.ics`]) {
      const first = await get(url);
      const etag = String(first.headers["etag"]);
      expect(first.headers["cache-control"]).toContain("public");
      expect((await get(url, { "if-none-match": `W/"other", ${etag}` })).statusCode).toBe(304);
      await t.platform.db
        .updateTable("events")
        .set((eb) => ({
          sequence: eb("sequence", "+", 1),
          changed_at: `2026-11-22T10:0${url.length % 10}:01.000Z`,
        }))
        .where("id", "=", open)
        .execute();
      const changed = await get(url, { "if-none-match": etag });
      expect([url, changed.statusCode]).toEqual([url, 200]);
    }
    expect((await read(`/calendar/events/${open}.ics`))[0]?.sequence).toBe(3);
  });

  it("hold a person's own events, as the person stands when the calendar is asked for", async () => {
    const personId = await createTestPerson(t.platform, {
      grants: [{ role: "member", limitKind: "network", limitId: networkId }],
    });
    const me = await t.as(personId);
    const seatedAt = await insert({ title: "Min plads", visibility: "members" });
    const { participantId } = await createTestParticipant(t.platform, { eventId: seatedAt, personId });
    const waitsFor = await insert({ title: "Min kø" });
    await createTestParticipant(t.platform, { eventId: waitsFor, personId, state: "waiting" });
    const left = await insert({ title: "Forladt" });
    await createTestParticipant(t.platform, { eventId: left, personId, state: "cancelled" });
    const runs = await insert({ title: "Min afvikling", visibility: "members" });
    await grantTestRole(t.platform, personId, { role: "organiser", limitKind: "event", limitId: runs });
    const sessionId = await createTestSession(t.platform, seatedAt, "Værksted");
    await t.platform.db
      .insertInto("session_seats")
      .values({
        session_id: sessionId,
        participant_id: participantId,
        state: "seated",
        queue_number: null,
        created_at: "2026-11-22T09:00:00.000Z",
      })
      .execute();

    expect(await me.events.calendars.getAddress()).toEqual({ address: null });
    await expect(me.events.calendars.updateAddress({ includesMemberships: true })).rejects.toThrow(
      "not-found",
    );
    const { url } = await me.events.calendars.createAddress({ includesMemberships: false });
    const path = new URL(url).pathname;
    expect(url).toMatch(/^https:\/\/rammevaerk\.test\/calendar\/personal\/[\w-]{43}\.ics$/);
    const own = await read(path);
    expect(idsOf(own)).toEqual([seatedAt, waitsFor, runs].toSorted());
    expect(own.find(({ uid }) => uid.startsWith(seatedAt))).toMatchObject({
      status: "CONFIRMED",
      description: expect.stringContaining("Dine indslag:\n22. november 10.00–11.00 Værksted"),
    });
    expect(own.find(({ uid }) => uid.startsWith(waitsFor))?.status).toBe("TENTATIVE");
    expect((await get(path)).headers["cache-control"]).toBe("private, no-cache");
    expect((await me.events.calendars.getAddress()).address).toMatchObject({
      includesMemberships: false,
      lastReadOn: "2026-11-22",
    });
    expect(
      JSON.stringify(await t.platform.db.selectFrom("calendar_addresses").selectAll().execute()),
    ).not.toContain(path.split("/").at(-1)?.slice(0, -4) ?? "?");

    await me.events.calendars.updateAddress({ includesMemberships: true });
    expect(idsOf(await read(path))).toContain(closed);
    expect(idsOf(await read(path))).not.toContain(drafted);
    await t.platform.db
      .updateTable("grants")
      .set({ ended_at: "2026-11-22T09:30:00.000Z" })
      .where("person_id", "=", personId)
      .execute();
    expect(idsOf(await read(path))).toEqual([seatedAt, waitsFor].toSorted());

    const renewed = await me.events.calendars.createAddress({ includesMemberships: false });
    expect((await get(path)).statusCode).toBe(404);
    await me.events.calendars.revokeAddress();
    await me.events.calendars.revokeAddress();
    expect((await get(new URL(renewed.url).pathname)).statusCode).toBe(404);
    expect(await me.events.calendars.getAddress()).toEqual({ address: null });

    const last = await me.events.calendars.createAddress({ includesMemberships: true });
    expect(await calendarPersonalData.exportData(t.platform.db, personId)).toMatchObject({
      calendarAddress: { includesMemberships: true, lastReadOn: null },
    });
    await calendarPersonalData.eraseData(t.platform.db, personId, "keep");
    expect((await get(new URL(last.url).pathname)).statusCode).toBe(404);
    expect(await calendarPersonalData.exportData(t.platform.db, personId)).toEqual({ calendarAddress: null });
  });

  it("come as a feed that another parser reads, newest change first", async () => {
    const { db } = t.platform;
    const odd = await insert({
      title: `Æ <b>&amp; "citat" ]]> \u0007`,
      changed_at: "2026-12-01T10:00:00.000Z",
      excerpt: "Om & for",
    });
    const answer = await get("/feeds/events.atom");
    expect(answer.headers["content-type"]).toBe("application/atom+xml; charset=utf-8");
    const feed = readAtom(answer.body);
    expect(feed.entries[0]).toMatchObject({
      id: `urn:uuid:${odd}`,
      title: `Æ <b>&amp; "citat" ]]> `,
      updated: "2026-12-01T10:00:00.000Z",
      link: `https://rammevaerk.test/arrangementer/${odd}`,
    });
    expect(feed.entries[0]?.summary).toContain("onsdag den 12. juni 2097 kl. 9.00–15.00");
    expect(feed.updated).toBe("2026-12-01T10:00:00.000Z");
    expect(feed.entries.map(({ id }) => id)).not.toContain(`urn:uuid:${closed}`);
    const updates = feed.entries.map(({ updated }) => updated);
    expect(updates).toEqual(updates.toSorted().toReversed());
    await db.deleteFrom("events").where("id", "=", odd).execute();
  });

  it("describe public events, and no others, to search engines and link previews", async () => {
    const path = `/arrangementer/${open}`;
    const head = await describeEventPage(t.platform, path);
    expect(head).toMatchObject({
      title: "Åben konference – Rammeværk",
      url: `https://rammevaerk.test${path}`,
      jsonLd: {
        "@type": "Event",
        name: "Åben konference",
        startDate: "2097-06-12T07:00:00.000Z",
        eventStatus: "https://schema.org/EventScheduled",
        location: { "@type": "Place", name: "Kulturhuset" },
        organizer: [{ "@type": "Organization", name: "Netværk for æbler; og pærer" }],
      },
    });
    expect(await describeEventPage(t.platform, `/arrangementer/${cancelled}`)).toMatchObject({
      jsonLd: { eventStatus: "https://schema.org/EventCancelled" },
    });
    for (const other of [
      `/arrangementer/${closed}`,
      `/arrangementer/${drafted}`,
      `${path}/deltagere`,
      "/arrangementer",
    ])
      expect([other, await describeEventPage(t.platform, other)]).toEqual([other, undefined]);
    const online = await insert({ format: "both", online_url: "https://hemmelig.test/moede" });
    const both = await describeEventPage(t.platform, `/arrangementer/${online}`);
    expect(JSON.stringify(both)).not.toContain("hemmelig");
    expect((await get(`/calendar/events/${online}.ics`)).body).not.toContain("hemmelig");
  });
});

interface AtomEntry {
  id: string;
  title: string;
  updated: string;
  link: string;
  summary: string;
}

/** Reads a feed with a strict XML parser, which throws at anything that is not well-formed. */
function readAtom(xml: string): { updated: string; entries: AtomEntry[] } {
  const parser = new SaxesParser({ xmlns: true });
  const path: string[] = [];
  const entries: AtomEntry[] = [];
  let updated = "";
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ local, uri, attributes }) => {
    if (uri !== "http://www.w3.org/2005/Atom") throw new Error(`${local} is not of Atom`);
    path.push(local);
    if (local === "entry") entries.push({ id: "", title: "", updated: "", link: "", summary: "" });
    const last = entries.at(-1);
    if (local === "link" && last !== undefined) last.link = attributes["href"]?.value ?? "";
  });
  parser.on("closetag", () => void path.pop());
  parser.on("text", (text) => {
    const [, parent, name = ""] = path;
    const last = entries.at(-1);
    if (path.length === 2 && parent === "updated") updated += text;
    if (path.length === 3 && parent === "entry" && last !== undefined && name in last)
      last[name as keyof AtomEntry] += text;
  });
  parser.write(xml).close();
  return { updated, entries };
}
