import { readTable } from "@rammevaerk/tables";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createId } from "../../platform/ids.ts";
import { requireActor } from "../../platform/trpc.ts";
import { listDatabaseKinds } from "../../testing/databases.ts";
import { grantTestRole } from "../../testing/people.ts";
import { createRegistrationWorld, type RegistrationWorld } from "../../testing/registration-world.ts";
import { insertGuests, registerInputOf } from "../../testing/registrations.ts";
import { createTestApp } from "../../testing/test-app.ts";
import { checkImport } from "./importing/check-import.ts";
import { listRegistrations } from "./listing/list-registrations.ts";
import { writeNeedsList, writeParticipantList } from "./listing/write-list.ts";

const bytesOf = (lines: readonly string[]) => new TextEncoder().encode(lines.join("\r\n"));

describe.each(listDatabaseKinds())("lists of people on %s", (kind) => {
  let world: RegistrationWorld;
  beforeAll(async () => {
    world = await createRegistrationWorld(await createTestApp(kind));
  });
  afterAll(() => world.t.close());

  const dryRun = async (eventId: string, lines: readonly string[]) =>
    checkImport(requireActor(await world.t.contextOf(world.organiser)), eventId, {
      name: "deltagere.csv",
      bytes: bytesOf(lines),
    });

  it("are told row by row what would become of them, and then signed up as told, once", async () => {
    const { t, event, organiser, registrations, person, register } = world;
    const eventId = await event({ capacity: 3 });
    const known = await person();
    await register(known, eventId);
    const organisation = await t.platform.db
      .selectFrom("organisations")
      .select(["id", "name"])
      .where("id", "=", world.north)
      .executeTakeFirstOrThrow();
    const preview = await dryRun(eventId, [
      "Kommune;Navn;E-mail;Stilling",
      `${organisation.name};Anna Ahlgren;anna@kommune.example;Leder`,
      ";Benny Bang;BENNY@kommune.example;",
      ";Carl Carlsen;carl@kommune.example;",
      ";;ingen@kommune.example;",
      ";Dorte Dam;dorte.kommune.example;",
      "Andeby Kommune;Erik Eg;erik@kommune.example;",
      ";Anna igen;anna@kommune.example;",
      `;Kendt Person;${known}@test.example;`,
      ";;;",
    ]);
    expect(preview.rows.map(({ row, outcome, problem }) => [row, outcome, problem])).toEqual([
      [2, "seated", null],
      [3, "seated", null],
      [4, "waiting", null],
      [5, "refused", "name-missing"],
      [6, "refused", "email-wrong"],
      [7, "refused", "organisation-unknown"],
      [8, "refused", "twice-in-file"],
      [9, "already-registered", null],
    ]);
    expect(preview).toMatchObject({ seated: 2, waiting: 1, refused: 4 });
    const { importId } = preview;
    const apply = async () => (await registrations(organiser)).applyImport({ importId });
    expect(await Promise.all([apply(), apply()])).toEqual([
      { seated: 2, waiting: 1 },
      { seated: 2, waiting: 1 },
    ]);
    expect(await apply()).toEqual({ seated: 2, waiting: 1 });
    const { items } = await (await registrations(organiser)).list({ eventId });
    expect(items.map(({ name, state, door, organisation: from }) => [name, state, door, from])).toEqual([
      ["Anna Ahlgren", "seated", "import", organisation.name],
      ["Benny Bang", "seated", "import", null],
      ["Carl Carlsen", "waiting", "import", null],
      [expect.stringContaining("Person"), "seated", "self", null],
    ]);
    const stranger = await registrations(await person());
    await expect(stranger.applyImport({ importId })).rejects.toThrow("forbidden");
    t.clock.advance(2 * 3600);
    await t.platform.outbox.deliverDue();
    await expect(apply()).rejects.toThrow("not-found");
  });

  it("are all signed up or nobody, and refused when they are no such list", async () => {
    const { event, organiser, registrations, registerGroup, groupOf } = world;
    const eventId = await event({ capacity: 10 });
    const [head, one] = ["Navn;E-mail", "Anna Ahlgren;anna@kommune.example"];
    const { importId } = await dryRun(eventId, [head, one, "Benny Bang;benny@kommune.example"]);
    const [colleague] = groupOf(1);
    const people = [{ ...colleague, email: "benny@kommune.example" }];
    await registerGroup(organiser, eventId, { people });
    await expect((await registrations(organiser)).applyImport({ importId })).rejects.toThrow(
      "already-registered",
    );
    expect((await (await registrations(organiser)).list({ eventId })).items).toHaveLength(1);
    await expect(dryRun(eventId, ["Fornavn;Telefon", "Anna;1"])).rejects.toThrow("people-list-refused");
    await expect(dryRun(eventId, [])).rejects.toThrow("people-list-refused");
    await expect(dryRun(eventId, [head, "Anna 010180-1234;anna@kommune.example"])).rejects.toThrow(
      "cpr-number-found",
    );
    const long = Array.from({ length: 501 }, (_, n) => `Person ${n};p${n}@kommune.example`);
    await expect(dryRun(eventId, [head, ...long])).rejects.toThrow("people-list-refused");
  });

  it("hold what is shown and nothing more; what people need is a list of its own", async () => {
    const { t, event, person, register } = world;
    const eventId = await event({ capacity: 1 });
    await register(await person(), eventId, { diet: "vegansk" });
    await register(await person(), eventId, { diet: "halal" });
    const { platform } = t;
    const read = async (bytes: Uint8Array) => (await readTable(bytes, "list")).rows;
    const shown = { format: "xlsx", language: "da" } as const;
    const rows = await read(await writeParticipantList(platform, { eventId, state: "waiting" }, shown));
    expect(rows).toHaveLength(2);
    expect(rows[0]?.slice(0, 2)).toEqual(["Navn", "Titel"]);
    expect(rows[1]?.slice(4, 9)).toEqual(["på stedet", "på venteliste", 1, 1, "sig selv"]);
    expect(JSON.stringify(rows)).not.toMatch(/vegansk|halal/);
    const needs = await read(await writeNeedsList(platform, eventId, { format: "csv", language: "en" }));
    expect(needs.map((row) => row[1])).toEqual(["Diet", "vegansk"]);
  });

  it("come in and go out by doors of their own, for organisers only, and it is written down", async () => {
    const { t, event, trailOf } = world;
    const eventId = await event();
    const [inside, outside] = await insertGuests(t.platform.db, 2);
    const limit = { limitKind: "event", limitId: eventId } as const;
    await grantTestRole(t.platform, inside?.personId ?? "", { role: "organiser", ...limit });
    const get = (file: string, cookie = "") =>
      t.app.server.inject({ url: `/api/events/${eventId}/${file}`, headers: { cookie } });
    for (const file of [
      "deltagere.csv?state=seated&onlyOverrides=1",
      "deltagere.xlsx",
      "hensyn.csv",
      "hensyn.xlsx",
    ]) {
      expect((await get(file)).statusCode).toBe(401);
      expect((await get(file, outside?.cookie)).statusCode).toBe(403);
      expect((await get(file, inside?.cookie)).statusCode).toBe(200);
    }
    expect((await get("deltagere.csv?state=maybe", inside?.cookie)).statusCode).toBe(400);
    expect(await trailOf(eventId)).toEqual([
      "events.export-participants",
      "events.export-participants",
      "events.export-participants",
      "events.export-participants",
    ]);
    const part = 'content-disposition: form-data; name="file"; filename="liste.csv"';
    const payload = `--x\r\n${part}\r\n\r\nNavn;E-mail\r\nAnna Ahlgren;anna@kommune.example\r\n--x--\r\n`;
    const send = (cookie = "") =>
      t.app.server.inject({
        method: "POST",
        url: `/api/events/${eventId}/imports`,
        headers: {
          cookie,
          origin: t.platform.env.PUBLIC_URL,
          "content-type": "multipart/form-data; boundary=x",
          "x-rammevaerk": "1",
        },
        payload,
      });
    expect((await send(outside?.cookie)).json()).toMatchObject({
      error: { data: { app: { code: "forbidden" } } },
    });
    const sent = await send(inside?.cookie);
    expect(sent.json()).toMatchObject({ seated: 1, rows: [{ name: "Anna Ahlgren", outcome: "seated" }] });
  });

  it("stay fast with 3,000 registrations: a page, its count, the overview and the whole file", async () => {
    const { t, event, organiser, registrations } = world;
    const { db } = t.platform;
    const eventId = await event({ capacity: 1000 });
    await insertRegistrations(eventId, 3000);
    const caller = await registrations(organiser);
    const first = await caller.list({ eventId });
    expect(first.total).toBe(1001);
    expect(first.items).toHaveLength(25);
    const next = await caller.list({ eventId, after: first.nextKey ?? "" });
    expect(next.items[0]?.name).toBe("Gæst 00025");
    const found = await listRegistrations(t.platform, { eventId, state: "waiting", text: "gæst 029" });
    expect(found.items.map(({ position }) => position)).toContain(1901);
    const { onSite } = await caller.overview({ eventId });
    expect(onSite).toMatchObject({ taken: 1000, free: 0, waiting: 2000 });
    const format = { format: "csv", language: "da" } as const;
    const rows = (await readTable(await writeParticipantList(t.platform, { eventId }, format), "l")).rows;
    expect(rows).toHaveLength(3001);
    const [guest] = await insertGuests(db, 1);
    const me = await registrations(guest?.personId ?? "");
    expect(await me.register(registerInputOf(eventId))).toMatchObject({ state: "waiting", position: 2001 });
  });

  /** The first 1,000 with seats, the others in the queue; all of them by an organiser. */
  async function insertRegistrations(eventId: string, count: number): Promise<void> {
    const { db } = world.t.platform;
    const at = "2026-11-22T09:00:00.000Z";
    const all = Array.from({ length: count }, (_, n) => ({ n, id: createId(), isSeated: n < 1000 }));
    for (let n = 0; n < count; n += 500) {
      const some = all.slice(n, n + 500);
      await db
        .insertInto("event_registrations")
        .values(
          some.map((one) => ({
            id: one.id,
            event_id: eventId,
            pool: "on-site" as const,
            state: one.isSeated ? ("seated" as const) : ("waiting" as const),
            queue_number: one.isSeated ? null : one.n - 999,
            organisation_id: null,
            registered_by: null,
            door: "organiser" as const,
            is_override: 0,
            override_reason: null,
            offered_at: null,
            offer_expires_at: null,
            created_at: at,
            changed_at: at,
            version: 1,
            request_id: one.id,
          })),
        )
        .execute();
      await db
        .insertInto("event_participants")
        .values(
          some.map((one) => ({
            id: createId(),
            event_id: eventId,
            registration_id: one.id,
            person_id: null,
            name: `Gæst ${String(one.n).padStart(5, "0")}`,
            sort_name: `g{st ${String(one.n).padStart(5, "0")}`,
            email: `${one.n}@kommune.example`,
            title: "",
            shows_to_participants: 0,
            shows_to_public: 0,
            secret_hash: null,
            withdrawn_at: null,
            erased_at: null,
          })),
        )
        .execute();
    }
  }
});
