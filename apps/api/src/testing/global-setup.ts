import type { TestProject } from "vitest/node";
import { dumpMigratedPglite } from "./databases.ts";

/** Before all tests: the PostgreSQL server, which continuous integration must have, or else the migrated PGlite. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const url = process.env["POSTGRES_URL"];
  if (url === undefined && process.env["CI"] === "true") {
    throw new Error(
      "POSTGRES_URL is missing: continuous integration must run the tests on a PostgreSQL server.",
    );
  }
  project.provide("postgresUrl", url ?? null);
  if (url !== undefined) return () => Promise.resolve();
  const dump = await dumpMigratedPglite();
  project.provide("pgliteDump", dump.path);
  return () => dump.remove();
}
