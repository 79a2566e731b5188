import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startServerProcess } from "@rammevaerk/config/server-process";
import { generate } from "./generate.ts";
import { type Load, load, median } from "./measure.ts";

const apiMain = fileURLToPath(import.meta.resolve("@rammevaerk/api/main"));
const floorMain = fileURLToPath(new URL("floor.ts", import.meta.url));
const rounds = 3;
const seconds = 3;
const connections = 16;

export interface WorkloadD {
  readonly posts: number;
  readonly floor: Load;
  readonly product: Load;
  /** Product to floor, of the medians of requests per second. */
  readonly ratio: number;
  /** One caller at a time: the median of what an answer takes. */
  readonly aloneP50: { readonly floor: number; readonly product: number };
}

/** D: the newest 25 posts of a network with authors, the product with its session check and permission, in turns with the floor. */
export async function measureWorkloadD(posts: number): Promise<WorkloadD> {
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
    const { networkId, sessionSecret } = generate(path, posts);
    const product = await startProduct();
    const floor = await startServerProcess({
      readyPath: `/?networkId=${networkId}`,
      args: (port) => [floorMain, path, String(port)],
    });
    const input = encodeURIComponent(JSON.stringify({ networkId }));
    const productUrl = `${product.url}/api/trpc/networks.threads.listNewestPosts?input=${input}`;
    const floorUrl = `${floor.url}/?networkId=${networkId}`;
    const cookie = `rammevaerk_session=${sessionSecret}`;
    const loads = { floor: [] as Load[], product: [] as Load[] };
    for (let round = 0; round <= rounds; round++) {
      const a = await load(floorUrl, { connections, seconds });
      const b = await load(productUrl, { cookie, connections, seconds });
      if (round === 0) continue; // warms both up
      loads.floor.push(a);
      loads.product.push(b);
    }
    const aloneP50 = { floor: await timeAlone(floorUrl), product: await timeAlone(productUrl, cookie) };
    await Promise.all([product.end(), floor.end()]);
    const [floorMedian, productMedian] = [medianLoad(loads.floor), medianLoad(loads.product)];
    return {
      posts,
      floor: floorMedian,
      product: productMedian,
      ratio: productMedian.requestsPerSecond / floorMedian.requestsPerSecond,
      aloneP50,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Milliseconds with fractions, which the load tool does not give. */
async function timeAlone(url: string, cookie?: string): Promise<number> {
  const headers: Record<string, string> = cookie === undefined ? {} : { cookie };
  const times: number[] = [];
  for (let n = 0; n < 600; n++) {
    const begun = performance.now();
    await (await fetch(url, { headers })).arrayBuffer();
    if (n >= 100) times.push(performance.now() - begun);
  }
  return median(times);
}

function medianLoad(loads: readonly Load[]): Load {
  return {
    requestsPerSecond: median(loads.map((l) => l.requestsPerSecond)),
    p50Milliseconds: median(loads.map((l) => l.p50Milliseconds)),
    p99Milliseconds: median(loads.map((l) => l.p99Milliseconds)),
  };
}
