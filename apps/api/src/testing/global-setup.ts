import type { TestProject } from "vitest/node";
import { createTemplates } from "./databases.ts";

/** Before all tests: the PostgreSQL server, which continuous integration must have, and the databases to copy. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const url = process.env["POSTGRES_URL"];
  if (url === undefined && process.env["CI"] === "true") {
    throw new Error(
      "POSTGRES_URL is missing: continuous integration must run the tests on a PostgreSQL server.",
    );
  }
  project.provide("postgresUrl", url ?? null);
  const templates = await createTemplates(url);
  project.provide("templateFolder", templates.folder);
  project.provide("templateName", templates.name);
  return () => templates.remove();
}
