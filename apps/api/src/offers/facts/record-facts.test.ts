import type { FactValues } from "@rammevaerk/domain/offers";
import { calculateOfferOn } from "@rammevaerk/domain/offers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inTransaction } from "../../platform/db/transaction.ts";
import { createId } from "../../platform/ids.ts";
import { listDatabaseKinds } from "../../testing/databases.ts";
import { draftTestFact, insertTestOffer, recordTestFacts } from "../../testing/offers.ts";
import { getOrganisationId } from "../../testing/organisations.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import { findOfferRow } from "../repository.ts";
import { toFact } from "./fact-row.ts";
import { recordFacts } from "./record-facts.ts";
import { listFactRowsKnownAt, listFactRowsOfRecording } from "./repository.ts";

describe.each(listDatabaseKinds())("recording facts on %s", (kind) => {
  let t: TestApp;
  beforeAll(async () => {
    t = await createTestApp(kind);
  });
  afterAll(() => t.close());

  const free = (offerId: string, count: number, more: Partial<Parameters<typeof draftTestFact>[0]> = {}) =>
    draftTestFact({ offerId, kind: "free-places", key: "SEL-107", value: { free: count }, ...more } as never);

  async function listKnown(offerId: string, knownAt = "9999-01-01T00:00:00.000Z") {
    return (await listFactRowsKnownAt(t.platform.db, offerId, { knownAt })).map(toFact);
  }

  async function listBelieved(offerId: string) {
    return (await listKnown(offerId)).filter((fact) => fact.supersededAt === undefined);
  }

  async function freeOn(offerId: string, on: "2026-03-01" | "2026-11-22", knownAt?: string) {
    const held = calculateOfferOn(await listKnown(offerId), { on, knownAt: knownAt as never });
    return (held[0]?.fact.value as FactValues["free-places"] | undefined)?.free;
  }

  it("supersedes what is corrected and leaves what was believed as it was", async () => {
    const offerId = await insertTestOffer(t.platform);
    await recordTestFacts(t.platform, [free(offerId, 2)]);
    const before = t.clock.now().toISOString();
    t.clock.advance(60);
    const { outcomes, inserted, superseded } = await recordTestFacts(t.platform, [
      free(offerId, 0, { validFrom: "2026-11-01" }),
    ]);
    expect(outcomes).toEqual(["changed"]);
    expect(superseded).toHaveLength(1);
    expect(
      inserted
        .map((fact) => [fact.validFrom, fact.validTo])
        .toSorted((a, b) => (String(a) < String(b) ? -1 : 1)),
    ).toEqual([
      ["2026-01-01", "2026-11-01"],
      ["2026-11-01", undefined],
    ]);
    expect(await freeOn(offerId, "2026-11-22")).toBe(0);
    expect(await freeOn(offerId, "2026-03-01")).toBe(2);
    expect(await freeOn(offerId, "2026-11-22", before)).toBe(2);
    expect((await findOfferRow(t.platform.db, offerId))?.changed_at).toBe(t.clock.now().toISOString());
  });

  it("changes nothing when the same is said again, and confirms when it is said of a later day", async () => {
    const offerId = await insertTestOffer(t.platform);
    const by = await getOrganisationId(t.platform, "municipality:101");
    await recordTestFacts(t.platform, [free(offerId, 3)], by);
    const changedAt = (await findOfferRow(t.platform.db, offerId))?.changed_at;
    const before = t.clock.now().toISOString();
    t.clock.advance(60);
    expect((await recordTestFacts(t.platform, [free(offerId, 3)], by)).outcomes).toEqual(["unchanged"]);
    expect(await listKnown(offerId)).toHaveLength(1);
    expect((await findOfferRow(t.platform.db, offerId))?.changed_at).toBe(changedAt);

    const again = [free(offerId, 3, { asOf: "2026-11-22" }), free(offerId, 3, { asOf: "2026-11-21" })];
    expect((await recordTestFacts(t.platform, again, by)).outcomes).toEqual(["confirmed", "unchanged"]);
    expect(await listBelieved(offerId)).toMatchObject([
      { asOf: "2026-11-20", confirmedOn: "2026-11-22", confirmedBy: by, value: { free: 3 } },
    ]);
    const [then] = calculateOfferOn(await listKnown(offerId), { on: "2026-11-22", knownAt: before as never });
    expect(then?.fact.confirmedOn).toBeUndefined();
  });

  it("believes one of two corrections that come at once, and keeps both", async () => {
    const offerId = await insertTestOffer(t.platform);
    await recordTestFacts(t.platform, [free(offerId, 1)]);
    await Promise.all([5, 6, 7, 8].map((count) => recordTestFacts(t.platform, [free(offerId, count)])));
    expect(await listBelieved(offerId)).toHaveLength(1);
    expect(
      (await listKnown(offerId))
        .map(({ value }) => (value as { free: number }).free)
        .toSorted((a, b) => a - b),
    ).toEqual([1, 5, 6, 7, 8]);
  });

  it("does not let a clock that is set back change what was believed", async () => {
    const offerId = await insertTestOffer(t.platform);
    await recordTestFacts(t.platform, [free(offerId, 1)]);
    const now = t.clock.now().toISOString();
    await inTransaction(t.platform.db, (tx) =>
      recordFacts(tx, {
        facts: [free(offerId, 9)],
        recordedAt: "2026-11-01T00:00:00.000Z",
        today: "2026-11-22",
        by: null,
        recordingId: createId(),
      }),
    );
    expect(await freeOn(offerId, "2026-11-22", "2026-11-10T00:00:00.000Z")).toBeUndefined();
    expect((await listBelieved(offerId)).map((fact) => fact.recordedAt)).toEqual([now]);
  });

  it("lets sources stand beside each other, and finds what was recorded together", async () => {
    const offerId = await insertTestOffer(t.platform);
    const recordingId = createId();
    await recordTestFacts(t.platform, [free(offerId, 1)]);
    t.clock.advance(1);
    const recordedAt = t.clock.now().toISOString();
    await inTransaction(t.platform.db, (tx) =>
      recordFacts(tx, {
        facts: [free(offerId, 4), free(offerId, 2, { source: "tilbudsportalen" })],
        recordedAt,
        today: "2026-11-22",
        by: null,
        recordingId,
      }),
    );
    const held = calculateOfferOn(await listKnown(offerId), { on: "2026-11-22" });
    expect(held).toMatchObject([{ isContradicted: true, fact: { source: "operator", value: { free: 4 } } }]);
    const { brought, superseded } = await listFactRowsOfRecording(t.platform.db, recordingId);
    expect(brought).toHaveLength(2);
    expect(superseded.map((row) => JSON.parse(row.value) as unknown)).toEqual([{ free: 1 }]);
  });

  it("takes thousands at once, and refuses an offer that does not exist without storing any", async () => {
    const offerIds = await Promise.all([1, 2, 3].map(() => insertTestOffer(t.platform)));
    const months = Array.from(
      { length: 120 },
      (_, n) => `${2016 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, "0")}-01`,
    );
    const facts = offerIds.flatMap((offerId) =>
      months.map((month, n) =>
        draftTestFact({
          offerId,
          kind: "occupancy",
          value: { percent: 90 + (n % 7) },
          validFrom: month as never,
          ...(months[n + 1] === undefined ? { validTo: "2026-01-01" } : { validTo: months[n + 1] as never }),
        }),
      ),
    );
    const unknown = draftTestFact({ offerId: createId(), kind: "occupancy", value: { percent: 1 } });
    await expect(recordTestFacts(t.platform, [...facts, unknown])).rejects.toThrow("not-found");
    expect(await listKnown(offerIds[0] ?? "")).toEqual([]);
    const { outcomes } = await recordTestFacts(t.platform, facts);
    expect(new Set(outcomes)).toEqual(new Set(["added"]));
    expect(await listBelieved(offerIds[2] ?? "")).toHaveLength(120);
  });
});
