import { parseArgs } from "node:util";
import { makeBackup } from "./operations/copy/backup.ts";
import { CopyError } from "./operations/copy/manifest.ts";
import { restoreBackup } from "./operations/copy/restore.ts";
import { refreshSearch } from "./operations/refresh-search.ts";
import { diagnose } from "./operations/diagnose.ts";
import { type RebuildProgress, rebuildSearch } from "./operations/rebuild-search.ts";
import { systemClock } from "./platform/clock.ts";
import { MigrationError } from "./platform/db/migrate.ts";
import { EnvError, readEnv } from "./platform/env.ts";

const usage =
  "rammevaerk backup FOLDER | rammevaerk restore FOLDER | rammevaerk doctor | rammevaerk refresh-search | rammevaerk rebuild-search, each with or without --json\n";

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
  if (command === "rebuild-search") {
    const things = await rebuildSearch(readEnv(), { clock: systemClock, tell: tellWhole() });
    say({ things }, `rebuild-search: ${things} things`);
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

/** Writes each whole percent once, beside the answer. */
function tellWhole(): (progress: RebuildProgress) => void {
  let told = -1;
  return ({ done, total }) => {
    const percent = total === 0 ? 100 : Math.floor((done / total) * 100);
    if (percent > told) process.stderr.write(`${percent} % (${done} of ${total})\n`);
    told = Math.max(told, percent);
  };
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
