import type { createProposalInput, jointOfferPlan } from "@rammevaerk/contracts/clusters-proposals";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { z } from "zod";
import { inTransaction } from "../platform/db/transaction.ts";
import { createId } from "../platform/ids.ts";
import {
  actionForm,
  type ClusterWorld,
  createClusterWorld,
  meetingForm,
  secretWord as secret,
} from "../testing/clusters.ts";
import { listDatabaseKinds } from "../testing/databases.ts";
import { insertTestOffer } from "../testing/offers.ts";
import { createTestPerson } from "../testing/people.ts";
import { createTestApp, type TestApp } from "../testing/test-app.ts";
import { clustersPersonalData } from "./personal-data.ts";

const today = "2026-11-22";
const cpr = "Ring om 010190-1234 i morgen.";

describe.each(listDatabaseKinds())("joint offers of clusters on %s", (kind) => {
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

  it("links offers that everybody may know", async () => {
    const { clusterId } = world;
    const delegate = await as(world.delegateId);
    const targetId = await insertTestOffer(t.platform);
    const link = { clusterId, kind: "offer" as const, targetId, note: "Kan udvides." };
    await delegate.links.add(link);
    await delegate.links.add(link);
    const { items } = await delegate.links.list({ clusterId });
    expect(items).toMatchObject([
      { targetId, isClosed: false, href: `/tilbud/${targetId}`, note: "Kan udvides." },
    ]);
    await expect(delegate.links.add({ ...link, targetId: createId() })).rejects.toThrow("not-found");
    await delegate.links.remove({ linkId: items[0]?.id ?? "" });
    expect((await delegate.links.list({ clusterId })).items).toEqual([]);
  });

  const plan = (): z.input<typeof jointOfferPlan> => ({
    year: 2027,
    opening: { kind: "round-the-clock" },
    costs: [{ category: "pay", amountOere: 365_000_000, text: "Løn" }],
    revenues: [],
    overhead: { kind: "percent", percent: 0 },
    places: 10,
    occupancyPercent: 100,
    agreementId: "national",
    agreedRateOere: null,
    parties: [
      { key: world.lolland, places: 4 },
      { key: world.guldborgsund, places: 6 },
    ],
    fallsToPercent: [90],
  });
  const proposalForm = (
    values: Partial<z.input<typeof createProposalInput>> = {},
  ): z.input<typeof createProposalInput> => ({
    clusterId: world.clusterId,
    title: "Fælles døgntilbud",
    body: `Otte pladser til ${secret}.`,
    plan: plan(),
    requestId: createId(),
    ...values,
  });

  it("lets a joint offer be proposed, discussed and changed", async () => {
    const delegate = await as(world.delegateId);
    const other = await as(world.otherDelegateId);
    const { clusterId } = world;
    const form = proposalForm();
    const { proposalId } = await delegate.proposals.create(form);
    expect(await delegate.proposals.create(form)).toEqual({ proposalId });
    const seen = await other.proposals.get({ proposalId });
    expect(seen).toMatchObject({
      unitRateOere: 100_000,
      createdBy: "Lise Lolland",
      parties: [
        { organisation: { name: "Lolland Kommune" } },
        { organisation: { name: "Guldborgsund Kommune" } },
      ],
      result: {
        rateOere: 100_000,
        breakEvenPercent: 100,
        outcomes: [
          { lossOere: 36_500_000, exposures: [{ amountOere: 14_600_000 }, { amountOere: 21_900_000 }] },
        ],
      },
      may: { write: false, comment: true },
    });
    expect(seen.result.steps.at(-1)?.label.da).toContain("Guldborgsund Kommune");
    const wrong = { ...plan(), places: 11 };
    await expect(delegate.proposals.create(proposalForm({ plan: wrong }))).rejects.toMatchObject({
      cause: { code: "rate-refused", params: { refusal: "shares-not-whole" } },
    });
    const stranger = { ...plan(), parties: [{ key: createId(), places: 10 }] };
    await expect(delegate.proposals.create(proposalForm({ plan: stranger }))).rejects.toThrow(
      "input-invalid",
    );
    await expect(delegate.proposals.create(proposalForm({ body: cpr }))).rejects.toThrow("cpr");
    const update = { proposalId, version: 1, title: "Fælles tilbud", body: "", plan: seen.plan };
    await expect(other.proposals.update(update)).rejects.toThrow("forbidden");
    expect(await delegate.proposals.update(update)).toEqual({ version: 2 });
    await expect((await as(world.coordinatorId)).proposals.update(update)).rejects.toThrow(
      "changed-meanwhile",
    );

    const comment = { proposalId, body: "Hvad med bygningen?", requestId: createId() };
    const { commentId } = await other.proposals.addComment(comment);
    expect(await other.proposals.addComment(comment)).toEqual({ commentId });
    await expect(
      other.proposals.addComment({ ...comment, body: cpr, requestId: createId() }),
    ).rejects.toThrow("cpr");
    expect((await delegate.proposals.listComments({ proposalId })).items).toMatchObject([
      {
        author: { name: "Gerda Guldborgsund" },
        bodyHtml: expect.stringContaining("bygningen") as string,
        mayRemove: false,
      },
    ]);
    await expect(delegate.proposals.removeComment({ commentId })).rejects.toThrow("forbidden");
    expect((await delegate.proposals.list({ clusterId })).items).toMatchObject([
      { id: proposalId, title: "Fælles tilbud", partyCount: 2, commentCount: 1 },
    ]);
    await other.proposals.removeComment({ commentId });
    await expect(other.proposals.removeComment({ commentId })).rejects.toThrow("not-found");
  });

  it("shows outsiders nothing of it, not even that it is there", async () => {
    const { clusterId } = world;
    const insider = await as(world.coordinatorId);
    const { actionId } = await insider.actions.add(action());
    const { proposalId } = await insider.proposals.create(proposalForm());
    const administrator = await createTestPerson(t.platform, {
      grants: [{ role: "administrator", limitKind: "everything", limitId: "all" }],
    });
    const elsewhere = await createTestPerson(t.platform, {
      grants: [
        { role: "coordinator", limitKind: "network", limitId: clusterId },
        { role: "secretariat", limitKind: "region", limitId: "nordjylland" },
      ],
    });
    for (const personId of [administrator, elsewhere]) {
      const outsider = await as(personId);
      const open = [
        await outsider.list({}),
        await outsider.get({ clusterId }),
        await outsider.overview({ regionId: "sjaelland" }),
        await outsider.parties.list({ clusterId }),
        await outsider.actions.list({ show: "all" }),
        await outsider.listWaiting(),
      ];
      const text = JSON.stringify(open);
      for (const word of [secret, "Lise Lolland", "notat"]) expect(text).not.toContain(word);
      expect(open[1]).toMatchObject({ standing: "none", may: { read: false, write: false, lead: false } });
      const hidden = [
        outsider.meetings.get({ meetingId }),
        outsider.actions.get({ actionId }),
        outsider.proposals.get({ proposalId }),
        outsider.proposals.listComments({ proposalId }),
      ];
      await Promise.all(hidden.map((call) => expect(call).rejects.toThrow("not-found")));
      const closed = [
        outsider.meetings.list({ clusterId }),
        outsider.mandates.list({ clusterId }),
        outsider.costKeys.list({ clusterId }),
        outsider.links.list({ clusterId }),
        outsider.proposals.list({ clusterId }),
      ];
      await Promise.all(closed.map((call) => expect(call).rejects.toThrow("forbidden")));
    }
    const secretariat = await as(world.secretariatId);
    expect((await secretariat.meetings.get({ meetingId })).may).toEqual({ read: true, lead: false });
    await expect(secretariat.meetings.create(meeting())).rejects.toThrow("forbidden");
    expect((await secretariat.actions.list({ show: "all" })).total).toBeGreaterThan(0);
  });

  it("gives out and forgets what a person did, and keeps the cluster's own", async () => {
    const coordinator = await as(world.coordinatorId);
    const personId = await createTestPerson(t.platform, { name: "Egon Elefant" });
    await coordinator.parties.addDelegate({ partyId: world.lolland, personId, fromOn: today });
    const { actionId } = await coordinator.actions.add(action({ personId, title: "Ring rundt" }));
    const own = await as(personId);
    await own.actions.setStatus({ actionId, version: 1, status: "under-way", comment: "" });
    const { proposalId } = await own.proposals.create(proposalForm());
    await own.proposals.addComment({ proposalId, body: "Mit ord.", requestId: createId() });
    expect(await clustersPersonalData.exportData(t.platform.db, personId)).toMatchObject({
      actions: [{ title: "Ring rundt", status: "under-way" }],
      proposals: [{ title: "Fælles døgntilbud" }],
      comments: [{ body: "Mit ord." }],
    });
    await inTransaction(t.platform.db, (tx) => clustersPersonalData.eraseData(tx, personId, "remove"));
    expect((await coordinator.proposals.get({ proposalId })).createdBy).toBeNull();
    expect((await coordinator.proposals.listComments({ proposalId })).items).toEqual([]);
    expect(await coordinator.actions.get({ actionId })).toMatchObject({
      owner: { person: null },
      history: [{ by: null }, { by: "Kai Koordinator" }],
    });
    for (const table of ["cluster_actions", "cluster_action_changes", "cluster_proposals"] as const) {
      const rows = await t.platform.db.selectFrom(table).selectAll().execute();
      expect(JSON.stringify(rows)).not.toContain(personId);
    }
  });
});
