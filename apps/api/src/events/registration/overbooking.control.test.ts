import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SignedInContext } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { requireActor } from "../../platform/trpc.ts";
import { listDatabaseKinds } from "../../testing/databases.ts";
import {
  countTo,
  insertGuests,
  insertTestEvent,
  readSeats,
  registerInputOf,
} from "../../testing/registrations.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import { prepareMyself, register, seatRequestOf } from "./entering/register.ts";
import { findSeatingEvent } from "./seating/repository.ts";
import type { SeatRequest } from "./seating/take-seats.ts";
import { decide, storeRegistration, takeSeats } from "./seating/take-seats.ts";

const [capacity, clients] = [10, 60];

/** That the burst test can see: the same clients and the same pieces without their guard overbook. */
describe.each(listDatabaseKinds())("a burst on %s", (kind) => {
  let t: TestApp;
  let guests: SignedInContext[];
  beforeAll(async () => {
    t = await createTestApp(kind);
    const people = await insertGuests(t.platform.db, clients);
    guests = await Promise.all(people.map(async ({ personId }) => requireActor(await t.contextOf(personId))));
  });
  afterAll(() => t.close());

  /** All sign up at once, by a way of their own; answers what stands in the database then. */
  async function burst(signUp: (ctx: SignedInContext, eventId: string) => Promise<unknown>) {
    const eventId = await insertTestEvent(t.platform.db, { capacity });
    await Promise.allSettled(guests.map((ctx) => signUp(ctx, eventId)));
    return readSeats(t.platform.db, eventId);
  }

  async function requestOf(ctx: SignedInContext, eventId: string): Promise<SeatRequest> {
    const input = registerInputOf(eventId);
    const me = await prepareMyself(ctx, input);
    const event = await findSeatingEvent(t.platform.db, eventId);
    if (event === undefined) throw new Error("no such event");
    return seatRequestOf(ctx, { event, input, me });
  }

  it("fills the event and no more, as the product does it", async () => {
    const { seated, queue } = await burst((ctx, eventId) => register(ctx, registerInputOf(eventId)));
    expect(seated).toBe(capacity);
    expect(queue).toEqual(countTo(clients - capacity));
  });

  it("overbooks when it is decided before the event is held", async () => {
    const { seated } = await burst(async (ctx, eventId) => {
      const request = await requestOf(ctx, eventId);
      const decision = await decide(ctx, t.platform.db, request);
      return inTransaction(t.platform.db, (tx) => storeRegistration(ctx, tx, { request, decision }));
    });
    expect(seated).toBeGreaterThan(capacity);
  });

  it("overbooks when the event is not held, unless one writes at a time", async () => {
    const { seated } = await burst(async (ctx, eventId) => {
      const request = await requestOf(ctx, eventId);
      return inTransaction(t.platform.db, (tx) => takeSeats(ctx, tx, request));
    });
    expect(seated > capacity).toBe(kind === "postgres");
  });
});
