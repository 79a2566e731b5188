import { readFile } from "node:fs/promises";
import type { ServerProcess } from "@rammevaerk/config/server-process";
import { describe, expect, inject, it } from "vitest";
import { createId } from "./platform/ids.ts";
import { countOwed } from "./testing/count-owed.ts";
import { createTestDatabase, type TestDatabase } from "./testing/databases.ts";
import { callServer, createMembers, type SignedInMember, startTestServer } from "./testing/member-world.ts";
import { roundsOf } from "./testing/rounds.ts";

const cases = [
  { kind: "sqlite", servers: 1 },
  { kind: "postgres", servers: 2 },
] as const;
const here = cases.filter(({ kind }) => kind === "sqlite" || inject("postgresUrl") !== null);
/** In `npm test` a few turns; in the soak as many as fit into the time. */
const turns = roundsOf({ short: 3, long: Number.POSITIVE_INFINITY });
const seconds = 120;

describe.each(here)("$servers server(s) on $kind under load", ({ kind, servers: count }) => {
  it("refuse nobody, lose nothing, do a repeated request once, and tell each member once", {
    timeout: 300_000,
  }, async () => {
    const database = await createTestDatabase(kind);
    const { networkId, members } = await createMembers(database, 4);
    const servers = await Promise.all(Array.from({ length: count }, () => startTestServer(database)));
    await silenceMail(database, members.slice(2));
    const threadId = await startThread(servers, members, networkId);
    const heard = await listenLive(servers.at(-1), members[1]);
    const deadline = Date.now() + seconds * 1000;
    const sent = new Set<string>();
    const statuses = new Map<number, number>();
    await Promise.all(members.map((member, n) => readAndWrite(member, n)));
    expect([...statuses.keys()]).toEqual([200]);

    await expect.poll(() => countOwed(database.db), { timeout: 60_000, interval: 200 }).toBe(0);
    const posts = await database.db
      .selectFrom("posts")
      .select("request_id")
      .where("is_first", "=", 0)
      .execute();
    expect(posts.map((row) => row.request_id).toSorted()).toEqual([...sent].toSorted());
    const told = await database.db
      .selectFrom("notifications")
      .select(["person_id", "cause"])
      .where("cause", "like", "post:%")
      .execute();
    expect(new Set(told.map((row) => `${row.person_id} ${row.cause}`)).size).toBe(told.length);
    expect(heard.count()).toBeGreaterThan(0);
    for (const server of servers) expect(await readResidentMebibytes(server.pid)).toBeLessThan(400);
    heard.close();
    await Promise.all(servers.map((server) => server.end()));
    await database.close();

    /** Each reply is sent twice at the same moment, as an impatient finger does, to whichever server. */
    async function readAndWrite({ cookie }: SignedInMember, n: number): Promise<void> {
      for (let turn = 0; turn < turns && Date.now() < deadline; turn++) {
        const url = servers[(n + turn) % servers.length]?.url ?? "";
        const note = ({ status }: { status: number }): void => {
          statuses.set(status, (statuses.get(status) ?? 0) + 1);
        };
        const ask = (path: string, input: unknown) =>
          callServer(url, { cookie, path, input, isMutation: false });
        note(await ask("networks.list", {}));
        note(await ask("networks.threads.get", { threadId }));
        note(await ask("networks.threads.listNewestPosts", { networkId }));
        note(await ask("notifications.list", { onlyUnread: false }));
        const requestId = createId();
        const input = { threadId, body: "Et svar", attachmentIds: [], requestId };
        const reply = { cookie, path: "networks.threads.reply", input, isMutation: true };
        const twice = await Promise.all([callServer(url, reply), callServer(url, reply)]);
        for (const answer of twice) note(answer);
        expect(twice[0]?.data).toEqual(twice[1]?.data);
        sent.add(requestId);
      }
    }
  });
});

/** Mail at every reply would measure the mail server. */
async function silenceMail({ db }: TestDatabase, members: readonly SignedInMember[]): Promise<void> {
  const never = { threads: "never", asks: "never", matters: "never" } as const;
  const rows = members.map(({ personId }) => ({ person_id: personId, ...never }));
  await db.insertInto("notification_settings").values(rows).execute();
}

async function startThread(
  [server]: readonly ServerProcess[],
  [author]: readonly SignedInMember[],
  networkId: string,
): Promise<string> {
  const input = {
    networkId,
    kind: "post",
    title: "En tråd",
    body: "Noget at dele.",
    codes: [],
    askedPersonIds: [],
    attachmentIds: [],
    requestId: createId(),
  };
  const path = "networks.threads.startThread";
  const { data } = await callServer(server?.url ?? "", {
    cookie: author?.cookie ?? "",
    path,
    input,
    isMutation: true,
  });
  return (data as { threadId: string }).threadId;
}

/** Holds a page open at one server and counts the notices that come, from whichever server they started. */
async function listenLive(server: ServerProcess | undefined, member: SignedInMember | undefined) {
  const stop = new AbortController();
  let notices = 0;
  const answer = await fetch(`${server?.url ?? ""}/api/live`, {
    headers: { cookie: member?.cookie ?? "" },
    signal: stop.signal,
  });
  void (async () => {
    const decoder = new TextDecoder();
    for await (const chunk of answer.body ?? []) {
      notices += decoder.decode(chunk as Uint8Array).split("event: notification").length - 1;
    }
  })().catch(() => undefined);
  return { count: () => notices, close: () => stop.abort() };
}

async function readResidentMebibytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? Number.NaN) / 1024;
}
