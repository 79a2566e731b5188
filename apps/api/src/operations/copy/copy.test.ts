import { appendFile, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { Offer } from "@rammevaerk/domain/offers";
import { insertOffers } from "../../offers/index.ts";
import { createManualClock } from "../../platform/clock.ts";
import { connect, type Db } from "../../platform/db/connect.ts";
import { type Env, readEnv } from "../../platform/env.ts";
import { createFileStore } from "../../platform/files.ts";
import { createId } from "../../platform/ids.ts";
import { createTestDatabase, type TestDatabase } from "../../testing/databases.ts";
import { createTestNetwork } from "../../testing/networks.ts";
import { createTestPerson } from "../../testing/people.ts";
import { diagnose } from "../diagnose.ts";
import { refreshSearch } from "../refresh-search.ts";
import { makeBackup } from "./backup.ts";
import { CopyError } from "./manifest.ts";
import { restoreBackup } from "./restore.ts";

const clock = createManualClock("2026-11-22T10:00:00.000Z");
const kinds = inject("postgresUrl") === null ? (["sqlite"] as const) : (["sqlite", "postgres"] as const);

function envOf({ folder, url }: TestDatabase): Env {
  return readEnv({ DATA_DIR: folder, DATABASE_URL: url, LOG_LEVEL: "silent" });
}

async function countPeople(db: Db): Promise<number> {
  return (await db.selectFrom("people").select("id").execute()).length;
}

/** Opens an installation, looks and closes. */
async function withDb<Result>(env: Env, look: (db: Db) => Promise<Result>): Promise<Result> {
  const db = connect({ databaseUrl: env.DATABASE_URL, dataDir: env.DATA_DIR });
  try {
    return await look(db);
  } finally {
    await db.destroy();
  }
}

describe.each(kinds)("backup and restore on %s", (kind) => {
  let source: TestDatabase;
  let env: Env;
  const fileId = createId();
  beforeAll(async () => {
    source = await createTestDatabase(kind);
    env = envOf(source);
    for (let n = 0; n < 30; n++)
      await createTestPerson({ db: source.db, clock }, { name: `Æble "${n}" ø\nå` });
    await insertNetworkFile(source.db, fileId);
    await createFileStore(env.DATA_DIR).write(fileId, Buffer.from("indhold"));
  });
  afterAll(() => source.close());

  it("copies while others write, and gives all of it back in another place", async () => {
    const target = join(source.folder, "copy-1");
    const done = new AbortController();
    const writing = (async () => {
      while (!done.signal.aborted) {
        await createTestPerson({ db: source.db, clock });
        await new Promise((resolve) => setImmediate(resolve));
      }
    })();
    const made = await makeBackup(env, { target, clock });
    done.abort();
    await writing;
    const place = await createTestDatabase(kind, { isMigrated: false });
    const restoredEnv = envOf(place);
    await restoreBackup(restoredEnv, target);
    const people = made.tables.find((table) => table.name === "people")?.rows ?? 0;
    expect(people).toBeGreaterThanOrEqual(30);
    expect(await withDb(restoredEnv, countPeople)).toBe(people);
    const names = await withDb(restoredEnv, (db) => db.selectFrom("people").select("name").execute());
    expect(names.map((row) => row.name)).toContain('Æble "7" ø\nå');
    const stored = await readFile(join(restoredEnv.DATA_DIR, "files", fileId.slice(-2), fileId), "utf8");
    expect(stored).toBe("indhold");
    await place.close();
  });

  it("restores what was kept on this database into the other kind", async () => {
    const target = join(source.folder, "copy-2");
    await makeBackup(env, { target, clock });
    const otherKind = kind === "sqlite" && kinds.length > 1 ? "postgres" : "sqlite";
    const place = await createTestDatabase(otherKind, { isMigrated: false });
    await restoreBackup(envOf(place), target);
    expect(await withDb(envOf(place), countPeople)).toBe(await countPeople(source.db));
    await place.close();
  });

  it("refuses a place that is not empty, and leaves it as it is", async () => {
    const target = join(source.folder, "copy-3");
    await makeBackup(env, { target, clock });
    const before = await countPeople(source.db);
    await expect(restoreBackup(env, target)).rejects.toThrow("not empty");
    expect(await countPeople(source.db)).toBe(before);
    await expect(makeBackup(env, { target, clock })).rejects.toThrow("exists already");
  });

  it.each([
    ["a changed table", (target: string) => appendFile(join(target, "tables", "people.ndjson"), "{}\n")],
    ["a missing file", (target: string) => rm(join(target, "files", fileId))],
    ["no manifest", (target: string) => rm(join(target, "manifest.json"))],
    ["a broken manifest", (target: string) => writeFile(join(target, "manifest.json"), "{")],
  ])("refuses a backup with %s before it changes anything", async (_name, damage) => {
    const target = join(source.folder, `copy-${createId()}`);
    await makeBackup(env, { target, clock });
    await damage(target);
    const place = await createTestDatabase(kind, { isMigrated: false });
    await expect(restoreBackup(envOf(place), target)).rejects.toThrow(CopyError);
    expect(await place.db.introspection.getTables()).toEqual([]);
    await place.close();
  });

  it("refuses a backup from a newer version", async () => {
    const target = join(source.folder, "copy-newer");
    const made = await makeBackup(env, { target, clock });
    const newer = { ...made, migrations: [...made.migrations, "9999-later"] };
    await writeFile(join(target, "manifest.json"), JSON.stringify(newer));
    await expect(restoreBackup(env, target)).rejects.toThrow("newer version");
  });

  it("is looked over by the doctor, who names what is wrong and what to do", async () => {
    const statusOf = async (settings: Env) =>
      Object.fromEntries((await diagnose(settings, clock)).map(({ subject, status }) => [subject, status]));
    expect(await statusOf(env)).toMatchObject({
      DATA_DIR: "ok",
      SMTP_URL: "warning",
      "database version": "ok",
      "database file": "ok",
      attachments: "ok",
      outbox: "ok",
      "search of offers": "ok",
    });
    await insertOfferUnseen(source.db);
    await source.db.insertInto("settings").values({ name: "mode", value: "demo" }).execute();
    await createFileStore(env.DATA_DIR).remove(fileId);
    const broken = { ...env, SMTP_URL: "smtp://127.0.0.1:1" };
    expect(await statusOf(broken)).toMatchObject({
      mode: "fault",
      attachments: "fault",
      SMTP_URL: "fault",
      "search of offers": "fault",
    });
    const findings = await diagnose(broken, clock);
    expect(findings.filter((f) => f.status !== "ok").every((f) => f.remedy !== "")).toBe(true);
    expect(await refreshSearch(env, clock)).toBe(1);
    expect(await statusOf(env)).toMatchObject({ "search of offers": "ok" });
  });
});

async function insertNetworkFile(db: Db, id: string): Promise<void> {
  const networkId = await createTestNetwork({ db, clock });
  await db
    .insertInto("attachments")
    .values({
      id,
      network_id: networkId,
      post_id: null,
      is_network_file: 1,
      uploaded_by: null,
      name: "plan.txt",
      content_type: "text/plain",
      size_bytes: 7,
      sha256: "",
      created_at: clock.now().toISOString(),
      removed_at: null,
    })
    .execute();
}

/** An offer of which the search says something else than is known. */
async function insertOfferUnseen(db: Db): Promise<void> {
  const operatorId = createId();
  await db
    .insertInto("organisations")
    .values({
      id: operatorId,
      key: "municipality:101",
      kind: "municipality",
      name: "Københavns Kommune",
      code: "101",
      region_id: null,
      cvr: null,
      valid_from: "2007-01-01",
      valid_to: null,
      is_demo: 0,
      sort_name: "k|benhavns kommune",
    })
    .execute();
  const offer: Offer = {
    id: createId(),
    name: "Birkely",
    operator: { id: operatorId, name: "", kind: "municipal" },
    address: { street: "Prøvevej 1", postalCode: "2000", town: "Prøveby", municipalityCode: "101" },
    contact: { name: "Visitationen" },
    units: [],
    category: "regional",
    openedOn: "2016-01-01",
  };
  await insertOffers(db, [offer], { at: clock.now().toISOString(), today: "2026-11-22", isDemo: false });
  await db.updateTable("offer_current").set({ places: 7 }).execute();
}
