import type { Grant } from "@rammevaerk/domain/accounts";
import { pino } from "pino";
import { type App, buildApp } from "../app.ts";
import { createManualClock } from "../platform/clock.ts";
import type { Platform, RequestContext } from "../platform/context.ts";
import { type Env, readEnv } from "../platform/env.ts";
import { createId } from "../platform/ids.ts";
import { createCallerFactory } from "../platform/trpc.ts";
import { appRouter } from "../router.ts";
import { checkSearchIndex } from "../search/index.ts";
import { createTestDatabase, type DatabaseKind, type TestDatabase } from "./databases.ts";

const createCaller = createCallerFactory(appRouter);
export type Caller = ReturnType<typeof createCaller>;

/** A moment on which the tests stand: a Sunday in November. */
const testNow = "2026-11-22T10:00:00.000Z";

export interface TestApp {
  readonly app: App;
  readonly platform: Platform;
  readonly clock: ReturnType<typeof createManualClock>;
  readonly database: TestDatabase;
  /** Calls procedures as a person with the rights that the database holds now; null for a visitor. */
  as(personId: string | null): Promise<Caller>;
  /** The context behind `as`, for calling steps directly. */
  contextOf(personId: string | null): Promise<RequestContext>;
  /** Before it closes, the search is held against the data: a change that it did not hear of fails here. */
  close(): Promise<void>;
}

/**
 * The whole server on an empty database, with a clock that stands still. The outbox runs only when asked: `platform.outbox.deliverDue()`.
 * Without `checksIndex`, for a test that puts something into the index itself, or very much into the database.
 */
export async function createTestApp(
  kind: DatabaseKind,
  {
    env = {},
    clock = createManualClock(testNow),
    checksIndex = true,
  }: { env?: Record<string, string>; clock?: TestApp["clock"]; checksIndex?: boolean } = {},
): Promise<TestApp> {
  const database = await createTestDatabase(kind);
  const settings: Env = readEnv({ DATA_DIR: database.folder, LOG_LEVEL: "silent", ...env });
  const app = await buildApp({ env: settings, log: pino({ level: "silent" }), clock, db: database.db });
  await app.platform.outbox.stop();
  const contextOf = async (personId: string | null): Promise<RequestContext> => ({
    platform: app.platform,
    actor: personId === null ? null : await loadActor(app.platform, personId),
    requestId: createId(),
    address: "127.0.0.1",
    device: "test",
    language: "da",
    setCookie: () => undefined,
  });
  return {
    app,
    platform: app.platform,
    clock,
    database,
    contextOf,
    as: async (personId) => createCaller(await contextOf(personId)),
    async close() {
      const differing = checksIndex ? (await checkSearchIndex(app.platform)).differing : [];
      await app.close();
      await database.close();
      if (differing.length > 0)
        throw new Error(`the search says something else than the data: ${JSON.stringify(differing)}`);
    },
  };
}

async function loadActor({ db, clock }: Platform, personId: string): Promise<RequestContext["actor"]> {
  const now = clock.now().toISOString();
  const grants = await db
    .selectFrom("grants")
    .select(["role", "limit_kind", "limit_id"])
    .where("person_id", "=", personId)
    .where("ended_at", "is", null)
    .where((eb) => eb.or([eb("expires_at", "is", null), eb("expires_at", ">", now)]))
    .execute();
  return {
    personId,
    sessionId: `session-of-${personId}`,
    language: "da",
    grants: grants.map((g): Grant => ({ role: g.role, limitKind: g.limit_kind, limitId: g.limit_id })),
  };
}
