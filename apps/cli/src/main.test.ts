import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run, start } from "./testing/run.ts";

describe("the command rammevaerk", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "rammevaerk æøå "));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each([[[]], [["help"]], [["--help"]]])("says what it can with %j", async (args) => {
    const { code, out } = await run(args);
    expect(code).toBe(0);
    for (const command of ["backup", "restore", "doctor", "rates calculate", "offers match"])
      expect(out).toContain(`rammevaerk ${command}`);
  });

  it.each([
    [["bakup"], 'There is no command "bakup"'],
    [["backup"], "rammevaerk backup FOLDER"],
    [["doctor", "--jason"], "--jason"],
  ])("does not understand %j, and says so with exit code 2", async (args, text) => {
    const { code, fault } = await start(args);
    expect([code, fault.includes(text)]).toEqual([2, true]);
  });

  it("looks an installation over, in words and for programs", async () => {
    const words = await start(["doctor"], { env: { DATA_DIR: join(folder, "new") } });
    expect([words.code, words.out]).toEqual([0, expect.stringContaining("DATA_DIR")]);
    const { out } = await start(["doctor", "--json"], { env: { DATA_DIR: join(folder, "new") } });
    expect(JSON.parse(out)).toContainEqual(expect.objectContaining({ subject: "Node", status: "ok" }));
  });

  it("names variable, value and remedy when the environment is wrong", async () => {
    const { code, fault } = await start(["doctor"], { env: { PORT: "http" } });
    expect([code, fault]).toEqual([1, expect.stringContaining('PORT is "http"')]);
  });

  it("refuses a backup where there is no database, and a restore from what is no backup", async () => {
    const nowhere = { DATA_DIR: join(folder, "nowhere") };
    const backup = await start(["backup", join(folder, "copy")], { env: nowhere });
    expect([backup.code, backup.fault]).toEqual([1, expect.stringContaining("There is no database")]);
    const restore = await start(["restore", folder], { env: nowhere });
    expect([restore.code, restore.fault]).toEqual([1, expect.stringContaining("no finished backup")]);
  });
});
