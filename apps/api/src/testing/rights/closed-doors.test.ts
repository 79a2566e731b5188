import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { errorText } from "@rammevaerk/contracts/error-texts";
import { AppError } from "../../platform/errors.ts";
import { createId } from "../../platform/ids.ts";
import { createTestPerson, insertTestSession } from "../people.ts";
import { createTestApp, type TestApp } from "../test-app.ts";
import { type Limits, walkActors } from "./actors.ts";
import { inputs } from "./inputs.ts";
import { callProcedure, procedures } from "./procedures.ts";
import { contentWord, createWorld, nameWord, type World } from "./world.ts";

/** Who has no business in the network inside: a visitor, people without a role, and every role elsewhere. */
const outsiders = walkActors.filter((actor) => actor.isVisitor || / elsewhere$| special$/.test(actor.name));
const secrets = [nameWord, contentWord];

describe("what is written in a network by invitation leaves through no door", () => {
  let t: TestApp;
  let world: World;
  let fileHref: string;
  beforeAll(async () => {
    t = await createTestApp("sqlite");
    world = await createWorld(t, { admission: "invitation" });
    fileHref = await attachFile(world);
  });
  afterAll(() => t.close());

  it("is in the content at all, so that the walk can see it", async () => {
    const { threadId } = await world.startThread();
    const caller = await world.as(world.memberId);
    const seen = JSON.stringify([
      await caller.networks.get({ networkId: world.inside.networkId }),
      await caller.networks.threads.get({ threadId }),
    ]).toLowerCase();
    for (const secret of secrets) expect(seen).toContain(secret);
  });

  it("tells nobody by notification or mail who left or never was inside", async () => {
    const left = await createTestPerson(t.platform, {
      grants: [{ role: "member", limitKind: "network", limitId: world.inside.networkId }],
    });
    await world.startThread();
    await t.platform.outbox.deliverDue();
    await (await t.as(left)).networks.leave({ networkId: world.inside.networkId });
    await world.startThread();
    await t.platform.outbox.deliverDue();
    const caller = await t.as(left);
    expectNothingSecret(
      await caller.notifications.list({ onlyUnread: false }),
      "notifications after leaving",
    );
    const stranger = await createTestPerson(t.platform);
    expectNothingSecret(
      await (await t.as(stranger)).notifications.list({ onlyUnread: false }),
      "a stranger's",
    );
    const { email } = await t.platform.db
      .selectFrom("people")
      .select("email")
      .where("id", "=", stranger)
      .executeTakeFirstOrThrow();
    const mails = await t.platform.mailer.listKept(1000);
    expect(mails.filter((mail) => mail.to === email)).toEqual([]);
  });

  it.each(procedures)("$path tells an outsider nothing", async ({ path }) => {
    for (const actor of outsiders) {
      const personId = actor.isVisitor
        ? null
        : await createTestPerson(t.platform, { grants: actor.grants(world.inside, elsewhere()) });
      const input = await inputs[path]?.(world, asked(path) ? world.memberId : personId);
      const caller = await t.as(personId);
      const answer = await callProcedure(caller, path, input).catch(describeError);
      expectNothingSecret(answer, `${path} to ${actor.name}`);
    }
  });

  it("gives the file to members only, and answers the others as if there were none", async () => {
    const get = async (personId: string | null, href: string) => {
      const headers = personId === null ? {} : { cookie: await cookieOf(personId) };
      const answer = await t.app.server.inject({ url: href, headers });
      return { status: answer.statusCode, body: answer.body.replaceAll(/"requestId":"[^"]+"/g, "") };
    };
    expect((await get(world.memberId, fileHref)).body).toContain(contentWord);
    const stranger = await createTestPerson(t.platform);
    const missing = await get(stranger, `/vedhaeftninger/${createId()}`);
    expect(missing.status).toBe(404);
    expect(await get(stranger, fileHref)).toEqual(missing);
    expect((await get(null, fileHref)).body).not.toContain(contentWord);
  });

  /** Limits in which there is no network at all. */
  function elsewhere(): Limits {
    return { ...world.outside, regionId: "nordjylland", networkId: createId(), clusterId: createId() };
  }

  /** Inputs that need somebody's own things are made with the member's, as one who guesses ids would. */
  function asked(path: string): boolean {
    return ["accounts.endSession", "accounts.endAffiliation", "networks.answerInvitation"].includes(path);
  }

  async function cookieOf(personId: string): Promise<string> {
    const secret = createId();
    const id = createHash("sha256").update(secret).digest("hex");
    await insertTestSession(t.platform, { id, personId });
    return `rammevaerk_session=${secret}`;
  }

  async function attachFile({ memberId, inside }: World): Promise<string> {
    const boundary = "b";
    const payload = [
      `--${boundary}`,
      'content-disposition: form-data; name="file"; filename="plan.txt"',
      "content-type: text/plain",
      "",
      `En plan for ${contentWord}`,
      `--${boundary}--`,
      "",
    ].join("\r\n");
    const answer = await t.app.server.inject({
      method: "POST",
      url: `/api/attachments?networkId=${inside.networkId}`,
      headers: {
        origin: "http://localhost:3000",
        "x-rammevaerk": "1",
        "content-type": `multipart/form-data; boundary=${boundary}`,
        cookie: await cookieOf(memberId),
      },
      payload,
    });
    const { id, href } = answer.json<{ id: string; href: string }>();
    await (await t.as(memberId)).networks.threads.startThread({
      networkId: inside.networkId,
      kind: "post",
      title: `En fil om ${contentWord}`,
      body: `Se planen for ${contentWord}.`,
      codes: [],
      askedPersonIds: [],
      attachmentIds: [id],
      requestId: createId(),
    });
    return href;
  }
});

function describeError(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  if (!(cause instanceof AppError)) throw error;
  return JSON.stringify([cause.code, cause.params, errorText(cause.code, cause.params, "da")]);
}

function expectNothingSecret(answer: unknown, where: string): void {
  const text = (JSON.stringify(answer) ?? "").toLowerCase();
  for (const secret of secrets) expect(text.includes(secret), `${where} holds "${secret}"`).toBe(false);
}
