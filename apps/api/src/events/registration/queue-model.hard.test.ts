import { addDays } from "@rammevaerk/domain/time";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createId } from "../../platform/ids.ts";
import { todayIn } from "../../platform/today.ts";
import { listDatabaseKinds } from "../../testing/databases.ts";
import { enterNaively, type NaiveEvent, type NaiveParty, runNaively } from "../../testing/naive-queue.ts";
import { createRegistrationWorld, type RegistrationWorld } from "../../testing/registration-world.ts";
import { roundsOf } from "../../testing/rounds.ts";
import { createTestApp } from "../../testing/test-app.ts";
import { returnShares } from "./limits/return-shares.ts";
import { expireOffers } from "./offering/expire-offers.ts";

const day = 24 * 3600;
const numRuns = roundsOf({ short: 12, long: 1000 });

/** What may happen to an event; numbers pick one of what is there. */
const steps = fc.array(
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        do: fc.constant("enter"),
        size: fc.integer({ min: 1, max: 4 }),
        from: fc.nat(2),
      }),
    },
    { weight: 3, arbitrary: fc.record({ do: fc.constant("cancel"), which: fc.nat(20) }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant("leave group"), which: fc.nat(20) }) },
    {
      weight: 2,
      arbitrary: fc.record({ do: fc.constant("answer"), which: fc.nat(5), accept: fc.boolean() }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        do: fc.constant("set limit"),
        capacity: fc.integer({ min: 1, max: 12 }),
        fillsGaps: fc.boolean(),
      }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant("give seat"), which: fc.nat(5) }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant("next day") }) },
  ),
  { minLength: 5, maxLength: 25 },
);
type Step = typeof steps extends fc.Arbitrary<(infer One)[]> ? One : never;

