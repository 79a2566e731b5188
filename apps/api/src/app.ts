import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Logger } from "pino";
import { accountsPersonalData, authenticate, prepareAccounts } from "./accounts/index.ts";
import { clustersPersonalData } from "./clusters/index.ts";
import { describeEventPage, eventsPersonalData, registerEventDoors, startEvents } from "./events/index.ts";
import {
  methodsPersonalData,
  registerExchangeDoors,
  registerFeedDoor,
  startMethods,
} from "./methods/index.ts";
import { networksPersonalData, registerNetworkDoors, startNetworks } from "./networks/index.ts";
import {
  countUnreadOf,
  findMailChoice,
  notificationsPersonalData,
  registerNotificationDoors,
  startNotifications,
} from "./notifications/index.ts";
import { offersPersonalData, registerOfferDoors, startOffers } from "./offers/index.ts";
import { registerOpenData } from "./open-data/index.ts";
import { type Clock, systemClock } from "./platform/clock.ts";
import type { Platform, RequestContext } from "./platform/context.ts";
import { connect, type Db } from "./platform/db/connect.ts";
import { migrate } from "./platform/db/migrate.ts";
import { describeDevice } from "./platform/device.ts";
import type { Env } from "./platform/env.ts";
import { createFileStore, type FileStore } from "./platform/files.ts";
import { registerHealth } from "./platform/health.ts";
import { createLive } from "./platform/live.ts";
import { createPostgresBridge } from "./platform/live-bridge.ts";
import { registerLive } from "./platform/live-door.ts";
import { createMailer, type Mail } from "./platform/mail.ts";
import { createOutbox } from "./platform/outbox.ts";
import { createServer } from "./platform/server.ts";
import { registerWebApp } from "./platform/web-app.ts";
import { registerTrpc } from "./platform/trpc-door.ts";
import { ratesPersonalData, registerRateAnalysisDoors, registerRateDocumentDoors } from "./rates/index.ts";
import { appRouter } from "./router.ts";
import {
  listMatching,
  registerSearchDoors,
  savedSearchesPersonalData,
  startSearch,
  startTellingNewHits,
} from "./search/index.ts";

export interface AppOptions {
  readonly env: Env;
  readonly log: Logger;
  readonly clock?: Clock;
  /** An open database; absent, the one that the environment names. */
  readonly db?: Db;
  readonly files?: FileStore;
  /** The folder of the built web app; absent, there are only the other doors. */
  readonly webFolder?: string;
}

export interface App {
  readonly server: FastifyInstance;
  readonly platform: Platform;
  /** Finishes the requests and messages in hand, then closes everything. */
  close(): Promise<void>;
}

/** Builds the server without listening, so that a test can use it as it is. The database is brought up to date first. */
export async function buildApp(options: AppOptions): Promise<App> {
  const platform = await createPlatform(options);
  const { env, log } = options;
  await migrate(platform.db);
  await prepareAccounts(platform);
  const server = await createServer({ env, log });
  let isStopping = false;
  registerHealth(server, { db: platform.db, isStopping: () => isStopping });
  const createContext = contextMaker(platform);
  registerTrpc(server, { router: appRouter, createContext });
  const stopLive = registerLive(server, { live: platform.live, createContext });
  await registerNetworkDoors(server, { platform, createContext });
  await registerOfferDoors(server, { platform, createContext });
  registerRateAnalysisDoors(server, { createContext });
  registerRateDocumentDoors(server, { createContext });
  await registerEventDoors(server, { platform, createContext });
  registerFeedDoor(server, { createContext });
  await registerExchangeDoors(server, { createContext });
  registerSearchDoors(server, platform);
  registerNotificationDoors(server, platform);
  await registerOpenData(server, platform);
  await registerWebApp(server, options.webFolder, (path) => describeEventPage(platform, path));
  await startSearch(platform);
  startNetworks(platform);
  await startEvents(platform);
  startNotifications(platform);
  await startOffers(platform);
  await startMethods(platform);
  await startTellingNewHits(platform);
  platform.outbox.handle("mail", (payload, id) => platform.mailer.send(payload["mail"] as Mail, id));
  platform.outbox.start();
  return {
    server,
    platform,
    async close() {
      isStopping = true;
      stopLive();
      await server.close();
      await platform.outbox.stop();
      await platform.live.close();
      platform.mailer.close();
      if (options.db === undefined) await platform.db.destroy();
    },
  };
}

async function createPlatform({
  env,
  log,
  clock = systemClock,
  db: given,
  files,
}: AppOptions): Promise<Platform> {
  const db = given ?? connect({ databaseUrl: env.DATABASE_URL, dataDir: env.DATA_DIR });
  const bridge = env.DATABASE_URL === undefined ? undefined : createPostgresBridge(env.DATABASE_URL);
  return {
    env,
    log,
    clock,
    db,
    outbox: createOutbox({ db, clock, log }),
    mailer: await createMailer(env, clock),
    live: await createLive(bridge),
    files: files ?? createFileStore(env.DATA_DIR),
    personalData: new Map([
      ["notifications", notificationsPersonalData],
      ["events", eventsPersonalData],
      ["methods", methodsPersonalData],
      ["search", savedSearchesPersonalData],
      ["networks", networksPersonalData],
      ["clusters", clustersPersonalData],
      ["offers", offersPersonalData],
      ["rates", ratesPersonalData],
      ["accounts", accountsPersonalData],
    ]),
    countUnread: countUnreadOf,
    listMatching,
    findMailChoice,
  };
}

export type CreateContext = (
  request: FastifyRequest,
  setCookie: (header: string) => void,
) => Promise<RequestContext>;

function contextMaker(platform: Platform): CreateContext {
  return async (request, setCookie) => {
    const { actor, cookie } = await authenticate(platform, request.headers.cookie);
    if (cookie !== null) setCookie(cookie);
    return {
      platform,
      actor,
      requestId: request.id,
      address: request.ip,
      device: describeDevice(request.headers["user-agent"]),
      language:
        actor?.language ??
        (request.headers.cookie?.includes("rammevaerk_language=en") === true ? "en" : "da"),
      setCookie,
    };
  };
}
