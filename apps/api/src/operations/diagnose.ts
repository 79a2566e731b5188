import { existsSync } from "node:fs";
import { access, constants, mkdir, statfs } from "node:fs/promises";
import type { Options as SMTPTransportOptions } from "nodemailer/lib/smtp-transport";
import { countOverdue } from "../events/index.ts";
import { checkCurrent } from "../offers/index.ts";
import { type Clock, isoIn } from "../platform/clock.ts";
import { connect, type Db } from "../platform/db/connect.ts";
import { knownMigrations } from "../platform/db/migrate.ts";
import type { Env } from "../platform/env.ts";
import { createFileStore } from "../platform/files.ts";
import { todayIn } from "../platform/today.ts";
import { checkSearchIndex } from "../search/index.ts";
import {
  checkIntegrity,
  countOutbox,
  findSetting,
  listAppliedMigrations,
  listFileIds,
  listTables,
} from "./copy/repository.ts";

/** One thing that was looked at. A fault stops people; a warning will. `remedy` is empty when all is well. */
export interface Finding {
  readonly subject: string;
  readonly status: "ok" | "warning" | "fault";
  readonly seen: string;
  readonly remedy: string;
}

const leastNodeMajor = 24;
const leastFreeMegabytes = 500;

/** Looks an installation over, beside the running server, and changes nothing. */
export async function diagnose(env: Env, clock: Clock): Promise<Finding[]> {
  const findings = [checkNode(), ...checkAddress(env), ...(await checkDataFolder(env)), await checkMail(env)];
  return [...findings, ...(await checkDatabase(env, clock))];
}

function ok(subject: string, seen: string): Finding {
  return { subject, status: "ok", seen, remedy: "" };
}

function checkNode(): Finding {
  const seen = process.version;
  return Number(process.versions.node.split(".")[0]) >= leastNodeMajor
    ? ok("Node", seen)
    : { subject: "Node", status: "fault", seen, remedy: `Run it with Node ${leastNodeMajor} or later.` };
}

function checkAddress(env: Env): Finding[] {
  if (env.DEMO || env.PUBLIC_URL.startsWith("https:")) return [ok("PUBLIC_URL", env.PUBLIC_URL)];
  const remedy =
    "Set PUBLIC_URL to the https address that people use; cookies are not protected on plain http.";
  return [{ subject: "PUBLIC_URL", status: "warning", seen: env.PUBLIC_URL, remedy }];
}

async function checkDataFolder(env: Env): Promise<Finding[]> {
  const subject = "DATA_DIR";
  try {
    await mkdir(env.DATA_DIR, { recursive: true });
    await access(env.DATA_DIR, constants.W_OK);
  } catch (error) {
    const remedy = "Let the server's user write to the folder, or set DATA_DIR to another.";
    return [{ subject, status: "fault", seen: String(error), remedy }];
  }
  const { bavail, bsize } = await statfs(env.DATA_DIR);
  const freeMegabytes = Math.floor((bavail * bsize) / 1024 / 1024);
  const seen = `${env.DATA_DIR}, ${freeMegabytes} MB free`;
  return freeMegabytes >= leastFreeMegabytes
    ? [ok(subject, seen)]
    : [{ subject, status: "warning", seen, remedy: "Make room on the disk, or uploads will be refused." }];
}

async function checkMail(env: Env): Promise<Finding> {
  const subject = "SMTP_URL";
  if (env.SMTP_URL === undefined) {
    if (env.DEMO) return ok(subject, "not set: mails are kept as files");
    const remedy = "Set SMTP_URL; until then nobody can confirm an address or reset a password.";
    return { subject, status: "warning", seen: "not set: mails are kept as files", remedy };
  }
  const { createTransport } = await import("nodemailer");
  const transport = createTransport({
    url: env.SMTP_URL,
    connectionTimeout: 5000,
  } satisfies SMTPTransportOptions);
  try {
    await transport.verify();
    return ok(subject, "the mail server answers");
  } catch (error) {
    const remedy = "Check address, port, user and password. Mails wait in the outbox meanwhile.";
    return { subject, status: "fault", seen: error instanceof Error ? error.message : String(error), remedy };
  } finally {
    transport.close();
  }
}

async function checkDatabase(env: Env, clock: Clock): Promise<Finding[]> {
  const subject = "database";
  if (env.DATABASE_URL === undefined && !existsSync(env.DATA_DIR)) return [ok(subject, "not made yet")];
  const db = connect({ databaseUrl: env.DATABASE_URL, dataDir: env.DATA_DIR });
  try {
    const tables = await listTables(db);
    if (tables.length === 0) return [ok(subject, "empty: made at the first start")];
    return [
      await checkVersion(db),
      await checkMode(db, env),
      await checkContent(db),
      await checkFiles(db, env),
      await checkOutbox(db, clock),
      ...(await checkSearch(db, clock)),
      ...(await checkIndex(db, clock)),
      ...(await checkErasure(db, clock)),
    ];
  } catch (error) {
    const seen = error instanceof Error ? error.message : String(error);
    return [{ subject, status: "fault", seen, remedy: "Check DATABASE_URL or the file in DATA_DIR." }];
  } finally {
    await db.destroy();
  }
}