/** The product beside a naive model, through whatever happens, step by step. */
describe.each(listDatabaseKinds())("the queue of an event on %s", (kind) => {
  let world: RegistrationWorld;
  beforeAll(async () => {
    world = await createRegistrationWorld(await createTestApp(kind));
  });
  afterAll(() => world.t.close());

  it("does what a naive model does, whatever happens", { timeout: 3_600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (given) => {
        const trial = await startTrial();
        for (const step of given) {
          await take(trial, step);
          expect(await readStates(trial)).toEqual(statesOf(trial.model));
        }
      }),
      { numRuns },
    );
  });

  interface Trial {
    readonly eventId: string;
    readonly model: NaiveEvent;
    readonly returnsOn: string;
  }

  async function startTrial(): Promise<Trial> {
    const { t, event, organiser, registrations, north } = world;
    const eventId = await event({ capacity: 8, offer_hours: 24 });
    const returnsOn = addDays(todayIn(t.clock), 2);
    const share = { returnsOn, organisationId: null, organisationKind: null };
    await (await registrations(organiser)).saveShares({
      eventId,
      version: 1,
      shares: [
        { ...share, id: createId(), seats: 2, organisationId: north },
        { ...share, id: createId(), seats: 3, organisationKind: "municipality" },
      ],
    });
    const shares = new Map([
      ["north", 2],
      ["municipalities", 3],
    ]);
    return {
      eventId,
      returnsOn,
      model: { capacity: 8, groupPolicy: "strict", shares, parties: [], last: 0 },
    };
  }

  const expiry = () => world.t.clock.now().getTime() + day * 1000;
  const pick = (parties: readonly NaiveParty[], which: number) =>
    parties[which % Math.max(1, parties.length)];
  const inState = ({ model }: Trial, ...states: readonly NaiveParty["state"][]) =>
    model.parties.filter(({ state }) => states.includes(state));
  const letGo = (trial: Trial, party: NaiveParty, state: NaiveParty["state"]) => {
    party.state = state;
    runNaively(trial.model, expiry());
  };

  async function take(trial: Trial, step: Step): Promise<void> {
    const { registrations, organiser } = world;
    const caller = await registrations(organiser);
    const which = "which" in step ? step.which : 0;
    if ("size" in step) return enter(trial, step);
    if ("capacity" in step) return setLimit(trial, step);
    if (step.do === "next day") return passDay(trial);
    if (step.do === "cancel") {
      const party = pick(inState(trial, "seated", "offered", "waiting"), which);
      if (party === undefined) return;
      await Promise.all([
        caller.cancel({ registrationId: party.id }),
        caller.cancel({ registrationId: party.id }),
      ]);
      return letGo(trial, party, "cancelled");
    }
    if (step.do === "leave group") return leaveGroup(trial, which);
    const waitsFor = step.do === "answer" ? ("offered" as const) : ("waiting" as const);
    const party = pick(inState(trial, waitsFor), which);
    if (party === undefined) return;
    if ("accept" in step) {
      await caller.answerSeatOffer({ registrationId: party.id, accept: step.accept });
      if (step.accept) party.state = "seated";
      else letGo(trial, party, "declined");
    } else {
      await caller.override({ registrationId: party.id, reason: "Der er brug for dem" });
      party.state = "seated";
    }
  }

  async function enter(trial: Trial, { size, from }: { size: number; from: number }): Promise<void> {
    const { registerGroup, organiser, groupOf, north, south } = world;
    const organisationId = [north, south, null][from] ?? null;
    const share = ["north", "municipalities", null][from] ?? null;
    const people = groupOf(size);
    const { registrationId: id } = await registerGroup(organiser, trial.eventId, { people, organisationId });
    enterNaively(trial.model, { id, share, size });
  }

  async function leaveGroup(trial: Trial, which: number): Promise<void> {
    const party = pick(
      inState(trial, "seated", "offered", "waiting").filter(({ size }) => size > 1),
      which,
    );
    if (party === undefined) return;
    const participant = await world.t.platform.db
      .selectFrom("event_participants")
      .select("id")
      .where("registration_id", "=", party.id)
      .where("withdrawn_at", "is", null)
      .limit(1)
      .executeTakeFirstOrThrow();
    await (await world.registrations(world.organiser)).cancelParticipant({ participantId: participant.id });
    party.size -= 1;
    runNaively(trial.model, expiry());
  }

  async function setLimit(
    { eventId, model }: Trial,
    { capacity, fillsGaps }: { capacity: number; fillsGaps: boolean },
  ): Promise<void> {
    const { version } = await world.t.platform.db
      .selectFrom("events")
      .select("version")
      .where("id", "=", eventId)
      .executeTakeFirstOrThrow();
    const groupPolicy = fillsGaps ? ("fill-gaps" as const) : ("strict" as const);
    const limits = { eventId, version, capacity, onlineCapacity: null, groupPolicy };
    await (await world.registrations(world.organiser)).setCapacity(limits);
    Object.assign(model, { capacity, groupPolicy });
    runNaively(model, expiry());
  }

  /** Offers run out, and shares are returned: by two servers at once, and once more. */
  async function passDay({ model, returnsOn }: Trial): Promise<void> {
    const { platform, clock } = world.t;
    clock.advance(day);
    await Promise.all([expireOffers(platform), expireOffers(platform)]);
    await Promise.all([returnShares(platform), returnShares(platform)]);
    await expireOffers(platform);
    await returnShares(platform);
    const isReturned = todayIn(clock) >= returnsOn;
    if (isReturned) model.shares.clear();
    const overdue = model.parties.filter(
      ({ state, expiresAt }) => state === "offered" && expiresAt <= clock.now().getTime(),
    );
    for (const party of overdue.toSorted((a, b) => a.expiresAt - b.expiresAt || (a.id < b.id ? -1 : 1))) {
      party.state = "expired";
      runNaively(model, expiry());
    }
    if (isReturned) runNaively(model, expiry());
  }

  const statesOf = ({ parties }: NaiveEvent) => parties.map(({ id, state, place }) => ({ id, state, place }));

  async function readStates({ eventId, model }: Trial) {
    const rows = await world.t.platform.db
      .selectFrom("event_registrations")
      .select(["id", "state", "queue_number"])
      .where("event_id", "=", eventId)
      .execute();
    const known = new Map(rows.map((row) => [row.id, row]));
    expect(rows).toHaveLength(model.parties.length);
    return model.parties.map(({ id }) => {
      const row = known.get(id);
      return { id, state: row?.state, place: row?.queue_number ?? 0 };
    });
  }
});
