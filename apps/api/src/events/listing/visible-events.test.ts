import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { todayIn } from "../../platform/today.ts";
import { listDatabaseKinds } from "../../testing/databases.ts";
import { createRandomEvents } from "../../testing/random-events.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import { loadEvent } from "../load-event.ts";
import { maySee, visibleEvents } from "../policy.ts";
import { type EventFilter, listEventRows } from "./repository.ts";

/** What the policy, asked for one event after the other, lets the reader see. */
async function askPolicy(
  t: TestApp,
  personId: string | null,
  eventIds: readonly string[],
): Promise<string[]> {
  const ctx = await t.contextOf(personId);
  const seen: string[] = [];
  for (const eventId of eventIds) {
    const subject = await loadEvent(ctx, { eventId });
    if (subject !== undefined && maySee(ctx.actor, subject)) seen.push(eventId);
  }
  return seen;
}

async function askList(t: TestApp, personId: string | null): Promise<string[]> {
  const { actor } = await t.contextOf(personId);
  const filter: Omit<EventFilter, "unpublished"> = {
    scope: visibleEvents(actor),
    today: todayIn(t.platform.clock),
    words: [],
    onlyMine: false,
    includeCancelled: true,
  };
  const page = { after: undefined, size: 100, descending: false };
  const shown = await listEventRows(t.platform.db, { ...filter, unpublished: false }, page);
  const drafts = await listEventRows(t.platform.db, { ...filter, unpublished: true }, page);
  return [...shown, ...drafts].map((event) => event.id);
}

describe.each(listDatabaseKinds())("what the list of events holds on %s", (kind) => {
  let t: TestApp;
  let world: Awaited<ReturnType<typeof createRandomEvents>>;
  beforeAll(async () => {
    t = await createTestApp(kind);
    world = await createRandomEvents(t);
  });
  afterAll(() => t.close());

  it("is exactly what the policy lets each reader see, and not the same for all", async () => {
    const sizes = new Set<number>();
    for (const personId of [null, ...world.people]) {
      const visible = await askPolicy(t, personId, world.eventIds);
      expect((await askList(t, personId)).toSorted()).toEqual(visible.toSorted());
      sizes.add(visible.length);
    }
    expect(sizes.size).toBeGreaterThan(4);
  });
});
