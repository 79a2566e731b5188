import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startServerProcess } from "@rammevaerk/config/server-process";
import { generate } from "./generate.ts";
import { takeTurns, type Turns } from "./take-turns.ts";

const apiMain = fileURLToPath(import.meta.resolve("@rammevaerk/api/main"));
const floorMain = fileURLToPath(new URL("floor.ts", import.meta.url));

export interface WorkloadD extends Turns {
  readonly posts: number;
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
    const turns = await takeTurns({ floorUrls: [floorUrl], productUrls: [productUrl], cookie });
    await Promise.all([product.end(), floor.end()]);
    return { posts, ...turns };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
