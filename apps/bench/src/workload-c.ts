import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type ServerProcess, startServerProcess } from "@rammevaerk/config/server-process";
import Sqlite from "better-sqlite3";
import { burst, type BurstRequest } from "./burst.ts";
import { median } from "./measure.ts";
import { createBenchDatabase } from "./postgres.ts";
import {
  type Client,
  createRequestId,
  type Insert,
  insertClients,
  insertEvent,
} from "./registration-data.ts";

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
  try {
    await (await startProduct({ DATA_DIR: folder })).end();
    const path = join(folder, "rammevaerk.sqlite");
    const db = new Sqlite(path);
    const insert: Insert = (table, row) => {
      const columns = Object.keys(row);
      const places = columns.map(() => "?").join(",");
      db.prepare(`insert into ${table} (${columns.join(",")}) values (${places})`).run(Object.values(row));
    };
    const people = await insertClients(insert, clients);
    const product = await startProduct({ DATA_DIR: folder });
    const floor = await startServerProcess({
      readyPath: "/",
      args: (port) => [floorMain, path, String(port)],
    });
    const trial = { insert, people };
    const times = { floor: [] as number[], product: [] as number[] };
    for (let n = 0; n < bursts + warmUps; n++) {
      const onFloor = await runBurst(floor, { ...trial, n: 2 * n, path: "/", headersOf: floorHeaders });
      const onProduct = await runBurst(product, {
        ...trial,
        n: 2 * n + 1,
        path: registerPath,
        headersOf: productHeaders,
      });
      if (n < warmUps) continue;
      times.floor.push(onFloor);
      times.product.push(onProduct);
    }
    await Promise.all([product.end(), floor.end()]);
    db.close();
    const perSecond = (milliseconds: readonly number[]) => (clients * 1000) / median(milliseconds);
    const [floorPerSecond, productPerSecond] = [perSecond(times.floor), perSecond(times.product)];
    return {
      bursts,
      floor: floorPerSecond,
      product: productPerSecond,
      ratio: productPerSecond / floorPerSecond,
      onPostgres: await measureOnPostgres(folder),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measureOnPostgres(folder: string): Promise<number | null> {
  const database = await createBenchDatabase();
  if (database === undefined) return null;
  const env = { DATA_DIR: folder, DATABASE_URL: database.url };
  await (await startProduct(env)).end();
  const people = await insertClients(database.insert, clients);
  const product = await startProduct(env);
  const times: number[] = [];
  const trial = { insert: database.insert, people, path: registerPath, headersOf: productHeaders };
  for (let n = 0; n < bursts + warmUps; n++) {
    const milliseconds = await runBurst(product, { ...trial, n });
    if (n >= warmUps) times.push(milliseconds);
  }
  await product.end();
  await database.drop();
  return (clients * 1000) / median(times);
}

function startProduct(env: Readonly<Record<string, string>>): Promise<ServerProcess> {
  const quiet = { LOG_LEVEL: "error", REQUESTS_PER_MINUTE: "100000000", DEMO: "0", SMTP_URL: "" };
  return startServerProcess({
    readyPath: "/healthz",
    args: () => [apiMain],
    env: (port) => ({ ...quiet, ...env, PORT: String(port) }),
  });
}

interface Trial {
  readonly insert: Insert;
  readonly people: readonly Client[];
  readonly n: number;
  readonly path: string;
  readonly headersOf: (client: Client) => Readonly<Record<string, string>>;
}

/** One burst for an event of its own. A place too many, or a queue with a gap, makes the figure worthless, so it ends the run. */
async function runBurst(
  server: ServerProcess,
  { insert, people, n, path, headersOf }: Trial,
): Promise<number> {
  const eventId = await insertEvent(insert, n, capacity);
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
