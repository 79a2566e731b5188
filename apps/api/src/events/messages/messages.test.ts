import ICAL from "ical.js";
import type { Email } from "postal-mime";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { inTransaction } from "../../platform/db/transaction.ts";
import { createId } from "../../platform/ids.ts";
import { parseAgreed, parseCalendar } from "../../testing/calendars.ts";
import { listDatabaseKinds } from "../../testing/databases.ts";
import { createTestParticipant } from "../../testing/event-days.ts";
import { insertSurvey } from "../../testing/events.ts";
import { createMailReceiver, type MailReceiver } from "../../testing/mail-receiver.ts";
import { createTestNetwork } from "../../testing/networks.ts";
import { createTestPerson } from "../../testing/people.ts";
import { insertTestEvent, registerInputOf } from "../../testing/registrations.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import type { EventsTable } from "../tables.ts";
import { deliverAnnouncement } from "./deliver-announcement.ts";
import { messagesPersonalData } from "./personal-data.ts";
import { tellOrganisers } from "./hourly/tell-organisers.ts";
import { announceCancellation, announceChange, enqueueParticipantMail } from "./index.ts";

const inDecember = {
  starts_local: "2026-12-03T09:00",
  starts_at: "2026-12-03T08:00:00.000Z",
  ends_local: "2026-12-03T15:30",
  ends_at: "2026-12-03T14:30:00.000Z",
  closes_days_before: 1,
  registration_closes_at: "2026-12-02T23:00:00.000Z",
};

