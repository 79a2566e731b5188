import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const main = fileURLToPath(new URL("main.ts", import.meta.url));

interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly fault: string;
}

async function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  const child = spawn(process.execPath, ["--conditions=rammevaerk-source", main, ...args], {
    env: { ...process.env, DATABASE_URL: "", SMTP_URL: "", DEMO: "0", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let out = "";
  let fault = "";
  child.stdout.on("data", (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.stderr.on("data", (chunk: Buffer) => {
    fault += chunk.toString();
  });
  const [code] = await once(child, "close");
  return { code: code as number | null, out, fault };
}

describe("the command rammevaerk", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "rammevaerk æøå "));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each([[[]], [["help"]], [["--help"]]])("says what it can with %j", async (args) => {
    const { code, out } = await run(args);
    expect(code).toBe(0);
    for (const command of ["backup", "restore", "doctor"]) expect(out).toContain(`rammevaerk ${command}`);
  });

  it.each([
    [["bakup"], 'There is no command "bakup"'],
    [["backup"], "rammevaerk backup FOLDER"],
    [["doctor", "--jason"], "--jason"],
  ])("does not understand %j, and says so with exit code 2", async (args, text) => {
    const { code, fault } = await run(args);
    expect([code, fault.includes(text)]).toEqual([2, true]);
  });

  it("looks an installation over, in words and for programs", async () => {
    const words = await run(["doctor"], { DATA_DIR: join(folder, "new") });
    expect([words.code, words.out]).toEqual([0, expect.stringContaining("DATA_DIR")]);
    const { out } = await run(["doctor", "--json"], { DATA_DIR: join(folder, "new") });
    expect(JSON.parse(out)).toContainEqual(expect.objectContaining({ subject: "Node", status: "ok" }));
  });

  it("names variable, value and remedy when the environment is wrong", async () => {
    const { code, fault } = await run(["doctor"], { PORT: "http" });
    expect([code, fault]).toEqual([1, expect.stringContaining('PORT is "http"')]);
  });

  it("refuses a backup where there is no database, and a restore from what is no backup", async () => {
    const nowhere = { DATA_DIR: join(folder, "nowhere") };
    const backup = await run(["backup", join(folder, "copy")], nowhere);
    expect([backup.code, backup.fault]).toEqual([1, expect.stringContaining("There is no database")]);
    const restore = await run(["restore", folder], nowhere);
    expect([restore.code, restore.fault]).toEqual([1, expect.stringContaining("no finished backup")]);
  });
});
