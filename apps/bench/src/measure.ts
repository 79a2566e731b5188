import autocannon from "autocannon";

export interface Load {
  readonly requestsPerSecond: number;
  readonly p50Milliseconds: number;
  readonly p99Milliseconds: number;
}

/** Asks addresses of one server, one after another, for some seconds. Any answer but 200 makes the figure worthless, so it ends the run. */
export async function load(
  urls: readonly string[],
  { cookie, connections, seconds }: { cookie?: string; connections: number; seconds: number },
): Promise<Load> {
  const headers = cookie === undefined ? {} : { cookie };
  const [url = ""] = urls;
  const requests = urls.map((each) => ({ path: each.slice(new URL(each).origin.length) }));
  const result = await autocannon({ url, requests, connections, duration: seconds, headers });
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${url}: ${result.non2xx} refusals and ${result.errors} errors.`);
  }
  return {
    requestsPerSecond: result.requests.average,
    p50Milliseconds: result.latency.p50,
    p99Milliseconds: result.latency.p99,
  };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
