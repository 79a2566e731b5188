import { parseArgs } from "node:util";
import { makeBackup } from "./operations/copy/backup.ts";
import { CopyError } from "./operations/copy/manifest.ts";
import { restoreBackup } from "./operations/copy/restore.ts";
import { refreshSearch } from "./operations/refresh-search.ts";
import { diagnose } from "./operations/diagnose.ts";
import { systemClock } from "./platform/clock.ts";
import { MigrationError } from "./platform/db/migrate.ts";
import { EnvError, readEnv } from "./platform/env.ts";

const usage =
  "rammevaerk backup FOLDER | rammevaerk restore FOLDER | rammevaerk doctor | rammevaerk refresh-search, each with or without --json\n";

class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Exit codes: 0 done, 1 a fault, 2 not understood. */
async function run(): Promise<number> {
  const { values, positionals } = readArguments();
  const [command, folder] = positionals;
  const say = (value: unknown, text: string): void => {
    process.stdout.write(values.json === true ? `${JSON.stringify(value)}\n` : `${text}\n`);
  };
  if (command === "doctor") {
    const findings = await diagnose(readEnv(), systemClock);
    const lines = findings.map(
      ({ status, subject, seen, remedy }) =>
        `${status.padEnd(8)}${subject}: ${seen}${remedy === "" ? "" : `\n        ${remedy}`}`,
    );
    say(findings, lines.join("\n"));
    return findings.some((finding) => finding.status === "fault") ? 1 : 0;
  }
  if (command === "refresh-search") {
    const offers = await refreshSearch(readEnv(), systemClock);
    say({ offers }, `refresh-search: ${offers} offers`);
    return 0;
  }
  if (folder !== undefined && (command === "backup" || command === "restore")) {
    const env = readEnv();
    const done =
      command === "backup"
        ? await makeBackup(env, { target: folder, clock: systemClock })
        : await restoreBackup(env, folder);
    const rows = done.tables.reduce((sum, table) => sum + table.rows, 0);
    say(
      done,
      `${command}: ${rows} rows in ${done.tables.length} tables, ${done.files.length} files, ${done.madeAt}`,
    );
    return 0;
  }
  process.stderr.write(usage);
  return 2;
}

/** @throws UsageError for an option that there is not */
function readArguments() {
  try {
    return parseArgs({ allowPositionals: true, options: { json: { type: "boolean" } } });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

try {
  process.exitCode = await run();
} catch (error) {
  const isForPeople =
    error instanceof CopyError || error instanceof EnvError || error instanceof MigrationError;
  process.stderr.write(
    `${error instanceof Error ? (isForPeople ? error.message : error.stack) : String(error)}\n`,
  );
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
