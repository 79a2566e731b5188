import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createId } from "../../platform/ids.ts";
import { listDatabaseKinds } from "../../testing/databases.ts";
import { createEventWorld, eventContent, refusal, type EventWorld } from "../../testing/events.ts";
import { getOrganisationId } from "../../testing/organisations.ts";
import { createTestPerson } from "../../testing/people.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";

describe.each(listDatabaseKinds())("an event on %s", (kind) => {
  let t: TestApp;
  let w: EventWorld;
  beforeAll(async () => {
    t = await createTestApp(kind);
    w = await createEventWorld(t);
  });
  afterAll(() => t.close());

  describe("its owners", () => {
    test("are asked, may each edit, can't remove one another, and the last can't leave", async () => {
      const { ann, bo, boMember } = w.people;
      const { eventId } = await w.create({ visibility: "members" });
      const [anns, bos] = [await w.as(ann), await w.as(bo)];
      await expect(bos.get({ eventId })).rejects.toMatchObject(refusal("not-found"));
      await anns.addOwner({ eventId, owner: w.green });
      await anns.addOwner({ eventId, owner: w.green });
      await t.platform.outbox.deliverDue();
      const told = async () => (await (await t.as(bo)).notifications.list({ onlyUnread: true })).items;
      expect(await told()).toMatchObject([
        { kind: "event-owner-invited", subject: "Temadag om søvn", href: `/arrangementer/${eventId}` },
      ]);
      expect(await bos.get({ eventId })).toMatchObject({
        ownersInvited: [{ ...w.green, name: "Grøn" }],
        may: { organise: false, answerFor: [w.green] },
      });
      await expect((await w.as(boMember)).get({ eventId })).rejects.toMatchObject(refusal("not-found"));
      expect((await (await w.as(w.people.annMember)).get({ eventId })).ownersInvited).toEqual([]);
      await expect(anns.answerOwner({ eventId, owner: w.green, accept: true })).rejects.toMatchObject(
        refusal("forbidden"),
      );
      await bos.answerOwner({ eventId, owner: w.green, accept: true });
      await expect(bos.answerOwner({ eventId, owner: w.green, accept: false })).rejects.toMatchObject(
        refusal("not-found"),
      );
      expect((await (await w.as(boMember)).get({ eventId })).owners.map((o) => o.name)).toEqual([
        "Blå",
        "Grøn",
      ]);
      const { version } = await bos.get({ eventId });
      await bos.update({ ...eventContent({ visibility: "members", title: "Fælles dag" }), eventId, version });
      await expect(bos.leaveOwner({ eventId, owner: w.blue })).rejects.toMatchObject(refusal("forbidden"));
      await anns.leaveOwner({ eventId, owner: w.blue });
      await expect(anns.get({ eventId })).rejects.toMatchObject(refusal("not-found"));
      await expect(bos.leaveOwner({ eventId, owner: w.green })).rejects.toMatchObject(refusal("last-owner"));
      expect((await bos.get({ eventId })).owners).toHaveLength(1);
      await bos.addOwner({ eventId, owner: w.blue });
      await anns.answerOwner({ eventId, owner: w.blue, accept: false });
      expect((await bos.get({ eventId })).ownersInvited).toEqual([]);
    });

    test("leave one at a time, so that one is left", async () => {
      const { ann, bo } = w.people;
      const { eventId } = await w.create();
      await (await w.as(ann)).addOwner({ eventId, owner: w.green });
      await (await w.as(bo)).answerOwner({ eventId, owner: w.green, accept: true });
      const leaving = await Promise.allSettled([
        (await w.as(ann)).leaveOwner({ eventId, owner: w.blue }),
        (await w.as(bo)).leaveOwner({ eventId, owner: w.green }),
      ]);
      expect(leaving.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
      expect((await (await w.as(null)).get({ eventId })).owners).toHaveLength(1);
    });

    test("that are organisations are run by their administrators, and seen by their people", async () => {
      const odense = {
        kind: "organisation",
        id: await getOrganisationId(t.platform, "municipality:461"),
      } as const;
      const administrator = await createTestPerson(t.platform, {
        grants: [{ role: "organisation-administrator", limitKind: "organisation", limitId: odense.id }],
      });
      const colleague = await createTestPerson(t.platform);
      const affiliate = (values: { status: "confirmed" | "waiting"; valid_to: string | null }) =>
        t.platform.db
          .insertInto("affiliations")
          .values({
            id: createId(),
            person_id: colleague,
            organisation_id: odense.id,
            title: "",
            valid_from: "2020-01-01",
            ...values,
          })
          .execute();
      const events = await w.as(administrator);
      const form = { ...eventContent({ visibility: "members" }), owner: odense, requestId: createId() };
      const { eventId } = await events.publish(await events.create(form));
      await affiliate({ status: "waiting", valid_to: null });
      await affiliate({ status: "confirmed", valid_to: "2026-11-22" });
      await expect((await w.as(colleague)).get({ eventId })).rejects.toMatchObject(refusal("not-found"));
      expect(await w.idsOf(colleague)).not.toContain(eventId);
      await affiliate({ status: "confirmed", valid_to: null });
      expect((await (await w.as(colleague)).get({ eventId })).may.edit).toBe(false);
      expect(await w.idsOf(colleague)).toContain(eventId);
    });

    test("say who helps; it counts at once, and ends at once", async () => {
      const { ann, outsider } = w.people;
      const { eventId, version } = await w.create({ visibility: "members" });
      const [anns, helper] = [await w.as(ann), () => w.as(outsider)];
      await anns.setHelper({ eventId, personId: outsider, role: "check-in", isSet: true });
      expect((await (await helper()).get({ eventId })).may).toMatchObject({ checkIn: true, edit: false });
      expect(await w.idsOf(outsider)).toContain(eventId);
      await anns.setHelper({ eventId, personId: outsider, role: "check-in", isSet: false });
      await expect((await helper()).get({ eventId })).rejects.toMatchObject(refusal("not-found"));
      await anns.setHelper({ eventId, personId: outsider, role: "organiser", isSet: true });
      await anns.setHelper({ eventId, personId: outsider, role: "organiser", isSet: true });
      const organiser = await helper();
      await organiser.update({
        ...eventContent({ visibility: "members", contactId: outsider }),
        eventId,
        version,
      });
      await expect(
        organiser.setHelper({ eventId, personId: w.people.bo, role: "organiser", isSet: true }),
      ).rejects.toMatchObject(refusal("forbidden"));
      expect(await anns.listHelpers({ eventId })).toMatchObject([
        { role: "organiser", person: { id: outsider } },
      ]);
      await expect(
        anns.setHelper({ eventId, personId: createId(), role: "organiser", isSet: true }),
      ).rejects.toMatchObject(refusal("not-found"));
      await anns.setHelper({ eventId, personId: outsider, role: "organiser", isSet: false });
      await expect((await helper()).listHelpers({ eventId })).rejects.toMatchObject(refusal("not-found"));
    });
  });
});
