import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { makeBackup } from "./backup.ts";
import { restoreBackup } from "./restore.ts";
import { diagnose } from "../diagnose.ts";
import { createManualClock } from "../../platform/clock.ts";
import { connect } from "../../platform/db/connect.ts";
import { type Env, readEnv } from "../../platform/env.ts";
import { createTestDatabase, type TestDatabase } from "../../testing/databases.ts";
import { createTestEvent, createTestParticipant } from "../../testing/event-days.ts";

const kinds = inject("postgresUrl") === null ? (["sqlite"] as const) : (["sqlite", "postgres"] as const);
const envOf = ({ folder, url }: TestDatabase): Env =>
  readEnv({ DATA_DIR: folder, DATABASE_URL: url, LOG_LEVEL: "silent" });

describe.each(kinds)("a backup with personal data past its day, on %s", (kind) => {
  const clock = createManualClock("2026-11-25T10:00:00.000Z");
  let source: TestDatabase;
  beforeAll(async () => {
    source = await createTestDatabase(kind);
    const eventId = await createTestEvent({ db: source.db, clock });
    const { participantId } = await createTestParticipant({ db: source.db, clock }, { eventId });
    await source.db
      .insertInto("participant_sensitive")
      .values({ participant_id: participantId, event_id: eventId, diet: "Vegetar", access: "" })
      .execute();
    await makeBackup(envOf(source), { target: join(source.folder, "copy"), clock });
    clock.advance(10 * 24 * 3600);
  });
  afterAll(() => source.close());

  it("is told of by the doctor, with the remedy", async () => {
    const findings = await diagnose(envOf(source), clock);
    expect(findings.find(({ subject }) => subject === "erasure of events")).toMatchObject({
      status: "fault",
      seen: "1 rows of personal data are past the day on which they should have gone",
    });
  });

  it("is restored without it, and with the proof", async () => {
    const place = await createTestDatabase(kind, { isMigrated: false });
    const env = envOf(place);
    await restoreBackup(env, join(source.folder, "copy"), clock);
    const db = connect({ databaseUrl: env.DATABASE_URL, dataDir: env.DATA_DIR });
    expect(await db.selectFrom("participant_sensitive").selectAll().execute()).toEqual([]);
    expect(await db.selectFrom("event_participants").select("name").execute()).toEqual([
      { name: "Deltager" },
    ]);
    expect(await db.selectFrom("event_erasures").select(["class", "due_on", "rows"]).execute()).toEqual([
      { class: "sensitive", due_on: "2026-11-29", rows: 1 },
    ]);
    await db.destroy();
    const findings = await diagnose(env, clock);
    expect(findings.find(({ subject }) => subject === "erasure of events")?.status).toBe("ok");
    await place.close();
  });
});
