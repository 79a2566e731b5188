import { type Load, load, median } from "./measure.ts";

const rounds = 3;
const seconds = 3;
const connections = 16;

/** What is asked of both, each in its own address. */
export interface Contest {
  readonly floorUrls: readonly string[];
  readonly productUrls: readonly string[];
  readonly cookie: string;
}

export interface Turns {
  readonly floor: Load;
  readonly product: Load;
  /** Product to floor, of the medians of requests per second. */
  readonly ratio: number;
  /** One caller at a time: the median of what an answer takes. */
  readonly aloneP50: { readonly floor: number; readonly product: number };
}

/** Asks floor and product in turns, after one round that warms both up. */
export async function takeTurns({ floorUrls, productUrls, cookie }: Contest): Promise<Turns> {
  const loads = { floor: [] as Load[], product: [] as Load[] };
  for (let round = 0; round <= rounds; round++) {
    const floor = await load(floorUrls, { connections, seconds });
    const product = await load(productUrls, { cookie, connections, seconds });
    if (round === 0) continue;
    loads.floor.push(floor);
    loads.product.push(product);
  }
  const [floor, product] = [medianLoad(loads.floor), medianLoad(loads.product)];
  return {
    floor,
    product,
    ratio: product.requestsPerSecond / floor.requestsPerSecond,
    aloneP50: { floor: await timeAlone(floorUrls), product: await timeAlone(productUrls, cookie) },
  };
}

/** Milliseconds with fractions, which the load tool does not give. */
async function timeAlone(urls: readonly string[], cookie?: string): Promise<number> {
  const headers: Record<string, string> = cookie === undefined ? {} : { cookie };
  const times: number[] = [];
  for (let n = 0; n < 600; n++) {
    const begun = performance.now();
    await (await fetch(urls[n % urls.length] ?? "", { headers })).arrayBuffer();
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
