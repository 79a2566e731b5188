import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { createId } from "../../platform/ids.ts";
import { listDatabaseKinds } from "../../testing/databases.ts";
import {
  createDocx,
  createPdf,
  createXlsx,
  downloadInTest,
  listTestFiles,
  type TestUpload,
  uploadInTest,
} from "../../testing/files.ts";
import { createTestPerson } from "../../testing/people.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import { createThreadWorld, signInOverHttp, type ThreadWorld } from "../../testing/threads.ts";

describe.each(listDatabaseKinds())("uploads on %s", (kind) => {
  let t: TestApp;
  let w: ThreadWorld;
  beforeAll(async () => {
    t = await createTestApp(kind);
    w = await createThreadWorld(t);
  });
  afterAll(() => t.close());

  const upload = (name: string, content: Uint8Array | string, options: Partial<TestUpload> = {}) =>
    uploadInTest(t, { name, content, by: w.asker, query: `networkId=${w.networkId}`, ...options });
  const refusalOf = async (name: string, content: Uint8Array | string, options: Partial<TestUpload> = {}) =>
    (await upload(name, content, options)).refusal;
  const listFiles = () => listTestFiles(t);

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
    ["a page behind many remarks", "notat.txt", `${"<!---->".repeat(1000)}<svg>`, "attachment-type-mismatch"],
    ["a page", "side.html", "<html></html>", "attachment-type-mismatch"],
    ["a drawing that runs scripts", "tegning.svg", "<svg onload='alert(1)'>", "attachment-type-mismatch"],
    ["a drawing named png", "tegning.png", "<?xml version='1.0'?><svg/>", "attachment-type-mismatch"],
    ["text named png", "tegning.png", "bare tekst", "attachment-type-mismatch"],
    ["text under a strange name", "script.sh", "rm -rf /", "attachment-type-mismatch"],
    ["a broken pdf", "rapport.pdf", "%PDF-1.7\nikke mere", "attachment-type-mismatch"],
    ["a broken archive", "rapport.docx", "PK\u0003\u0004ikke mere", "attachment-type-mismatch"],
    ["bytes that are nothing", "data.bin", "\u0000\u0001\u0002", "attachment-type-refused"],
    ["an empty file", "tom.txt", "", "attachment-empty"],
  ])("refuses %s", async (...[, name, content, code]) => {
    const before = await listFiles();
    expect((await refusalOf(name, content))?.code).toBe(code);
    expect(await listFiles()).toEqual(before);
  });

  it("tells by the content what an office file is, and refuses archives, macros and what unpacks too far", async () => {
    const docx = createDocx("Et notat");
    expect((await upload("notat.docx", docx)).view).toMatchObject({ name: "notat.docx" });
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
    expect((await upload("notat.md", `${"<!---->".repeat(1000)}Bare bemærkninger`)).status).toBe(200);
    const utf16 = new Uint8Array([0xff, 0xfe, 0x61, 0, 0x62, 0]);
    expect((await refusalOf("notat.txt", utf16))?.code).toBe("attachment-type-refused");
    expect((await upload("skema.csv", "BMI;Navn\r\n22;æøå")).view).toMatchObject({
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
      expect({ name, code: refusal?.code }).toEqual({ name, code: "cpr-number-found" });
      expect(JSON.stringify(refusal)).not.toContain(number);
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
      const { view } = await upload(given, "Tekst");
      expect(view.name).toBe(expected);
      const { headers } = await downloadInTest(t, view.id, w.asker);
      const disposition = String(headers["content-disposition"]);
      expect(disposition).toMatch(/^attachment; filename="[\w .()-]*"; filename\*=UTF-8''[\w.%~!-]*$/);
      expect(decodeURIComponent(disposition.split("''")[1] ?? "")).toBe(expected);
    }
  });

  it("says that the disk is full and leaves nothing behind", async () => {
    const before = await t.platform.db.selectFrom("attachments").select("id").execute();
    const noSpace = Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
    const spy = vi.spyOn(t.platform.files, "write").mockRejectedValueOnce(noSpace);
    const { status, refusal } = await upload("notat.txt", "Tekst");
    expect([status, refusal?.code]).toEqual([507, "storage-full"]);
    spy.mockRestore();
    expect(await t.platform.db.selectFrom("attachments").select("id").execute()).toHaveLength(before.length);
    expect((await upload("notat.txt", "Tekst")).status).toBe(200);
  });

  it("keeps so many files waiting for one person and no more", async () => {
    const limit = { limitKind: "network", limitId: w.networkId } as const;
    const by = await createTestPerson(t.platform, { grants: [{ role: "member", ...limit }] });
    for (let n = 0; n < 50; n++) await upload(`${n}.txt`, "Tekst", { by });
    expect((await refusalOf("51.txt", "Tekst", { by }))?.code).toBe("too-many-requests");
  });
});
