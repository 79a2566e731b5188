import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { type ServerProcess, startServerProcess } from "@rammevaerk/config/server-process";
import { burst, type BurstRequest } from "./burst.ts";
import { median } from "./measure.ts";
import { openPostgres, openSqlite, type Store } from "./store.ts";
import { type Client, createRequestId, insertClients, insertEvent } from "./registration-data.ts";

const apiMain = fileURLToPath(import.meta.resolve("@rammevaerk/api/main"));
const floorMain = fileURLToPath(new URL("floor-registrations.ts", import.meta.url));
const registerPath = "/api/trpc/events.registrations.register";
const [clients, capacity, bursts, warmUps] = [200, 50, 15, 3];
const [floorHeaders, productHeaders] = [
  ({ personId }: Client) => ({ "x-person": personId }),
  ({ cookie }: Client) => ({ cookie, "x-rammevaerk": "1" }),
];

export interface WorkloadC {
  readonly bursts: number;
  /** Registrations per second, the median of the bursts. */
  readonly floor: number;
  readonly product: number;
  /** Product to floor. */
  readonly ratio: number;
  /** The product on PostgreSQL, beside the same floor; absent without a server. */
  readonly onPostgres: number | null;
}

/** C: 200 clients who register at once for an event of 50, the product with its session check, in turns with the floor. */
export async function measureWorkloadC(): Promise<WorkloadC> {
  const folder = await mkdtemp(join(tmpdir(), "rammevaerk-bench-"));
  const servers: ServerProcess[] = [];
  const start = async (starting: Promise<ServerProcess>): Promise<ServerProcess> => {
    const server = await starting;
    servers.push(server);
    return server;
  };
  try {
    await (await startProduct({ DATA_DIR: folder })).end();
    const path = join(folder, "rammevaerk.sqlite");
    const store = openSqlite(path);
    const people = await insertClients(store.insert, clients);
    const product = await start(startProduct({ DATA_DIR: folder }));
    const floor = await start(
      startServerProcess({ readyPath: "/", args: (port) => [floorMain, path, String(port)] }),
    );
    const ofProduct = { store, people, server: product, path: registerPath, headersOf: productHeaders };
    const ofFloor = { store, people, server: floor, path: "/", headersOf: floorHeaders };
    const [floorPerSecond = 0, productPerSecond = 0] = await takeTurns([ofFloor, ofProduct]);
    await store.close();
    return {
      bursts,
      floor: floorPerSecond,
      product: productPerSecond,
      ratio: productPerSecond / floorPerSecond,
      onPostgres: await measureOnPostgres(folder, start),
    };
  } finally {
    await Promise.all(servers.map((server) => server.end()));
    await rm(folder, { recursive: true, force: true });
  }
}

async function measureOnPostgres(
  folder: string,
  start: (starting: Promise<ServerProcess>) => Promise<ServerProcess>,
): Promise<number | null> {
  const opened = await openPostgres();
  if (opened === undefined) return null;
  const { store, url } = opened;
  const env = { DATA_DIR: folder, DATABASE_URL: url };
  await (await startProduct(env)).end();
  const people = await insertClients(store.insert, clients);
  const server = await start(startProduct(env));
  const contestant = { store, people, server, path: registerPath, headersOf: productHeaders };
  const [perSecond = 0] = await takeTurns([contestant]);
  await server.end();
  await store.close();
  return perSecond;
}

/** Bursts in turns; the mails that follow from one are sent before the next begins. Answers each one's registrations per second. */
async function takeTurns(contestants: readonly Contestant[]): Promise<number[]> {
  const times = contestants.map((): number[] => []);
  let n = 0;
  for (let turn = 0; turn < bursts + warmUps; turn++)
    for (const [index, contestant] of contestants.entries()) {
      const milliseconds = await runBurst(contestant, n++);
      if (turn >= warmUps) times[index]?.push(milliseconds);
      while ((await contestant.store.countDue()) > 0) await wait(20);
    }
  return times.map((milliseconds) => (clients * 1000) / median(milliseconds));
}

function startProduct(env: Readonly<Record<string, string>>): Promise<ServerProcess> {
  const quiet = { LOG_LEVEL: "error", REQUESTS_PER_MINUTE: "100000000", DEMO: "0", SMTP_URL: "" };
  return startServerProcess({
    readyPath: "/healthz",
    args: () => [apiMain],
    env: (port) => ({ ...quiet, ...env, PORT: String(port) }),
  });
}

interface Contestant {
  readonly store: Store;
  readonly people: readonly Client[];
  readonly server: ServerProcess;
  readonly path: string;
  readonly headersOf: (client: Client) => Readonly<Record<string, string>>;
}

/** One burst for an event of its own. A place too many, or a queue with a gap, makes the figure worthless, so it ends the run. */
async function runBurst({ store, people, server, path, headersOf }: Contestant, n: number): Promise<number> {
  const eventId = await insertEvent(store.insert, n, capacity);
  const said = { answers: [], diet: "", access: "", showsToParticipants: false, showsToPublic: false };
  const requests = people.map((person, index): BurstRequest => {
    const requestId = createRequestId(n * clients + index);
    const body = { eventId, pool: "on-site", organisationId: null, ...said, sessionIds: [], requestId };
    return { path, headers: headersOf(person), body };
  });
  const { milliseconds, answers } = await burst(server.url, requests);
  const results = answers.map((answer) => (answer as { result: { data: Result } }).result.data);
  const positions = results.flatMap(({ position }) => position ?? []).toSorted((a, b) => a - b);
  const seated = results.filter(({ state }) => state === "seated").length;
  if (seated !== capacity || positions.some((position, index) => position !== index + 1))
    throw new Error(`${server.url}: ${seated} seated, the queue ${positions.join(" ")}`);
  return milliseconds;
}

interface Result {
  readonly state: string;
  readonly position: number | null;
}
