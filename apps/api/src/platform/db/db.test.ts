import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestDatabase, listDatabaseKinds, type TestDatabase } from "../../testing/databases.ts";
import { run as increase } from "../../testing/increase-setting.ts";
import { runInSecondServer } from "../../testing/second-server.ts";
import type { Db } from "./connect.ts";
import { containsPattern, isUniqueViolation } from "./dialect.ts";
import { knownMigrations, MigrationError, migrate } from "./migrate.ts";
import { inTransaction } from "./transaction.ts";

const increaseUrl = new URL("../../testing/increase-setting.ts", import.meta.url);

describe.each(listDatabaseKinds())("the database on %s", (kind) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase(kind);
  });
  afterAll(() => database.close());

  const setSetting = (db: Db, name: string, value: string) =>
    db.insertInto("settings").values({ name, value }).execute();

  it("is up to date after migrating, and stays so", async () => {
    expect(await migrate(database.db)).toEqual({ applied: [] });
  });

  it("stores all of a transaction or nothing", async () => {
    const step = inTransaction(database.db, async (tx) => {
      await setSetting(tx, "half", "1");
      throw new Error("no");
    });
    await expect(step).rejects.toThrow("no");
    expect(await database.db.selectFrom("settings").selectAll().where("name", "=", "half").execute()).toEqual(
      [],
    );
  });

  it("runs a step within the transaction it is called from", async () => {
    await inTransaction(database.db, (tx) => inTransaction(tx, (inner) => setSetting(inner, "nested", "1")));
    expect(
      await database.db.selectFrom("settings").selectAll().where("name", "=", "nested").execute(),
    ).toHaveLength(1);
  });

  it("lets writers queue instead of failing, within a server and between two", async () => {
    await setSetting(database.db, "n", "0");
    const second = kind === "pglite" ? increase(database.db) : runInSecondServer(database, increaseUrl);
    await Promise.all([increase(database.db), increase(database.db), second]);
    const row = await database.db
      .selectFrom("settings")
      .select("value")
      .where("name", "=", "n")
      .executeTakeFirst();
    expect(row?.value).toBe("90");
  });

  it("knows a second row for what it is", async () => {
    await setSetting(database.db, "once", "1");
    const second = await setSetting(database.db, "once", "2").catch((error: unknown) => error);
    expect(isUniqueViolation(second)).toBe(true);
    expect(isUniqueViolation(new Error("another"))).toBe(false);
  });

  it("takes wildcards in a search as letters", async () => {
    await setSetting(database.db, "wild", "100 % _sure_ \\o/");
    const find = async (text: string): Promise<number> =>
      (
        await database.db
          .selectFrom("settings")
          .selectAll()
          .where(sql<boolean>`value like ${containsPattern(text)} escape '\\'`)
          .execute()
      ).length;
    expect([await find("100 %"), await find("_sure_"), await find("\\o/"), await find("%sure")]).toEqual([
      1, 1, 1, 0,
    ]);
  });

  it("refuses a database from a newer version and leaves it as it is", async () => {
    await sql`insert into kysely_migration (name, timestamp) values ('9999-later', '2030-01-01')`.execute(
      database.db,
    );
    await expect(migrate(database.db)).rejects.toThrow(MigrationError);
    await expect(migrate(database.db)).rejects.toThrow("9999-later");
    await sql`delete from kysely_migration where name = '9999-later'`.execute(database.db);
  });
});

describe.each(listDatabaseKinds().filter((kind) => kind !== "pglite"))("two servers on %s", (kind) => {
  it("bring an empty database up to date once, when they start at the same time", async () => {
    const database = await createTestDatabase(kind, { isMigrated: false });
    const [own, other] = await Promise.all([
      migrate(database.db),
      runInSecondServer(database, new URL("../../testing/migrate-again.ts", import.meta.url)),
    ]);
    expect([...own.applied, ...(other as string[])].toSorted()).toEqual([...knownMigrations]);
    await database.close();
  });
});
