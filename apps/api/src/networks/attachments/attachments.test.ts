import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { createId } from "../../platform/ids.ts";
import { listDatabaseKinds } from "../../testing/databases.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import {
  createThreadWorld,
  newQuestion,
  replyInTest,
  signInOverHttp,
  startTestThread,
  type ThreadWorld,
} from "../../testing/threads.ts";
import { createDocx, createPdf, createXlsx, png } from "../../testing/files.ts";

describe.each(listDatabaseKinds())("attachments on %s", (kind) => {
  let t: TestApp;
  let w: ThreadWorld;
  beforeAll(async () => {
    t = await createTestApp(kind);
    w = await createThreadWorld(t);
  });
  afterAll(() => t.close());

  interface Upload {
    readonly by?: string | null;
    readonly query?: string;
    readonly headers?: Record<string, string>;
  }

  async function upload(
    name: string,
    content: Uint8Array | string,
    { by = w.asker, query, headers }: Upload = {},
  ) {
    const origin = { origin: t.platform.env.PUBLIC_URL, "x-rammevaerk": "1" };
    const session = by === null ? origin : await signInOverHttp(t, by);
    const disposition = `Content-Disposition: form-data; name="file"; filename="${name}"`;
    const payload = Buffer.concat([
      Buffer.from(`--skillelinje\r\n${disposition}\r\nContent-Type: text/plain\r\n\r\n`),
      Buffer.from(content),
      Buffer.from("\r\n--skillelinje--\r\n"),
    ]);
    const answer = await t.app.server.inject({
      method: "POST",
      url: `/api/attachments?${query ?? `networkId=${w.networkId}`}`,
      headers: { ...session, "content-type": 'multipart/form-data; boundary="skillelinje"', ...headers },
      payload,
    });
    return {
      status: answer.statusCode,
      body: answer.json() as { id: string; name: string; href: string } & Refusal,
    };
  }
  interface Refusal {
    readonly error?: { readonly data: { readonly app: { code: string; params: Record<string, unknown> } } };
  }
  const uploaded = async (
    name: string,
    content: Uint8Array | string,
    options: Upload = {},
  ): Promise<string> => {
    const { status, body } = await upload(name, content, options);
    expect(status, JSON.stringify(body)).toBe(200);
    return body.id;
  };
  const refusalOf = async (name: string, content: Uint8Array | string, options: Upload = {}) =>
    (await upload(name, content, options)).body.error?.data.app;
  const download = async (id: string, by: string | null) => {
    const headers = by === null ? {} : await signInOverHttp(t, by);
    return t.app.server.inject({ url: `/vedhaeftninger/${id}`, headers });
  };
  const listFiles = async (): Promise<string[]> => {
    const all = await readdir(join(t.database.folder, "files"), { recursive: true }).catch(() => []);
    return all.filter((name) => name.length > 30);
  };
  const reply = (threadId: string, attachmentIds: string[], by = w.asker) =>
    replyInTest(t, by, { threadId, attachmentIds });

  it("takes a file, hangs it on a post and gives it to those who read the post", async () => {
    const { status, body } = await upload("Årsplan.pdf", createPdf("Planen for næste år"));
    expect(status).toBe(200);
    expect(body).toEqual({
      id: body.id,
      name: "Årsplan.pdf",
      contentType: "application/pdf",
      sizeBytes: createPdf("Planen for næste år").length,
      href: `/vedhaeftninger/${body.id}`,
    });
    expect((await download(body.id, w.asker)).statusCode).toBe(200);
    expect((await download(body.id, w.member)).statusCode).toBe(404);
    const { threadId } = await startTestThread(
      t,
      w.asker,
      newQuestion(w.networkId, { attachmentIds: [body.id] }),
    );
    const { first } = await (await t.as(w.member)).networks.threads.get({ threadId });
    expect(first.attachments).toEqual([body]);
    for (const reader of [w.member, w.coordinator, w.secretariat]) {
      const answer = await download(body.id, reader);
      expect(answer.statusCode).toBe(200);
      expect(answer.rawPayload).toEqual(Buffer.from(createPdf("Planen for næste år")));
      expect(answer.headers).toMatchObject({
        "content-type": "application/pdf",
        "content-disposition": "attachment; filename=\"A_rsplan.pdf\"; filename*=UTF-8''%C3%85rsplan.pdf",
        "content-security-policy": "default-src 'none'; sandbox",
        "x-content-type-options": "nosniff",
        "cache-control": "private, no-store",
        "cross-origin-resource-policy": "same-origin",
      });
    }
    const image = await uploaded("billede.png", png);
    await reply(threadId, [image]);
    expect((await download(image, w.member)).headers["content-disposition"]).toMatch(/^inline/);
  });

  it("gives everybody else the same answer as for a file that never was", async () => {
    const id = await uploaded("notat.txt", "Kun for netværket");
    await startTestThread(t, w.asker, newQuestion(w.networkId, { attachmentIds: [id] }));
    const answerFor = async (file: string, by: string | null) => {
      const { statusCode, body } = await download(file, by);
      return [statusCode, body.replaceAll(/"requestId":"[^"]*"/g, "")];
    };
    const never = await answerFor(createId(), w.outsider);
    expect(never[0]).toBe(404);
    for (const by of [w.outsider, w.administrator]) expect(await answerFor(id, by)).toEqual(never);
    expect(await answerFor("../../etc/passwd", w.outsider)).toEqual(await answerFor("%2e%2e", w.outsider));
    expect(await answerFor("no-id", w.outsider)).toEqual(never);
    expect((await answerFor(id, null))[0]).toBe(401);
    expect(await answerFor(id, null)).toEqual(await answerFor(createId(), null));
  });

  it("reads nothing from those who may not write there", async () => {
    const networkId = (await createThreadWorld(t)).networkId;
    const query = `networkId=${networkId}`;
    expect((await upload("a.txt", "a", { by: null })).status).toBe(401);
    expect((await refusalOf("a.txt", "a", { by: w.outsider }))?.code).toBe("not-found");
    expect((await refusalOf("a.txt", "a", { query }))?.code).toBe("not-found");
    expect((await refusalOf("a.txt", "a", { query: `networkId=${createId()}` }))?.code).toBe("not-found");
    expect((await refusalOf("a.txt", "a", { by: w.secretariat }))?.code).toBe("forbidden");
    expect((await refusalOf("a.txt", "a", { query: "networkId=1" }))?.code).toBe("input-invalid");
    const forged = { headers: { origin: "https://evil.example" } };
    expect((await refusalOf("a.txt", "a", forged))?.code).toBe("forged-origin");
    const text = { headers: { "content-type": "text/plain" } };
    expect((await upload("a.txt", "a", text)).status).toBeGreaterThanOrEqual(400);
    expect((await refusalOf("", "")) ?? { code: "x" }).toMatchObject({
      code: expect.stringMatching(/^(attachment|input)/),
    });
  });

  it.each([
    ["a program named pdf", "rapport.pdf", "MZ\u0090\u0000\u0003\u0000", "attachment-type-mismatch"],
    ["a page named pdf", "rapport.pdf", "<html><script>alert(1)</script></html>", "attachment-type-mismatch"],
    ["a page named text", "notat.txt", "\n<!-- x --><!DOCTYPE html><p>", "attachment-type-mismatch"],
    ["a page", "side.html", "<html></html>", "attachment-type-mismatch"],
    ["a drawing that runs scripts", "tegning.svg", "<svg onload='alert(1)'>", "attachment-type-mismatch"],
    ["a drawing named png", "tegning.png", "<?xml version='1.0'?><svg/>", "attachment-type-mismatch"],
    ["text named png", "tegning.png", "bare tekst", "attachment-type-mismatch"],
    ["text under a strange name", "script.sh", "rm -rf /", "attachment-type-mismatch"],
    ["a broken pdf", "rapport.pdf", "%PDF-1.7\nikke mere", "attachment-type-mismatch"],
    ["a broken archive", "rapport.docx", "PK\u0003\u0004ikke mere", "attachment-type-mismatch"],
    ["bytes that are nothing", "data.bin", "\u0000\u0001\u0002", "attachment-type-refused"],
    ["an empty file", "tom.txt", "", "attachment-empty"],
  ])("refuses %s", async (_, name, content, code) => {
    const before = await listFiles();
    expect((await refusalOf(name, content))?.code).toBe(code);
    expect(await listFiles()).toEqual(before);
  });

  it("tells by the content what an office file is, and refuses archives, macros and what unpacks too far", async () => {
    const docx = createDocx("Et notat");
    expect((await upload("notat.docx", docx)).body).toMatchObject({ name: "notat.docx" });
    expect(await refusalOf("notat.xlsx", docx)).toMatchObject({
      code: "attachment-type-mismatch",
      params: { seen: "docx" },
    });
    expect((await refusalOf("notat.zip", docx))?.code).toBe("attachment-type-mismatch");
    const plain = zipSync({ "notat.txt": strToU8("x") });
    expect((await refusalOf("arkiv.zip", plain))?.code).toBe("attachment-type-refused");
    expect((await refusalOf("notat.docx", plain))?.code).toBe("attachment-type-refused");
    const macro = createDocx("Et notat", { "word/vbaProject.bin": strToU8("Sub AutoOpen") });
    expect((await refusalOf("notat.docx", macro))?.code).toBe("attachment-type-refused");
    const bomb = createDocx("Et notat", { "word/footnotes.xml": new Uint8Array(65 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(100_000);
    expect((await refusalOf("notat.docx", bomb))?.code).toBe("attachment-too-large");
    const utf16 = new Uint8Array([0xff, 0xfe, 0x61, 0, 0x62, 0]);
    expect((await refusalOf("notat.txt", utf16))?.code).toBe("attachment-type-refused");
    expect((await upload("skema.csv", "BMI;Navn\r\n22;æøå")).body).toMatchObject({
      contentType: "text/plain",
    });
  });

  it("stops a CPR number in any text it can read, before the file is stored", async () => {
    const before = await listFiles();
    const number = "010190-1234";
    const files: [string, Uint8Array | string][] = [
      ["notat.txt", `Om borgeren ${number}.`],
      ["notat.docx", createDocx("Om borgeren 0101</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>90-1234")],
      ["ark.xlsx", createXlsx(["Navn", number])],
      ["notat.pdf", createPdf(`Om borgeren ${number}`)],
      [`${number}.txt`, "ingenting"],
      ["lang.txt", `${"x".repeat(199_995)}${number}${"y".repeat(300_000)}`],
    ];
    for (const [name, content] of files) {
      const refusal = await refusalOf(name, content);
      expect(refusal?.code, name).toBe("cpr-number-found");
      expect(JSON.stringify(refusal), name).not.toContain(number);
    }
    expect(await listFiles()).toEqual(before);
    const rows = await t.platform.db.selectFrom("attachments").selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain("010190");
    expect((await upload("ean.txt", `${"x".repeat(199_992)}5790010190123456`)).status).toBe(200);
    expect((await upload("ark.xlsx", createXlsx(["Beløb", 0.3112901234]))).status).toBe(200);
  });

  it("refuses a file over the limit, and more than one", async () => {
    const refusal = await refusalOf("stor.txt", "x".repeat(10 * 1024 * 1024 + 1));
    expect(refusal).toMatchObject({
      code: "attachment-too-large",
      params: { value: "stor.txt", limitMegabytes: 10 },
    });
    const headers = {
      ...(await signInOverHttp(t, w.asker)),
      "content-type": "multipart/form-data; boundary=x",
    };
    const part = '--x\r\nContent-Disposition: form-data; name="a"; filename="a.txt"\r\n\r\nTekst\r\n';
    const url = `/api/attachments?networkId=${w.networkId}`;
    const cut = await t.app.server.inject({ method: "POST", url, headers, payload: part });
    expect(cut.statusCode).toBe(400);
  });

  it("gives hostile names no way out of the header or the folder", async () => {
    const names = [
      ["..\\..\\..\\windows\\æøå.txt", "æøå.txt"],
      ["../../etc/passwd.txt", "passwd.txt"],
      ["fakt\u202Etxt.exe.txt", "fakttxt.exe.txt"],
      ["  .skjult.txt", "skjult.txt"],
      [`${"a".repeat(300)}.txt`, `${"a".repeat(116)}.txt`],
      ["a;b'c(d)*.txt", "a;b'c(d)*.txt"],
    ] as const;
    for (const [given, expected] of names) {
      const { body } = await upload(given, "Tekst");
      expect(body.name).toBe(expected);
      const { headers } = await download(body.id, w.asker);
      const disposition = String(headers["content-disposition"]);
      expect(disposition).toMatch(/^attachment; filename="[\w .()-]*"; filename\*=UTF-8''[\w.%~!-]*$/);
      expect(decodeURIComponent(disposition.split("''")[1] ?? "")).toBe(expected);
    }
  });

  it("lets only the uploader put a file on a post, once, in the same network", async () => {
    const { threadId } = await startTestThread(t, w.asker, newQuestion(w.networkId));
    const id = await uploaded("notat.txt", "Tekst");
    await expect(reply(threadId, [id], w.member)).rejects.toThrow("not-found");
    await expect(reply(threadId, [id, createId()])).rejects.toThrow("not-found");
    const other = await createThreadWorld(t);
    const limit = { limitKind: "network", limitId: other.networkId } as const;
    const { grantTestRole } = await import("../../testing/people.ts");
    await grantTestRole(t.platform, w.asker, { role: "member", ...limit });
    const input = newQuestion(other.networkId, { attachmentIds: [id] });
    await expect(startTestThread(t, w.asker, input)).rejects.toThrow("not-found");
    await reply(threadId, [id, id]);
    await expect(reply(threadId, [id])).rejects.toThrow("not-found");
    const posts = await (await t.as(w.member)).networks.threads.get({ threadId });
    expect(posts.replies.items).toMatchObject([{ attachments: [{ id }] }]);
  });

  it("sweeps what no post has taken within a day, and keeps what one has", async () => {
    const { threadId } = await startTestThread(t, w.asker, newQuestion(w.networkId));
    const [kept, swept] = [await uploaded("kept.txt", "Tekst"), await uploaded("swept.txt", "Tekst")];
    const postId = await reply(threadId, [kept]);
    t.clock.advance(24 * 3600 + 1);
    await t.platform.outbox.deliverDue();
    const files = await listFiles();
    expect(files.some((name) => name.endsWith(kept))).toBe(true);
    expect(files.some((name) => name.endsWith(swept))).toBe(false);
    expect((await download(swept, w.asker)).statusCode).toBe(404);
    await (await t.as(w.asker)).networks.threads.deletePost({ postId });
    expect((await download(kept, w.asker)).statusCode).toBe(404);
    expect((await download(kept, w.coordinator)).statusCode).toBe(404);
    await (await t.as(w.asker)).networks.threads.restorePost({ postId });
    expect((await download(kept, w.member)).statusCode).toBe(200);
    await (await t.as(w.asker)).networks.threads.deletePost({ postId });
    t.clock.advance(30 * 24 * 3600 + 1);
    await t.platform.outbox.deliverDue();
    expect((await listFiles()).some((name) => name.endsWith(kept))).toBe(false);
    t.clock.advance(-31 * 24 * 3600);
  });

  it("shows a hidden post's file to moderators only, and removes it with its post", async () => {
    const { threadId } = await startTestThread(t, w.asker, newQuestion(w.networkId));
    const id = await uploaded("notat.txt", "Tekst");
    const postId = await reply(threadId, [id]);
    const path = `/vedhaeftninger/${id}`;
    const titleFor = async (by: string) =>
      (await (await t.as(by)).networks.threads.resolveLinks({ paths: [path] })).links.map(
        (link) => link.title,
      );
    expect(await titleFor(w.member)).toEqual(["notat.txt"]);
    const moderator = (await t.as(w.coordinator)).networks.threads;
    await moderator.moderate({ postId, action: "hide", reason: "Skjult" });
    expect(await titleFor(w.member)).toEqual([]);
    expect((await download(id, w.member)).statusCode).toBe(404);
    expect((await download(id, w.asker)).statusCode).toBe(404);
    expect((await download(id, w.coordinator)).statusCode).toBe(200);
    await moderator.moderate({ postId, action: "remove", reason: "Fjernet" });
    await t.platform.outbox.deliverDue();
    expect((await download(id, w.coordinator)).statusCode).toBe(404);
    expect((await listFiles()).some((name) => name.endsWith(id))).toBe(false);
    await moderator.moderate({ postId, action: "show", reason: "Vist" });
    const { replies } = await (await t.as(w.member)).networks.threads.get({ threadId });
    expect(replies.items).toMatchObject([{ attachments: [] }]);
  });

  it("says that the disk is full and leaves nothing behind", async () => {
    const before = await t.platform.db.selectFrom("attachments").select("id").execute();
    const noSpace = Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
    const spy = vi.spyOn(t.platform.files, "write").mockRejectedValueOnce(noSpace);
    const { status, body } = await upload("notat.txt", "Tekst");
    expect([status, body.error?.data.app.code]).toEqual([507, "storage-full"]);
    spy.mockRestore();
    expect(await t.platform.db.selectFrom("attachments").select("id").execute()).toHaveLength(before.length);
    expect((await upload("notat.txt", "Tekst")).status).toBe(200);
  });

  it("keeps files of the network itself, put there and taken away by those who run it", async () => {
    const query = `networkId=${w.networkId}&purpose=network`;
    expect((await refusalOf("vedtægt.txt", "Tekst", { query }))?.code).toBe("forbidden");
    const id = await uploaded("vedtægt.txt", "Tekst", { query, by: w.coordinator });
    t.clock.advance(2 * 24 * 3600);
    await t.platform.outbox.deliverDue();
    t.clock.advance(-2 * 24 * 3600);
    expect((await (await t.as(w.member)).networks.get({ networkId: w.networkId })).files).toMatchObject([
      { id },
    ]);
    expect((await download(id, w.member)).statusCode).toBe(200);
    expect((await download(id, w.outsider)).statusCode).toBe(404);
    const remove = async (by: string) =>
      (await t.as(by)).networks.attachments.removeNetworkFile({ attachmentId: id });
    await expect(remove(w.outsider)).rejects.toThrow("not-found");
    await expect(remove(w.member)).rejects.toThrow("forbidden");
    await remove(w.secretariat);
    await expect(remove(w.secretariat)).rejects.toThrow("not-found");
    await t.platform.outbox.deliverDue();
    expect((await listFiles()).some((name) => name.endsWith(id))).toBe(false);
  });

  it("keeps so many files waiting for one person and no more", async () => {
    const limit = { limitKind: "network", limitId: w.networkId } as const;
    const { createTestPerson } = await import("../../testing/people.ts");
    const by = await createTestPerson(t.platform, { grants: [{ role: "member", ...limit }] });
    for (let n = 0; n < 50; n++) await uploaded(`${n}.txt`, "Tekst", { by });
    expect((await refusalOf("51.txt", "Tekst", { by }))?.code).toBe("too-many-requests");
  });
});
