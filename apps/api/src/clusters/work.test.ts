import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createId } from "../platform/ids.ts";
import {
  actionForm,
  type ClusterWorld,
  createClusterWorld,
  meetingForm,
  secretWord as secret,
} from "../testing/clusters.ts";
import { listDatabaseKinds } from "../testing/databases.ts";
import { createTestApp, type TestApp } from "../testing/test-app.ts";

const today = "2026-11-22";
const cpr = "Ring om 010190-1234 i morgen.";

describe.each(listDatabaseKinds())("the work of clusters on %s", (kind) => {
  let t: TestApp;
  let world: ClusterWorld;
  let meetingId: string;
  beforeAll(async () => {
    t = await createTestApp(kind);
    world = await createClusterWorld(t);
    meetingId = (await (await as(world.coordinatorId)).meetings.create(meeting())).meetingId;
  });
  afterAll(() => t.close());

  const as = async (personId: string) => (await t.as(personId)).clusters;
  const meeting = (local?: string) => meetingForm(world, local);
  const action = (values = {}) => actionForm(world, values);

  it("keeps the cost keys of a cluster and of its actions in versions, each of which can be shared by", async () => {
    const { clusterId, lolland, guldborgsund } = world;
    const { costKeys, actions } = await as(world.coordinatorId);
    const key = {
      kind: "population" as const,
      parties: [
        { key: lolland, inhabitants: 39_000, countedOn: "2026-07-01", source: "FOLK1A" },
        { key: guldborgsund, inhabitants: 60_000, countedOn: "2026-07-01", source: "FOLK1A" },
      ],
    };
    const set = { clusterId, key, note: "Aftalt på mødet.", fromOn: today };
    await costKeys.set({ ...set, number: 0 });
    await expect(costKeys.set({ ...set, number: 0 })).rejects.toThrow("changed-meanwhile");
    await expect(costKeys.set({ ...set, number: 1, note: cpr })).rejects.toThrow("cpr-number-found");
    const agreed = (one: number, other: number) => ({
      kind: "agreed" as const,
      parties: [
        { key: lolland, percent: one },
        { key: guldborgsund, percent: other },
      ],
    });
    await expect(costKeys.set({ ...set, number: 1, key: agreed(50, 49.9999) })).rejects.toMatchObject({
      cause: {
        code: "cost-key-refused",
        params: { refusal: "shares-not-whole", value: 99.9999, limit: 100 },
      },
    });
    const stranger = { kind: "equal" as const, parties: [{ key: createId() }] };
    await expect(costKeys.set({ ...set, number: 1, key: stranger })).rejects.toThrow("input-invalid");
    await costKeys.set({ ...set, number: 1, key: agreed(50, 50), fromOn: "2027-01-01" });
    const { actionId } = await actions.add(action());
    await costKeys.set({ ...set, actionId, number: 0, key: agreed(25, 75) });
    expect((await costKeys.list({ clusterId })).items.map(({ number }) => number)).toEqual([2, 1]);
    expect((await costKeys.list({ clusterId, actionId })).items).toMatchObject([{ number: 1, actionId }]);
    await expect(costKeys.list({ clusterId, actionId: createId() })).rejects.toThrow("not-found");
  });

  it("calls a meeting as an event, once, and keeps agenda, minutes and decisions", async () => {
    const { meetings } = await as(world.coordinatorId);
    const form = meeting("2026-12-10T09:00");
    const first = await meetings.create(form);
    expect(await meetings.create(form)).toEqual(first);
    await expect(meetings.create({ ...meeting(), place: "" })).rejects.toThrow("input-invalid");
    await expect(meetings.create({ ...meeting(), agenda: cpr })).rejects.toThrow("cpr-number-found");
    expect((await meetings.list({ clusterId: world.clusterId })).items.map(({ id }) => id)).toEqual([
      first.meetingId,
      meetingId,
    ]);
    const { version } = await meetings.get({ meetingId });
    const save = { meetingId, version, agenda: `1. ${secret}`, minutes: "Vi talte om **pladser**." };
    await meetings.save(save);
    await expect(meetings.save(save)).rejects.toThrow("changed-meanwhile");
    await expect(meetings.save({ ...save, minutes: cpr })).rejects.toThrow("cpr-number-found");
    const decision = { meetingId, body: `Vi går videre med ${secret}.`, requestId: createId() };
    const { decisionId } = await meetings.addDecision(decision);
    expect(await meetings.addDecision(decision)).toEqual({ decisionId });
    await meetings.updateDecision({
      decisionId,
      version: 1,
      body: "Vi går videre.",
      decidedOn: "2026-12-03",
    });
    await expect(
      meetings.updateDecision({ decisionId, version: 1, body: "Nej.", decidedOn: today }),
    ).rejects.toThrow("changed-meanwhile");
    await meetings.approve({ meetingId, version: version + 1, isApproved: true });
    await expect(meetings.save({ ...save, version: version + 2 })).rejects.toThrow("minutes-approved");
    await expect(meetings.removeDecision({ decisionId })).rejects.toThrow("minutes-approved");
    const seen = await (await as(world.delegateId)).meetings.get({ meetingId });
    expect(seen).toMatchObject({
      title: `Møde om ${secret}`,
      startsLocal: "2026-12-03T09:00",
      startsAt: "2026-12-03T08:00:00.000Z",
      place: "Rådhuset",
      eventStatus: "published",
      minutesStatus: "approved",
      minutesHtml: expect.stringContaining("<strong>") as string,
      decisions: [{ body: "Vi går videre.", decidedOn: "2026-12-03" }],
      may: { lead: false },
    });
    await meetings.approve({ meetingId, version: version + 2, isApproved: false });
    const { decisionId: other } = await meetings.addDecision({ ...decision, requestId: createId() });
    await meetings.removeDecision({ decisionId: other });
  });

  it("turns decisions into actions, told of and followed until they are done", async () => {
    const coordinator = await as(world.coordinatorId);
    const delegate = await as(world.delegateId);
    const { clusterId, guldborgsund, delegateId, otherDelegateId } = world;
    const { decisionId } = await coordinator.meetings.addDecision({
      meetingId,
      body: "Vi undersøger det.",
      requestId: createId(),
    });
    const form = action({ decisionId, title: "Skriv notat" });
    const { actionId } = await coordinator.actions.add(form);
    expect(await coordinator.actions.add(form)).toEqual({ actionId });
    await expect(coordinator.meetings.removeDecision({ decisionId })).rejects.toMatchObject({
      cause: { code: "decision-has-actions", params: { count: 1 } },
    });
    for (const wrong of [{ partyId: createId() }, { personId: otherDelegateId }, { decisionId: createId() }])
      await expect(coordinator.actions.add(action(wrong))).rejects.toThrow("input-invalid");
    await expect(coordinator.actions.add(action({ doneWhen: cpr }))).rejects.toThrow("cpr-number-found");
    await t.platform.outbox.deliverDue();
    const told = await (await t.as(delegateId)).notifications.list({ onlyUnread: true });
    expect(told.items[0]).toMatchObject({ kind: "cluster-action", href: `/klynger/${clusterId}/handlinger` });
    expect(JSON.stringify(told)).not.toContain(secret);

    expect((await delegate.listWaiting()).overdueActions.map(({ title }) => title)).toContain("Skriv notat");
    expect((await (await as(otherDelegateId)).listWaiting()).overdueActions).toEqual([]);
    const status = { actionId, version: 1, status: "under-way" as const, comment: "Begyndt." };
    await expect((await as(otherDelegateId)).actions.setStatus(status)).rejects.toThrow("forbidden");
    await delegate.actions.setStatus(status);
    await expect(coordinator.actions.setStatus(status)).rejects.toThrow("changed-meanwhile");
    await expect(delegate.actions.setStatus({ ...status, version: 2, comment: cpr })).rejects.toThrow("cpr");
    const { requestId: _r, clusterId: _c, decisionId: _d, ...fields } = form;
    const update = { ...fields, actionId, version: 2, partyId: guldborgsund, personId: otherDelegateId };
    await expect(delegate.actions.update(update)).rejects.toThrow("forbidden");
    await coordinator.actions.update({ ...update, dueOn: "2026-12-24" });
    await expect(coordinator.actions.update(update)).rejects.toThrow("changed-meanwhile");
    await (await as(otherDelegateId)).actions.setStatus({
      ...status,
      version: 3,
      status: "done",
      comment: "",
    });
    expect(await delegate.actions.get({ actionId })).toMatchObject({
      status: "done",
      isOverdue: false,
      owner: {
        party: { organisation: { name: "Guldborgsund Kommune" } },
        person: { name: "Gerda Guldborgsund" },
      },
      decision: { id: decisionId, meetingId },
      history: [
        { status: "done", by: "Gerda Guldborgsund" },
        { status: "under-way", comment: "Begyndt.", by: "Lise Lolland" },
        { status: "open", by: "Kai Koordinator" },
      ],
      may: { lead: false, setStatus: false },
    });
    const titles = async (show: "open" | "mine" | "overdue" | "all") =>
      (await delegate.actions.list({ clusterId, show })).items.map(({ title }) => title);
    expect(await titles("all")).toContain("Skriv notat");
    expect(await titles("open")).not.toContain("Skriv notat");
    expect(await titles("overdue")).toEqual([`Undersøg ${secret}`]);
    expect(await titles("mine")).toEqual([`Undersøg ${secret}`]);
    expect((await coordinator.meetings.get({ meetingId })).openActionCount).toBe(0);
  });

  it("lists actions in pages by due date", async () => {
    const { clusterId } = world;
    const coordinator = await as(world.coordinatorId);
    for (let at = 0; at < 30; at += 1)
      await coordinator.actions.add(action({ title: `Nr. ${at}`, dueOn: "2027-03-01", personId: null }));
    const first = await coordinator.actions.list({ clusterId, show: "all" });
    const next = await coordinator.actions.list({ clusterId, show: "all", after: first.nextKey ?? "" });
    const ids = [...first.items, ...next.items].map(({ id }) => id);
    expect(new Set(ids).size).toBe(first.total);
    expect(next.nextKey).toBeNull();
    await expect(coordinator.actions.list({ show: "all", after: "x" })).rejects.toThrow("input-invalid");
  });
});