describe.each(listDatabaseKinds())("mails about events on %s", (kind) => {
  let t: TestApp;
  let receiver: MailReceiver;
  beforeAll(async () => {
    receiver = await createMailReceiver();
    t = await createTestApp(kind, {
      env: { SMTP_URL: `smtp://127.0.0.1:${receiver.port}`, PUBLIC_URL: "https://rammevaerk.test" },
    });
  });
  afterAll(async () => {
    await t.close();
    await receiver.close();
  });
  beforeEach(() => void (receiver.mails.length = 0));

  const insert = (values: Partial<EventsTable> = {}) =>
    insertTestEvent(t.platform.db, { ...inDecember, ...values });
  const change = async (eventId: string, values: Partial<EventsTable>) => {
    await t.platform.db.updateTable("events").set(values).where("id", "=", eventId).execute();
  };
  const register = async (personId: string, eventId: string, requestId = createId()) =>
    (await t.as(personId)).events.registrations.register({ ...registerInputOf(eventId), requestId });
  /** Delivers what is due, and takes the mails that came, each receiver's in their order. */
  const takeMails = async (): Promise<Email[]> => {
    await t.platform.outbox.deliverDue();
    expect(await failures()).toEqual([]);
    return receiver.mails.splice(0);
  };
  const subjectsOf = (mails: readonly Email[]) => mails.map(({ subject }) => subject);
  const addressOf = (personId: string) => `${personId}@test.example`;
  const invitationOf = (mail: Email | undefined) => {
    const file = mail?.attachments.find(({ filename }) => filename === "invite.ics");
    const content =
      typeof file?.content === "string" ? file.content : new TextDecoder().decode(file?.content);
    /** The parser of mails gives a text's lines back without their returns. */
    const text = content.replaceAll(/\r?\n/g, "\r\n");
    const [event] = parseAgreed(text);
    return { method: parseCalendar(text).method, text, ...event };
  };
  /** What could not be delivered of these mails. */
  const failures = () =>
    t.platform.db
      .selectFrom("outbox_messages")
      .select(["topic", "last_error"])
      .where("topic", "in", ["event-participant-mail", "event-announcement", "event-digest"])
      .where("last_error", "is not", null)
      .execute();

  it("confirm a seat once with an invitation, move it, end it, and begin anew, each with a higher number", async () => {
    const personId = await createTestPerson(t.platform, { name: "Åse Ærø, læge" });
    const eventId = await insert({ title: "Temadag; om overgange, på tværs" });
    const requestId = createId();
    await register(personId, eventId, requestId);
    const { registrationId } = await register(personId, eventId, requestId);
    const mails = await takeMails();
    expect(subjectsOf(mails)).toEqual(["Du er tilmeldt: Temadag; om overgange, på tværs"]);
    const [confirmation] = mails;
    expect(confirmation?.to?.[0]?.address).toBe(addressOf(personId));
    expect(confirmation?.text).toContain("Hej Åse Ærø, læge");
    expect(confirmation?.text).toContain(
      "Tid: torsdag den 3. december 2026 kl. 9.00–15.30\nSted: Kulturhuset",
    );
    expect(confirmation?.text).toContain("Du får denne mail, fordi du er tilmeldt arrangementet.");
    expect(confirmation?.text).toContain(`https://rammevaerk.test/arrangementer/${eventId}`);
    const alternative = confirmation?.attachments.find(({ mimeType }) => mimeType === "text/calendar");
    expect(alternative).toMatchObject({ method: "REQUEST" });
    const invited = invitationOf(confirmation);
    expect(invited).toMatchObject({
      method: "REQUEST",
      uid: `${eventId}@events.rammevaerk`,
      status: "CONFIRMED",
      sequence: 0,
      title: "Temadag; om overgange, på tværs",
      startsAt: inDecember.starts_at,
      endsAt: inDecember.ends_at,
    });
    const vevent = new ICAL.Component(ICAL.parse(invited.text) as unknown[]).getFirstSubcomponent("vevent");
    expect(vevent?.getFirstPropertyValue("attendee")).toBe(`mailto:${addressOf(personId)}`);
    expect(vevent?.getFirstProperty("attendee")?.getParameter("cn")).toBe("Åse Ærø, læge");
    expect(vevent?.getFirstPropertyValue("organizer")).toBe("mailto:noreply@rammevaerk.example");

    await inTransaction(t.platform.db, async (tx) => {
      await tx
        .updateTable("events")
        .set({ starts_at: "2027-03-28T07:00:00.000Z", ends_at: "2027-03-28T13:00:00.000Z", sequence: 1 })
        .where("id", "=", eventId)
        .execute();
      const before = { startsAt: inDecember.starts_at, endsAt: inDecember.ends_at, placeName: "Kulturhuset" };
      await announceChange({ platform: t.platform }, tx, { eventId, changed: ["time"], before });
      await announceChange({ platform: t.platform }, tx, { eventId, changed: [] });
    });
    const [moved, ...noMore] = await takeMails();
    expect([moved?.subject, noMore]).toEqual(["Ny tid: Temadag; om overgange, på tværs", []]);
    expect(moved?.text).toContain("Tiden var før torsdag den 3. december 2026 kl. 9.00–15.30.");
    expect(moved?.text).toContain("Tid: søndag den 28. marts 2027 kl. 9.00–15.00");
    expect(invitationOf(moved)).toMatchObject({
      method: "REQUEST",
      uid: invited.uid,
      sequence: 1,
      startsAt: "2027-03-28T07:00:00.000Z",
    });

    await (await t.as(personId)).events.registrations.cancel({ registrationId });
    const [ended, ...nothing] = await takeMails();
    expect(nothing).toEqual([]);
    expect(invitationOf(ended)).toMatchObject({
      method: "CANCEL",
      uid: invited.uid,
      status: "CANCELLED",
      sequence: 2,
    });

    await change(eventId, { registration_closes_at: "2027-03-27T23:00:00.000Z" });
    await register(personId, eventId);
    expect(invitationOf((await takeMails())[0])).toMatchObject({ method: "REQUEST", sequence: 3 });
    await change(eventId, { status: "cancelled", sequence: 2, cancel_reason: "Sygdom" });
    for (const _ of [1, 2]) await announceCancellation({ platform: t.platform }, t.platform.db, { eventId });
    const [cancelled, ...once] = await takeMails();
    expect([cancelled?.subject, once]).toEqual(["Aflyst: Temadag; om overgange, på tværs", []]);
    expect(cancelled?.text).toContain("Arrangøren skriver: Sygdom");
    expect(invitationOf(cancelled)).toMatchObject({ method: "CANCEL", uid: invited.uid, sequence: 4 });
  });

  it("tell the place in the queue and why, offer the seat, and confirm it when it is taken", async () => {
    const [first, second] = [
      await createTestPerson(t.platform),
      await createTestPerson(t.platform, { language: "en" }),
    ];
    const eventId = await insert({ capacity: 1 });
    const { registrationId } = await register(first, eventId);
    const waiting = await register(second, eventId);
    const told = (await takeMails()).find(({ to }) => to?.[0]?.address === addressOf(second));
    expect(told?.subject).toBe("You are on the waiting list: Konference om overgange");
    expect(told?.text).toContain("You are number 1 on the waiting list");
    expect(told?.text).toContain("There are no free seats left.");
    expect(told?.attachments).toEqual([]);

    await (await t.as(first)).events.registrations.cancel({ registrationId });
    const offer = (await takeMails()).find(({ to }) => to?.[0]?.address === addressOf(second));
    expect(offer?.subject).toBe("You are offered a seat: Konference om overgange");
    expect(offer?.text).toContain("Answer yes or no by Monday, 23 November 2026, 11:00.");
    expect(offer?.attachments).toEqual([]);
    const answer = { registrationId: waiting.registrationId, accept: true };
    await (await t.as(second)).events.registrations.answerSeatOffer(answer);
    const [taken] = await takeMails();
    expect(taken?.subject).toBe("The seat is yours: Konference om overgange");
    expect(invitationOf(taken)).toMatchObject({ method: "REQUEST", sequence: 0 });
  });

  it("say nothing of what no longer holds when the mail is written, nor to those without an address", async () => {
    const personId = await createTestPerson(t.platform);
    const eventId = await insert();
    const { registrationId } = await register(personId, eventId);
    await (await t.as(personId)).events.registrations.cancel({ registrationId });
    const { participantId } = await createTestParticipant(t.platform, { eventId });
    await t.platform.db
      .updateTable("event_participants")
      .set({ email: null })
      .where("id", "=", participantId)
      .execute();
    const offered = await createTestParticipant(t.platform, { eventId, state: "offered" });
    await change(eventId, { status: "cancelled" });
    await announceCancellation({ platform: t.platform }, t.platform.db, { eventId });
    const [cancelled, ...others] = await takeMails();
    expect([cancelled?.to?.[0]?.address, cancelled?.attachments, others]).toEqual([
      addressOf(offered.participantId),
      [],
      [],
    ]);
  });

  it("reach many once each, by a secret address where there is no account, and keep no name in the queue", async () => {
    const eventId = await insert({ sequence: 1, place_name: "Odeon" });
    const tokens = new Map<string, string>();
    for (let n = 0; n < 130; n++) {
      const one = await createTestParticipant(t.platform, { eventId, name: `Deltager ${n}` });
      tokens.set(addressOf(one.participantId), one.token);
    }
    const before = { startsAt: inDecember.starts_at, endsAt: inDecember.ends_at, placeName: "Kulturhuset" };
    await announceChange({ platform: t.platform }, t.platform.db, { eventId, changed: ["place"], before });
    const payload = { eventId, cause: { kind: "event-changed", sequence: 1, changed: ["place"], before } };
    await deliverAnnouncement(t.platform, payload);
    const queued = await t.platform.db
      .selectFrom("outbox_messages")
      .select("payload")
      .where("delivered_at", "is", null)
      .execute();
    expect(queued.length).toBeGreaterThan(100);
    expect(JSON.stringify(queued)).not.toMatch(/Deltager|@/);
    const mails = await takeMails();
    expect(mails.map(({ to }) => String(to?.[0]?.address)).toSorted()).toEqual([...tokens.keys()].toSorted());
    expect(mails[0]?.subject).toBe("Nyt sted: Konference om overgange");
    expect(mails[0]?.text).toContain("Stedet var før Kulturhuset.");
    for (const mail of mails)
      expect(mail.text).toContain(
        `https://rammevaerk.test/tilmelding/${tokens.get(mail.to?.[0]?.address ?? "")}`,
      );
  });

  it("remind at nine in Denmark so many days before, also after downtime and when the event moves, and once", async () => {
    const eventId = await insert({ reminds_days_before: 2, title: "Påmindet" });
    await createTestParticipant(t.platform, { eventId });
    const tick = async (now: string) => {
      t.clock.advance((Date.parse(now) - t.clock.now().getTime()) / 1000);
      return subjectsOf(await takeMails()).filter((subject) => subject?.includes("Påmindet"));
    };
    expect(await tick("2026-12-01T07:00:00.000Z")).toEqual([]);
    expect(await tick("2026-12-01T08:00:00.000Z")).toEqual(["Husk: Påmindet"]);
    expect(await tick("2026-12-01T09:00:00.000Z")).toEqual([]);
    await createTestParticipant(t.platform, { eventId });
    expect(await tick("2026-12-01T10:00:00.000Z")).toEqual([]);
    await change(eventId, { starts_at: "2027-03-29T07:00:00.000Z", ends_at: "2027-03-29T14:00:00.000Z" });
    expect(await tick("2027-03-27T07:00:00.000Z")).toEqual([]);
    expect(await tick("2027-03-28T23:00:00.000Z")).toEqual(["Husk: Påmindet", "Husk: Påmindet"]);
    expect(await tick("2027-03-29T05:00:00.000Z")).toEqual([]);
    await change(eventId, { starts_at: "2027-06-29T07:00:00.000Z", ends_at: "2027-06-29T14:00:00.000Z" });
    expect(await tick("2027-06-29T07:00:00.000Z")).toEqual([]);
  });

  it("tell those who run events once a day what happened, unless they turned it off", async () => {
    const networkId = await createTestNetwork(t.platform);
    const coordinates = { role: "coordinator", limitKind: "network", limitId: networkId } as const;
    const [coordinator, turnedOff] = [
      await createTestPerson(t.platform, { grants: [coordinates] }),
      await createTestPerson(t.platform, { grants: [coordinates] }),
    ];
    await (await t.as(turnedOff)).notifications.updateSettings({
      threads: "never",
      asks: "never",
      matters: "never",
    });
    const at = t.clock.now().toISOString();
    const own = async (values: Partial<EventsTable>) => {
      const eventId = await insertTestEvent(t.platform.db, { created_at: at, ...values });
      await t.platform.db
        .insertInto("event_owners")
        .values({
          event_id: eventId,
          owner_kind: "network",
          owner_id: networkId,
          accepted_at: at,
          added_by: null,
          added_at: at,
        })
        .execute();
      return eventId;
    };
    const eventId = await own({ title: "Stævne", capacity: 3 });
    const quiet = await own({ title: "Stille" });
    await tellOrganisers(t.platform);
    await takeMails();
    t.clock.advance(60);
    for (let n = 0; n < 4; n++)
      await register(await createTestPerson(t.platform, { name: "Rikke Tilmeldt" }), eventId);
    expect(quiet).toBeDefined();
    t.clock.advance(24 * 3600);
    await Promise.all([tellOrganisers(t.platform), tellOrganisers(t.platform)]);
    const digests = (await takeMails()).filter(({ subject }) => subject === "Nyt om dine arrangementer");
    expect(digests.map(({ to }) => to?.[0]?.address)).toEqual([addressOf(coordinator)]);
    expect(digests[0]?.text).toContain("Stævne: 3 nye med plads, 1 ny på venteliste");
    expect(digests[0]?.text).not.toMatch(/Stille|Rikke/);
    expect(digests[0]?.headers.map(({ key }) => key)).toContain("list-unsubscribe");
    t.clock.advance(24 * 3600);
    expect(subjectsOf(await takeMails())).not.toContain("Nyt om dine arrangementer");
  });

  it("carry what an organiser writes to those who were shown before, once, with the material", async () => {
    const eventId = await insert({ ...farAhead, title: "Konference" });
    const organiser = await createTestPerson(t.platform, {
      name: "Ole Arrangør",
      grants: [{ role: "organiser", limitKind: "event", limitId: eventId }],
    });
    const seated = await createTestPerson(t.platform, { name: "Anna Plads" });
    await createTestParticipant(t.platform, { eventId, personId: seated, name: "Anna Plads" });
    const queuing = await createTestParticipant(t.platform, { eventId, state: "waiting", name: "Bo Kø" });
    const silent = await createTestParticipant(t.platform, { eventId, name: "Uden Adresse" });
    await t.platform.db
      .updateTable("event_participants")
      .set({ email: null })
      .where("id", "=", silent.participantId)
      .execute();
    for (const [audience, name] of [
      ["everybody", "Program"],
      ["participants", "Slides"],
    ] as const)
      await t.platform.db
        .insertInto("event_materials")
        .values({
          id: createId(),
          event_id: eventId,
          session_id: null,
          name,
          url: `https://x.test/${name}`,
          audience,
          added_at: "2026-11-22T09:00:00.000Z",
        })
        .execute();
    const { messages } = (await t.as(organiser)).events;
    expect(await messages.preview({ eventId, audience: "everybody" })).toEqual({
      receivers: 2,
      withoutAddress: 1,
      byState: [
        { state: "seated", participants: 1 },
        { state: "waiting", participants: 1 },
      ],
      byOrganisation: [{ name: null, participants: 2 }],
      names: ["Anna Plads", "Bo Kø"],
    });
    const requestId = createId();
    const message = {
      eventId,
      audience: "everybody",
      subject: "Husk madpakken",
      body: "Kære alle\n\nDer er <ingen> kantine.",
      withMaterials: true,
      requestId,
    } as const;
    await messages.send(message);
    await messages.send(message);
    const mails = await takeMails();
    expect(subjectsOf(mails)).toEqual(["Husk madpakken", "Husk madpakken"]);
    const [toSeated, toQueuing] = [addressOf(seated), addressOf(queuing.participantId)].map((address) =>
      mails.find(({ to }) => to?.[0]?.address === address),
    );
    expect(toSeated?.text).toContain("Slides: https://x.test/Slides");
    expect(toQueuing?.text).toContain("Program: https://x.test/Program");
    expect(toQueuing?.text).not.toContain("Slides");
    expect(toQueuing?.html).toContain("Der er &lt;ingen&gt; kantine.");
    expect(toQueuing?.text).toContain("Du får denne mail fra arrangøren af «Konference»");
    const { items } = await messages.list({ eventId });
    expect(items).toMatchObject([
      {
        subject: "Husk madpakken",
        receivers: 2,
        queued: 2,
        sentBy: { name: "Ole Arrangør" },
        withMaterials: true,
      },
    ]);
    expect(await messagesPersonalData.exportData(t.platform.db, organiser)).toMatchObject({
      eventMessages: [{ eventId, subject: "Husk madpakken" }],
    });
    await messagesPersonalData.eraseData(t.platform.db, organiser, "keep");
    expect((await messages.list({ eventId })).items).toMatchObject([{ sentBy: null }]);
    await expect(
      messages.send({ ...message, body: "Ring om 010190-1234", requestId: createId() }),
    ).rejects.toThrow("cpr-number-found");
    const another = await createTestPerson(t.platform, {
      grants: [{ role: "organiser", limitKind: "event", limitId: eventId }],
    });
    await (await t.as(another)).events.messages.send({ ...message, subject: "En anden mail" });
    expect(subjectsOf(await takeMails())).toEqual(["En anden mail", "En anden mail"]);
    const stranger = (await t.as(seated)).events.messages;
    await expect(stranger.preview({ eventId, audience: "everybody" })).rejects.toThrow("forbidden");
  });

  it("ask for answers to a survey, and reach those who have not answered without saying who they are", async () => {
    const eventId = await insert({ title: "Evalueret" });
    const [answered, silent] = [
      await createTestParticipant(t.platform, { eventId, name: "Svarede" }),
      await createTestParticipant(t.platform, { eventId, name: "Svarede ikke" }),
    ];
    const surveyId = await insertSurvey(t, eventId);
    const { participantId } = silent;
    for (const cause of [
      { kind: "survey" },
      { kind: "survey-reminder", on: "2026-12-10" },
      { kind: "survey-reminder", on: "2026-12-10" },
    ] as const)
      await enqueueParticipantMail(t.platform, t.platform.db, { participantId, cause });
    expect(subjectsOf(await takeMails())).toEqual([
      "Hvad synes du om Evalueret?",
      "Hvad synes du om Evalueret?",
    ]);
    await t.platform.db
      .insertInto("survey_turnouts")
      .values({ survey_id: surveyId, participant_id: answered.participantId })
      .execute();
    const organiser = await createTestPerson(t.platform, {
      grants: [{ role: "organiser", limitKind: "event", limitId: eventId }],
    });
    const { messages } = (await t.as(organiser)).events;
    expect(await messages.preview({ eventId, audience: "not-answered-survey" })).toEqual({
      receivers: 1,
      withoutAddress: 0,
      byState: [],
      byOrganisation: [],
      names: [],
    });
    await messages.send({
      eventId,
      audience: "not-answered-survey",
      subject: "Svar gerne",
      body: "Det tager to minutter.",
      withMaterials: false,
      requestId: createId(),
    });
    const reminded = await takeMails();
    expect(reminded.map(({ to }) => to?.[0]?.address)).toEqual([addressOf(participantId)]);
  });
});

/** Later than the clock of these tests ever stands. */
const farAhead = {
  starts_at: "2097-06-12T07:00:00.000Z",
  ends_at: "2097-06-12T13:00:00.000Z",
  registration_closes_at: "2097-06-05T22:00:00.000Z",
};
