import { spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startServerProcess } from "@rammevaerk/config/server-process";
import Sqlite from "better-sqlite3";
import { generateMethods } from "./generate-methods.ts";
import { takeTurns, type Turns } from "./take-turns.ts";

const apiMain = fileURLToPath(import.meta.resolve("@rammevaerk/api/main"));
const maintenance = fileURLToPath(import.meta.resolve("@rammevaerk/api/maintenance"));
const floorMain = fileURLToPath(new URL("floor-methods.ts", import.meta.url));

export interface WorkloadB {
  readonly methods: number;
  /** Methods by two words, a page of twenty with snippets, for a visitor. */
  readonly open: Turns;
  /** The same for a member of thirty networks, beside five thousand conversations of two hundred. */
  readonly permitted: Turns;
  readonly indexBytes: number;
  readonly databaseBytes: number;
  readonly rebuildSeconds: number;
}

/** B: the search in the method library, the product with its session check and permission filter, in turns with the floor. */
export async function measureWorkloadB(methods: number): Promise<WorkloadB> {
  const folder = await mkdtemp(join(tmpdir(), "rammevaerk-bench-"));
  const env = { DATA_DIR: folder, LOG_LEVEL: "error", REQUESTS_PER_MINUTE: "100000000", DEMO: "0" };
  const startProduct = () =>
    startServerProcess({
      readyPath: "/healthz",
      args: () => [apiMain],
      env: (port) => ({ ...env, PORT: String(port) }),
    });
  try {
    await (await startProduct()).end();
    const path = join(folder, "rammevaerk.sqlite");
    const floorPath = join(folder, "floor.sqlite");
    const { texts, sessionSecret } = generateMethods(path, { count: methods, floorPath });
    const rebuildSeconds = rebuild(env);
    const product = await startProduct();
    const floor = await startServerProcess({
      readyPath: "/",
      args: (port) => [floorMain, floorPath, String(port)],
    });
    const urls = {
      floorUrls: texts.map((text) => `${floor.url}/?${new URLSearchParams({ text }).toString()}`),
      productUrls: texts.map(
        (text) =>
          `${product.url}/api/trpc/search.find?input=${encodeURIComponent(JSON.stringify({ text, kind: "method" }))}`,
      ),
    };
    await checkAnswers(urls.productUrls);
    const open = await takeTurns({ ...urls, cookie: "" });
    const permitted = await takeTurns({ ...urls, cookie: `rammevaerk_session=${sessionSecret}` });
    await Promise.all([product.end(), floor.end()]);
    return { methods, open, permitted, rebuildSeconds, ...weigh(path) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Makes the index with the product's own command. */
function rebuild(env: Readonly<Record<string, string>>): number {
  const begun = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [maintenance, "rebuild-search"], {
    env: { ...process.env, ...env },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`rebuild-search: ${stderr}`);
  return (performance.now() - begun) / 1000;
}

/** Every search is worth measuring: it fills a page, with a snippet that marks what was found. */
async function checkAnswers(urls: readonly string[]): Promise<void> {
  for (const url of urls) {
    const answer = (await (await fetch(url)).json()) as {
      result: { data: { groups: { items: { snippet: { marks: unknown[] } }[] }[] } };
    };
    const items = answer.result.data.groups[0]?.items ?? [];
    if (items.length !== 20 || items.some(({ snippet }) => snippet.marks.length === 0))
      throw new Error(`${decodeURIComponent(url)}: ${items.length} hits`);
  }
}

function weigh(path: string): { indexBytes: number; databaseBytes: number } {
  const db = new Sqlite(path, { readonly: true });
  const sum = (condition: string) =>
    Number(
      db
        .prepare(
          `select sum(d.pgsize) from dbstat('main', 1) d left join sqlite_schema s on s.name = d.name ${condition}`,
        )
        .pluck()
        .get(),
    );
  const sizes = {
    indexBytes: sum("where coalesce(s.tbl_name, d.name) like 'search\\_%' escape '\\'"),
    databaseBytes: sum(""),
  };
  db.close();
  return sizes;
}
