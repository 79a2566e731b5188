import { deepStrictEqual } from "node:assert";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startServerProcess } from "@rammevaerk/config/server-process";
import { toDateInCopenhagen } from "@rammevaerk/domain/time";
import { generateOffers } from "./generate-offers.ts";
import { takeTurns, type Turns } from "./take-turns.ts";

const apiMain = fileURLToPath(import.meta.resolve("@rammevaerk/api/main"));
const floorMain = fileURLToPath(new URL("floor-offers.ts", import.meta.url));

export interface WorkloadA {
  readonly offers: number;
  /** A: region, target group and a free place, cheapest first, a page of 25. */
  readonly list: Turns;
  /** A2: one offer with ten years of places, occupancy and rates. */
  readonly detail: Turns;
}

/** A and A2, the product with its session check, in turns with the floor. Both are held to the same answers first. */
export async function measureWorkloadA(offers: number): Promise<WorkloadA> {
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
    const today = toDateInCopenhagen(new Date().toISOString());
    const { searches, detailedIds, sessionSecret } = generateOffers(path, { count: offers, today });
    const product = await startProduct();
    const cookie = `rammevaerk_session=${sessionSecret}`;
    const callUrl = (name: string, input: object) =>
      `${product.url}/api/trpc/offers.${name}?input=${encodeURIComponent(JSON.stringify(input))}`;
    const listUrls = searches.map((search) =>
      callUrl("search", { ...search, minFreePlaces: 1, sort: "rate" }),
    );
    const offerUrls = detailedIds.map((offerId) => callUrl("get", { offerId }));

    const countsPath = join(folder, "counts.json");
    const counts: Record<string, object> = {};
    for (const [n, { regionId, targetGroup }] of searches.entries()) {
      const { total, facets } = await fetchData(listUrls[n] ?? "", cookie);
      counts[`${regionId} ${targetGroup}`] = { total, facets };
    }
    await writeFile(countsPath, JSON.stringify(counts));
    const floor = await startServerProcess({
      readyPath: "/list",
      args: (port) => [floorMain, path, today, countsPath, String(port)],
    });
    const list = {
      floorUrls: searches.map(
        (search) => `${floor.url}/list?${new URLSearchParams({ ...search }).toString()}`,
      ),
      productUrls: listUrls,
      cookie,
    };
    const detail = {
      floorUrls: detailedIds.map((offerId) => `${floor.url}/offer?offerId=${offerId}`),
      productUrls: offerUrls,
      cookie,
    };
    for (const { floorUrls, productUrls } of [list, detail])
      for (const n of [0, productUrls.length - 1])
        deepStrictEqual(await fetchData(floorUrls[n] ?? ""), await fetchData(productUrls[n] ?? "", cookie));
    const measured = { offers, list: await takeTurns(list), detail: await takeTurns(detail) };
    await Promise.all([product.end(), floor.end()]);
    return measured;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function fetchData(url: string, cookie?: string): Promise<Record<string, unknown>> {
  const headers: Record<string, string> = cookie === undefined ? {} : { cookie };
  const answer = await fetch(url, { headers });
  if (!answer.ok) throw new Error(`${url}: ${answer.status} ${await answer.text()}`);
  return ((await answer.json()) as { result: { data: Record<string, unknown> } }).result.data;
}
