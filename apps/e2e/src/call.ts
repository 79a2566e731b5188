import type { APIRequestContext } from "@playwright/test";
import type { RunningServer } from "./server.ts";

interface Answer<Result> {
  readonly result?: { readonly data: Result };
}

/** Asks the server for something as the page's own code would, for what a test needs but does not test. */
export async function query<Result>(
  request: APIRequestContext,
  server: RunningServer,
  { path, input }: { path: string; input?: unknown },
): Promise<Result> {
  const search = input === undefined ? "" : `?input=${encodeURIComponent(JSON.stringify(input))}`;
  const response = await request.get(`${server.url}/api/trpc/${path}${search}`);
  return readAnswer<Result>(path, await response.json());
}

/** Changes something at the server as the page's own code would, for what a test needs but does not test. */
export async function change<Result>(
  request: APIRequestContext,
  server: RunningServer,
  { path, input }: { path: string; input?: unknown },
): Promise<Result> {
  const response = await request.post(`${server.url}/api/trpc/${path}`, {
    headers: { "x-rammevaerk": "1", origin: server.url, "content-type": "application/json" },
    data: JSON.stringify(input ?? {}),
  });
  return readAnswer<Result>(path, await response.json());
}

function readAnswer<Result>(path: string, answer: Answer<Result>): Result {
  if (answer.result === undefined) throw new Error(`${path} answered ${JSON.stringify(answer)}`);
  return answer.result.data;
}
