import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inTransaction } from "../../platform/db/transaction.ts";
import { createId } from "../../platform/ids.ts";
import { listDatabaseKinds } from "../../testing/databases.ts";
import { createEventWorld, eventContent, type EventWorld, noProgramme } from "../../testing/events.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import { programmeData } from "./programme-data.ts";

describe.each(listDatabaseKinds())("what events hold of who works on them on %s", (kind) => {
  let t: TestApp;
  let w: EventWorld;
  beforeAll(async () => {
    t = await createTestApp(kind);
    w = await createEventWorld(t);
  });
  afterAll(() => t.close());

  /** An event that the person wrote, is the contact of, and speaks at. */
  async function createAsSpeaker(personId: string): Promise<string> {
    const { eventId, version } = await w.create({ contactId: personId });
    const speaker = { id: createId(), personId, name: "Ann", title: "Leder", organisation: "Kommunen" };
    await (await w.as(personId)).saveProgramme({ ...noProgramme, eventId, version, speakers: [speaker] });
    return eventId;
  }

  test("is given out, and forgotten: the name stays with the programme unless it is to go", async () => {
    const { ann, bo } = w.people;
    const eventId = await createAsSpeaker(ann);
    const { title } = eventContent();
    const event = { title, startsAt: "2027-03-17T08:00:00.000Z" };
    expect(await programmeData.exportData(t.platform.db, ann)).toEqual({
      eventsWritten: [event],
      eventsAsContact: [event],
      eventsAsSpeaker: [{ ...event, name: "Ann", speakerTitle: "Leder", organisation: "Kommunen" }],
    });
    const erase = (choice: "keep" | "remove") =>
      inTransaction(t.platform.db, (tx) => programmeData.eraseData(tx, ann, choice));
    await erase("keep");
    await erase("keep");
    const seen = await (await w.as(null)).get({ eventId });
    expect(seen.contact).toBeNull();
    expect(seen.programme.speakers).toMatchObject([{ personId: null, name: "Ann" }]);
    const none = { eventsWritten: [], eventsAsContact: [], eventsAsSpeaker: [] };
    expect(await programmeData.exportData(t.platform.db, ann)).toEqual(none);
    const again = await createAsSpeaker(ann);
    await erase("remove");
    expect((await (await w.as(null)).get({ eventId: again })).programme.speakers).toEqual([]);
    expect(await programmeData.exportData(t.platform.db, bo)).toEqual(none);
  });
});
