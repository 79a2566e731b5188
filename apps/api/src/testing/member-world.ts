import { createHash } from "node:crypto";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type ServerProcess, startServerProcess } from "@rammevaerk/config/server-process";
import { inject } from "vitest";
import { createId } from "../platform/ids.ts";
import type { TestDatabase } from "./databases.ts";
import { createTestNetwork } from "./networks.ts";
import { createTestPerson, insertTestSession } from "./people.ts";

const main = fileURLToPath(new URL("../main.ts", import.meta.url));
const clock = { now: () => new Date("2026-11-22T10:00:00.000Z") };

/** A whole server on a test's database. */
export function startTestServer(database: TestDatabase): Promise<ServerProcess> {
  return startServerProcess({
    readyPath: "/readyz",
    args: () => ["--conditions=rammevaerk-source", main],
    env: (port) => ({
      PORT: String(port),
      DATA_DIR: database.folder,
      DATABASE_URL: database.url ?? "",
      SMTP_URL: "",
      PUBLIC_URL: "",
      LOG_LEVEL: "error",
      REQUESTS_PER_MINUTE: "1000000",
      DEMO: "0",
      // Only the first of them reads the sources from scratch.
      NODE_COMPILE_CACHE: join(inject("templateFolder"), "compiled"),
    }),
  });
}

export interface SignedInMember {
  readonly personId: string;
  /** What the browser sends. */
  readonly cookie: string;
}

/** A network with signed-in members, for tests that speak to a server as browsers do. */
export async function createMembers(
  { db }: TestDatabase,
  count: number,
): Promise<{ networkId: string; members: SignedInMember[] }> {
  const networkId = await createTestNetwork({ db, clock });
  const members: SignedInMember[] = [];
  for (let n = 0; n < count; n++) {
    const grants = [{ role: "member", limitKind: "network", limitId: networkId }] as const;
    const personId = await createTestPerson({ db, clock }, { grants });
    const secret = createId();
    const id = createHash("sha256").update(secret).digest("hex");
    await insertTestSession({ db, clock }, { id, personId });
    members.push({ personId, cookie: `rammevaerk_session=${secret}` });
  }
  return { networkId, members };
}

/** Calls a procedure over HTTP. Answers the status and, when it is good, the data. */
export async function callServer(
  url: string,
  { cookie, path, input, isMutation }: { cookie: string; path: string; input: unknown; isMutation: boolean },
): Promise<{ status: number; data: unknown }> {
  const body = JSON.stringify(input);
  const address = `${url}/api/trpc/${path}`;
  const answer = isMutation
    ? await fetch(address, {
        method: "POST",
        headers: { "content-type": "application/json", "x-rammevaerk": "1", origin: url, cookie },
        body,
      })
    : await fetch(`${address}?input=${encodeURIComponent(body)}`, { headers: { cookie } });
  const { result } = (await answer.json()) as { result?: { data: unknown } };
  return { status: answer.status, data: result?.data };
}