async function checkVersion(db: Db): Promise<Finding> {
  const applied = await listAppliedMigrations(db);
  const seen = applied.at(-1) ?? "none";
  if (applied.some((name) => !knownMigrations.includes(name))) {
    const remedy = "The database is from a newer version. Start that version.";
    return { subject: "database version", status: "fault", seen, remedy };
  }
  return ok(
    "database version",
    seen === knownMigrations.at(-1) ? seen : `${seen}, brought up to date at the next start`,
  );
}

async function checkMode(db: Db, env: Env): Promise<Finding> {
  const mode = (await findSetting(db, "mode")) ?? "not set";
  if (mode === "not set" || (mode === "demo") === env.DEMO) return ok("mode", mode);
  const remedy =
    "Demo and real use never share a database. Change DEMO, or use another DATA_DIR or DATABASE_URL.";
  return {
    subject: "mode",
    status: "fault",
    seen: `the database is for ${mode}, DEMO is ${env.DEMO ? 1 : 0}`,
    remedy,
  };
}

async function checkContent(db: Db): Promise<Finding> {
  const seen = await checkIntegrity(db);
  return seen === "ok"
    ? ok("database file", seen)
    : {
        subject: "database file",
        status: "fault",
        seen,
        remedy: "Stop the server and restore the newest backup.",
      };
}

async function checkFiles(db: Db, env: Env): Promise<Finding> {
  const known = new Set(await listFileIds(db));
  const stored = new Set(await createFileStore(env.DATA_DIR).list());
  const missing = [...known].filter((id) => !stored.has(id)).length;
  const seen = `${known.size} in the database, ${stored.size} in the folder`;
  return missing === 0
    ? ok("attachments", seen)
    : {
        subject: "attachments",
        status: "fault",
        seen: `${seen}, ${missing} missing`,
        remedy: "Restore the files.",
      };
}

/** Nothing while the database is older than the search: it is brought up to date at the next start. */
async function checkSearch(db: Db, clock: Clock): Promise<Finding[]> {
  if (!(await listTables(db)).includes("offer_current")) return [];
  const subject = "search of offers";
  const { offers, differing } = await checkCurrent(db, todayIn(clock));
  if (differing.length === 0) return [ok(subject, `agrees with the facts of ${offers} offers`)];
  const seen = `${differing.length} of ${offers} offers are shown otherwise than their facts say`;
  return [{ subject, status: "fault", seen, remedy: "Run rammevaerk refresh-search." }];
}

/** Nothing while the database is older than the index: it is made after the next start. */
async function checkIndex(db: Db, clock: Clock): Promise<Finding[]> {
  if (!(await listAppliedMigrations(db)).includes("0014-search")) return [];
  const subject = "search index";
  const { documents, differing, agreesInSum, waiting, isDue } = await checkSearchIndex({ db, clock });
  if (isDue) {
    const remedy =
      "The server makes it in the background; run rammevaerk rebuild-search to have it done now.";
    return [{ subject, status: "warning", seen: "not made to its end yet", remedy }];
  }
  if (differing.length === 0 && agreesInSum)
    return [ok(subject, `agrees with the data in ${documents} documents, ${waiting} changes wait`)];
  const kinds = [...new Set(differing.map(({ kind }) => kind))].join(", ");
  const seen =
    differing.length === 0 ? "its counts are wrong" : `${differing.length} things differ (${kinds})`;
  return [{ subject, status: "fault", seen, remedy: "Run rammevaerk rebuild-search." }];
}

/** Nothing while the database is older than surveys, whose answers are counted too: it is brought up to date at the next start. */
async function checkErasure(db: Db, clock: Clock): Promise<Finding[]> {
  if (!(await listTables(db)).includes("event_erasures")) return [];
  const subject = "erasure of events";
  const overdue = await countOverdue({ db, clock });
  if (overdue === 0) return [ok(subject, "no personal data is past its day")];
  const seen = `${overdue} rows of personal data are past the day on which they should have gone`;
  const remedy =
    "Start the server: it erases them before it serves. If it runs, see the outbox under Administration.";
  return [{ subject, status: "fault", seen, remedy }];
}

const slowOutboxSeconds = 600;

async function checkOutbox(db: Db, clock: Clock): Promise<Finding> {
  const { dead, waiting, oldestDueAt } = await countOutbox(db);
  const subject = "outbox";
  const seen = `${waiting} waiting, ${dead} given up`;
  if (dead > 0) {
    const remedy = "See them under Administration, mend the cause, and try them again.";
    return { subject, status: "warning", seen, remedy };
  }
  const isSlow = oldestDueAt !== null && oldestDueAt < isoIn(clock, -slowOutboxSeconds);
  const remedy = "Messages are waiting long. Is the server running?";
  return isSlow ? { subject, status: "warning", seen, remedy } : ok(subject, seen);
}
