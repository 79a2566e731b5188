import type { AnyFactDraft } from "@rammevaerk/domain/offers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createId } from "../../platform/ids.ts";
import { listDatabaseKinds } from "../../testing/databases.ts";
import { draftTestFact, insertTestOffer, recordTestFacts } from "../../testing/offers.ts";
import { getOrganisationId } from "../../testing/organisations.ts";
import { createTestPerson } from "../../testing/people.ts";
import { type Caller, createTestApp, type TestApp } from "../../testing/test-app.ts";

const fields = {
  name: "Botilbuddet Nyhøj",
  category: "regional",
  address: { street: "Nyvej 1", postalCode: "2000", town: "Frederiksberg", municipalityCode: "147" },
  contact: { name: "Visitationen", phone: null, email: null, website: null },
  portalOfferId: null,
  pNumber: null,
} as const;

describe.each(listDatabaseKinds())("the reporter's desk on %s", (kind) => {
  let t: TestApp;
  let operatorId: string;
  let reporterId: string;
  let desk: Caller["offers"]["desk"];
  beforeAll(async () => {
    t = await createTestApp(kind);
    operatorId = await getOrganisationId(t.platform, "municipality:101");
    reporterId = await createTestPerson(t.platform, {
      name: "Rikke Indberetter",
      grants: [{ role: "registry-reporter", limitKind: "organisation", limitId: operatorId }],
    });
    desk = (await t.as(reporterId)).offers.desk;
  });
  afterAll(() => t.close());

  async function withFacts(drafts: (offerId: string) => AnyFactDraft[], name?: string): Promise<string> {
    const offerId = await insertTestOffer(t.platform, name === undefined ? {} : { name });
    await recordTestFacts(t.platform, drafts(offerId));
    return offerId;
  }
  const places = (offerId: string, approved: number, asOf = "2026-11-20") =>
    draftTestFact({
      offerId,
      kind: "places",
      key: "SEL-107",
      value: { approved, covered: approved },
      asOf,
    } as never);
  const free = (offerId: string, count: number, asOf: string) =>
    draftTestFact({ offerId, kind: "free-places", key: "SEL-107", value: { free: count }, asOf } as never);
  const valuesOf = async (offerId: string) =>
    (await desk.get({ offerId })).facts.map(({ fact }) => [fact.kind, fact.value]);

  it("lists one's own offers, what has waited longest first, and confirms them with one click that can be undone", async () => {
    const late = await withFacts((id) => [places(id, 12), free(id, 1, "2026-09-01")], "Ålykke");
    const due = await withFacts((id) => [places(id, 8), free(id, 2, "2026-11-01")], "Bøgely");
    await withFacts((id) => [places(id, 8)], "Friskgård");
    await insertTestOffer(t.platform, { operatorKey: "municipality:461", name: "En andens" });
    const all = await desk.list({});
    expect(all.items.map(({ name }) => name)).toEqual(["Ålykke", "Bøgely", "Friskgård"]);
    expect(all.summary).toEqual({
      offers: 3,
      dueOffers: 2,
      facts: 5,
      freshFacts: 3,
      dueFacts: 1,
      staleFacts: 1,
    });
    expect(all.operators.map(({ id }) => id)).toEqual([operatorId]);
    expect(all.items[0]?.dueFacts.map(({ kind: of, freshness }) => [of, freshness?.state])).toEqual([
      ["free-places", "stale"],
    ]);
    expect((await desk.list({ text: "bøge" })).items.map(({ id }) => id)).toEqual([due]);
    const waiting = async () => (await desk.list({ state: "due" })).items.map(({ id }) => id);
    expect(await waiting()).toEqual([late, due]);

    const requestId = createId();
    const factIds = all.items[0]?.dueFacts.map(({ id }) => id) ?? [];
    const confirmed = await desk.confirmFacts({ requestId, offerId: late, factIds });
    expect(confirmed.facts).toBe(1);
    expect(await desk.confirmFacts({ requestId, offerId: late, factIds })).toEqual(confirmed);
    expect(await waiting()).toEqual([due]);
    const [seen] = (await (await t.as(null)).offers.get({ offerId: late })).facts.filter(
      ({ fact }) => fact.kind === "free-places",
    );
    expect(seen?.fact).toMatchObject({ confirmedOn: "2026-11-22", confirmedBy: "Københavns Kommune" });
    expect(JSON.stringify(seen)).not.toContain("Rikke");
    await expect(desk.confirmFacts({ requestId: createId(), offerId: late, factIds })).rejects.toThrow(
      "changed-meanwhile",
    );
    await expect(desk.confirmFacts({ requestId: createId(), offerId: due, factIds })).rejects.toThrow(
      "not-found",
    );

    expect(await desk.undo({ recordingId: confirmed.recordingId })).toEqual({
      isUndone: true,
      changedSince: [],
    });
    expect(await desk.undo({ recordingId: confirmed.recordingId })).toMatchObject({ isUndone: true });
    expect(await waiting()).toEqual([late, due]);
  });

  it("shows nobody else's desk", async () => {
    const stranger = (await t.as(await createTestPerson(t.platform))).offers.desk;
    const empty = await stranger.list({});
    expect([empty.items, empty.operators, empty.summary.offers]).toEqual([[], [], 0]);
    expect((await stranger.listImports({})).items).toEqual([]);
  });

  it("changes a fact from a day, up to the next that is known, and says what held before", async () => {
    const offerId = await withFacts((id) => [places(id, 12)]);
    const place = { offerId, unitId: null, kind: "places", key: "SEL-107" } as const;
    const seriesOf = async () =>
      (await desk.listFactSeries(place)).items.map(({ id, value, validFrom, validTo }) => ({
        id,
        row: [value["approved"], validFrom, validTo],
      }));
    const [first] = await seriesOf();
    const change = (approved: number, validFrom: string, basedOn: string | null) =>
      desk.changeFact({
        ...place,
        requestId: createId(),
        value: {
          approved,
          covered: approved,
        },
        validFrom,
        validTo: null,
        basedOn,
      });
    const later = await change(16, "2027-01-01", first?.id ?? null);
    expect(later.problems).toEqual([]);
    expect((await seriesOf()).map(({ row }) => row)).toEqual([
      [16, "2027-01-01", null],
      [12, "2026-01-01", "2027-01-01"],
    ]);
    expect((await desk.get({ offerId })).facts[0]?.ahead.map(({ value }) => value["approved"])).toEqual([16]);
    await expect(change(14, "2026-07-01", first?.id ?? null)).rejects.toThrow("changed-meanwhile");
    const before = (await seriesOf())[1]?.id ?? null;
    const past = await change(14, "2026-07-01", before);
    expect((await seriesOf()).map(({ row }) => row)).toEqual([
      [16, "2027-01-01", null],
      [14, "2026-07-01", "2027-01-01"],
      [12, "2026-01-01", "2026-07-01"],
    ]);
    // The first change can no longer be undone by itself: what it left of 2026 has been changed since.
    expect(await desk.undo({ recordingId: later.recordingId ?? "" })).toMatchObject({
      isUndone: false,
      changedSince: [{ offerId, fact: { kind: "places", key: "SEL-107", validFrom: "2026-01-01" } }],
    });
    expect((await desk.undo({ recordingId: past.recordingId ?? "" })).isUndone).toBe(true);
    expect((await desk.undo({ recordingId: later.recordingId ?? "" })).isUndone).toBe(true);
    expect((await seriesOf()).map(({ row }) => row)).toEqual([[12, "2026-01-01", null]]);
  });

  it("refuses what can't be right, with the value seen, and stores nothing", async () => {
    const offerId = await withFacts((id) => [places(id, 12), free(id, 5, "2026-11-20")]);
    const before = await valuesOf(offerId);
    const base = { offerId, unitId: null, requestId: createId(), validFrom: "2026-02-01", validTo: null };
    const held = (await desk.get({ offerId })).facts;
    const idOf = (of: string) => held.find(({ fact }) => fact.kind === of)?.fact.id ?? null;
    const tooMany = { ...base, kind: "free-places", key: "SEL-107", basedOn: idOf("free-places") } as const;
    expect((await desk.changeFact({ ...tooMany, value: { free: 13 } })).problems).toEqual([
      { code: "free-above-approved", path: "value.free", value: 13, limit: 12 },
    ]);
    const tooFew = {
      ...base,
      kind: "places",
      key: "SEL-107",
      basedOn: idOf("places"),
      validFrom: "2026-01-01",
    } as const;
    expect((await desk.changeFact({ ...tooFew, value: { approved: 3, covered: 3 } })).problems).toEqual([
      { code: "free-above-approved", path: "value.approved", value: 5, limit: 3 },
    ]);
    const negative = { ...tooFew, value: { approved: -1, covered: 0 } };
    expect((await desk.changeFact(negative)).problems[0]?.code).toBe("number-negative");
    await expect(desk.changeFact({ ...tooFew, value: { free: 3 } })).rejects.toThrow("input-invalid");
    const age = { ...base, kind: "age", key: "", basedOn: null, value: { from: 18 } } as const;
    await expect(desk.changeFact({ ...age, unitId: createId() })).rejects.toThrow("not-found");
    expect(await valuesOf(offerId)).toEqual(before);
  });

  it("opens, changes and closes an offer, once for each form, and tells who saved first", async () => {
    const requestId = createId();
    const opening = {
      ...fields,
      requestId,
      operatorId,
      openedOn: "2026-12-01",
      legalBasis: "SEL-107",
      places: 12,
    };
    const { offerId } = await desk.open({ ...opening, portalOfferId: "998877" });
    expect(await desk.open({ ...opening, portalOfferId: "998877" })).toEqual({ offerId });
    const again = { ...opening, requestId: createId(), portalOfferId: "998877" };
    await expect(desk.open(again)).rejects.toMatchObject({
      cause: { code: "input-invalid", fields: { portalOfferId: { code: "unknown-choice" } } },
    });
    await expect(
      desk.open({ ...opening, requestId: createId(), legalBasis: "SEL-32" }),
    ).rejects.toMatchObject({
      cause: { fields: { legalBasis: { code: "unknown-choice" } } },
    });
    const { version } = await desk.get({ offerId });
    const saved = await desk.update({ ...fields, offerId, version, name: "Nyhøj" });
    await expect(desk.update({ ...fields, offerId, version, name: "Gammelhøj" })).rejects.toThrow(
      "changed-meanwhile",
    );
    const unknown = { ...fields, address: { ...fields.address, municipalityCode: "999" } };
    await expect(desk.update({ ...unknown, offerId, version: saved.version })).rejects.toThrow(
      "input-invalid",
    );
    await expect(desk.close({ offerId, version: saved.version, closedOn: "2026-11-01" })).rejects.toThrow(
      "input-invalid",
    );
    const closed = await desk.close({ offerId, version: saved.version, closedOn: "2026-12-31" });
    expect((await desk.get({ offerId })).closedOn).toBe("2026-12-31");
    await desk.close({ offerId, version: closed.version, closedOn: null });
    expect(await desk.get({ offerId })).toMatchObject({ name: "Nyhøj", closedOn: null });
  });

  it("stores a grid as a whole, tells what is wrong cell by cell, and undoes it as a whole", async () => {
    const offerId = await withFacts((id) => [places(id, 12)], "Gitterly");
    const grid = { operatorId, kind: "occupancy", year: 2026 } as const;
    const rowOf = async (of: "occupancy" | "free-places" = "occupancy") =>
      (await desk.getGrid({ ...grid, kind: of })).items.find((row) => row.offerId === offerId)?.months;
    const cell = (month: number, value: number | null, basedOn: string | null = null) => ({
      offerId,
      key: "",
      month,
      value,
      basedOn,
    });
    const save = (...cells: ReturnType<typeof cell>[]) =>
      desk.saveGrid({ ...grid, requestId: createId(), cells });
    expect((await save(cell(1, 97.5), cell(2, 104), cell(11, 90), cell(3, -1))).problems).toEqual([
      { offerId, key: "", month: 11, code: "month-not-over", value: 11, limit: null, now: null },
      { offerId, key: "", month: 3, code: "number-negative", value: -1, limit: null, now: null },
    ]);
    expect((await rowOf())?.every(({ value }) => value === null)).toBe(true);
    const saved = await save(cell(1, 97.5), cell(2, 104));
    const shown = await rowOf();
    expect(shown?.map(({ value }) => value).slice(0, 3)).toEqual([97.5, 104, null]);
    const conflict = await save(cell(1, 96));
    expect(conflict.problems).toMatchObject([{ code: "changed-meanwhile", now: 97.5 }]);
    const second = await save(
      cell(1, 96, shown?.[0]?.factId ?? null),
      cell(2, null, shown?.[1]?.factId ?? null),
    );
    expect((await rowOf())?.map(({ value }) => value).slice(0, 2)).toEqual([96, null]);
    expect((await desk.undo({ recordingId: saved.recordingId ?? "" })).isUndone).toBe(false);
    expect((await desk.undo({ recordingId: second.recordingId ?? "" })).isUndone).toBe(true);
    expect((await rowOf())?.map(({ value }) => value).slice(0, 2)).toEqual([97.5, 104]);

    const freeCells = [1, 11].map((month) => ({ ...cell(month, 2), key: "SEL-107" }));
    await desk.saveGrid({ ...grid, kind: "free-places", requestId: createId(), cells: freeCells });
    const freeRow = await rowOf("free-places");
    expect([1, 2, 11, 12].map((month) => freeRow?.[month - 1]?.value)).toEqual([2, null, 2, null]);
    expect((await (await t.as(null)).offers.get({ offerId })).freePlaces).toBe(2);
    const foreign = await insertTestOffer(t.platform, { operatorKey: "municipality:461" });
    await expect(
      desk.saveGrid({ ...grid, requestId: createId(), cells: [{ ...cell(1, 1), offerId: foreign }] }),
    ).rejects.toThrow("not-found");
  });

  it("gives its work to the person who did it, and forgets who it was", async () => {
    const personId = await createTestPerson(t.platform, {
      grants: [{ role: "registry-reporter", limitKind: "organisation", limitId: operatorId }],
    });
    const own = (await t.as(personId)).offers.desk;
    const offerId = await withFacts((id) => [free(id, 1, "2026-09-01")]);
    const factIds = (await own.get({ offerId })).facts.map(({ fact }) => fact.id);
    await own.confirmFacts({ requestId: createId(), offerId, factIds });
    const handler = t.platform.personalData.get("offers");
    expect(await handler?.exportData(t.platform.db, personId)).toMatchObject({
      offerDesk: { recordings: [{ kind: "confirmed", facts: 1 }] },
    });
    await t.platform.db
      .transaction()
      .execute((tx) => handler?.eraseData(tx as never, personId, "keep") as Promise<unknown>);
    const left = await t.platform.db.selectFrom("offer_recordings").select("person_id").execute();
    expect(left.some((row) => row.person_id === personId)).toBe(false);
  });
});
