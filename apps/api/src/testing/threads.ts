import { createId, createSecret, hashSecret } from "../platform/ids.ts";
import { createTestNetwork } from "./networks.ts";
import { createTestPerson } from "./people.ts";
import type { Caller, TestApp } from "./test-app.ts";

type StartThreadInput = Parameters<Caller["networks"]["threads"]["startThread"]>[0];

/** A network of a region by invitation, with those who have to do with it and one who has not. */
export interface ThreadWorld {
  readonly networkId: string;
  readonly coordinator: string;
  readonly asker: string;
  readonly member: string;
  /** Of the network's region. */
  readonly secretariat: string;
  readonly administrator: string;
  readonly outsider: string;
}

export async function createThreadWorld(
  { platform }: TestApp,
  values: Parameters<typeof createTestNetwork>[1] = {},
): Promise<ThreadWorld> {
  const networkId = await createTestNetwork(platform, {
    name: "Det lukkede netværk",
    admission: "invitation",
    is_national: 0,
    default_watch_level: "mentions",
    ...values,
  });
  const regionId = `region-${networkId}`;
  await platform.db
    .insertInto("network_regions")
    .values({ network_id: networkId, region_id: regionId })
    .execute();
  const limit = { limitKind: "network", limitId: networkId } as const;
  const create = (name: string, grants: Parameters<typeof createTestPerson>[1]) =>
    createTestPerson(platform, { name, ...grants });
  return {
    networkId,
    coordinator: await create("Karen Koordinator", { grants: [{ role: "coordinator", ...limit }] }),
    asker: await create("Asta Spørger", { grants: [{ role: "member", ...limit }] }),
    member: await create("Mads Medlem", { grants: [{ role: "member", ...limit }] }),
    secretariat: await create("Signe Sekretær", {
      grants: [{ role: "secretariat", limitKind: "region", limitId: regionId }],
    }),
    administrator: await create("Adam Administrator", {
      grants: [{ role: "administrator", limitKind: "everything", limitId: "all" }],
    }),
    outsider: await create("Ulla Udenfor", { grants: [] }),
  };
}

/** The input of a question that nobody is asked by name. */
export function newQuestion(networkId: string, values: Partial<StartThreadInput> = {}): StartThreadInput {
  return {
    networkId,
    kind: "question",
    title: "Hvad gør I om natten?",
    body: "Vi er få på arbejde. Hvordan griber I det an?",
    codes: [],
    askedPersonIds: [],
    attachmentIds: [],
    requestId: createId(),
    ...values,
  };
}

/** Starts a thread as a person. Answers its id and its first post's. */
export async function startTestThread(
  t: TestApp,
  personId: string,
  input: StartThreadInput,
): Promise<{ threadId: string; postId: string }> {
  const { threads } = (await t.as(personId)).networks;
  const { threadId } = await threads.startThread(input);
  return { threadId, postId: (await threads.get({ threadId })).first.id };
}

/** Writes a reply as a person. Answers its id. */
export async function replyInTest(
  t: TestApp,
  personId: string,
  input: { threadId: string; body?: string; attachmentIds?: string[] },
): Promise<string> {
  const { postId } = await (await t.as(personId)).networks.threads.reply({
    body: "Det gør vi sådan.",
    attachmentIds: [],
    requestId: createId(),
    ...input,
  });
  return postId;
}

/** The headers of a browser in which a person is signed in. */
export async function signInOverHttp(
  { platform: { db, env } }: TestApp,
  personId: string,
): Promise<Record<string, string>> {
  const secret = createSecret();
  await db
    .insertInto("sessions")
    .values({
      id: hashSecret(secret),
      person_id: personId,
      expires_at: "2099-01-01T00:00:00.000Z",
      created_at: "2026-11-22T10:00:00.000Z",
      last_seen_at: "2026-11-22T10:00:00.000Z",
      device: "test",
    })
    .execute();
  return { cookie: `rammevaerk_session=${secret}`, origin: env.PUBLIC_URL, "x-rammevaerk": "1" };
}
