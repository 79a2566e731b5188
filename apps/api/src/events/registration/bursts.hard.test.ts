import { describe, expect, inject, it } from "vitest";
import { createTestDatabase } from "../../testing/databases.ts";
import { callServer, startTestServer } from "../../testing/member-world.ts";
import {
  countTo,
  insertGuests,
  insertTestEvent,
  readSeats,
  registerInputOf,
} from "../../testing/registrations.ts";
import { roundsOf } from "../../testing/rounds.ts";

const cases = [
  { kind: "sqlite", servers: 1 },
  { kind: "sqlite", servers: 2 },
  { kind: "postgres", servers: 1 },
  { kind: "postgres", servers: 2 },
] as const;
const here = cases.filter(({ kind }) => kind === "sqlite" || inject("postgresUrl") !== null);
/** In all: 20 bursts in `npm test`, 1,000 in the soak. */
const bursts = Math.ceil(roundsOf({ short: 20, long: 1000 }) / here.length);
const [capacity, clients] = [50, 200];

describe.each(here)(
  "200 who register at once for 50 seats, $servers server(s) on $kind",
  ({ kind, servers: count }) => {
    it("are 50 seated and 150 in a queue without gaps, in every burst", { timeout: 3_600_000 }, async () => {
      const database = await createTestDatabase(kind);
      const { db } = database;
      const servers = await Promise.all(Array.from({ length: count }, () => startTestServer(database)));
      const guests = await insertGuests(db, clients);
      for (let burst = 0; burst < bursts; burst++) {
        const eventId = await insertTestEvent(db, { capacity });
        const answers = await Promise.all(
          guests.map(({ cookie }, n) =>
            callServer(servers[n % count]?.url ?? "", {
              cookie,
              path: "events.registrations.register",
              input: registerInputOf(eventId),
              isMutation: true,
            }),
          ),
        );
        expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
        const results = answers.map(({ data }) => data as { state: string; position: number | null });
        expect(results.filter(({ state }) => state === "seated")).toHaveLength(capacity);
        const positions = results.flatMap(({ position }) => position ?? []);
        expect(positions.toSorted((a, b) => a - b)).toEqual(countTo(clients - capacity));
        expect(await readSeats(db, eventId)).toEqual({
          seated: capacity,
          queue: countTo(clients - capacity),
        });
      }
      await Promise.all(servers.map((server) => server.end()));
      await database.close();
    });
  },
);
