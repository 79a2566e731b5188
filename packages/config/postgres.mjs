// A real PostgreSQL for tests: an own server with a data directory in memory or the temporary folder, on loopback and a free port, gone afterwards.
import { execFileSync, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import {
  chownSync,
  closeSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { findTestFolder } from "./test-folder.ts";

/**
 * The folder that holds `initdb` and `postgres`: the newest of those installed by a distribution, or one on the PATH.
 * @returns {string | undefined} undefined when PostgreSQL is not installed
 */
export function findPostgres() {
  const installed = globSync("/usr/lib/postgresql/*/bin").toSorted((a, b) => versionIn(b) - versionIn(a));
  const onPath = (process.env["PATH"] ?? "").split(path.delimiter);
  const programs = ["initdb", "postgres"];
  return [...installed, ...onPath].find((folder) =>
    programs.every((program) => existsSync(path.join(folder, program))),
  );
}

/** @param {string} folder */
function versionIn(folder) {
  return Number.parseInt(folder.split("/").at(-2) ?? "", 10);
}

/**
 * Starts a server and answers when it takes connections. `stop` ends it and removes its data.
 * @param {string} folder as `findPostgres` answers it
 * @returns {Promise<{ url: string, version: string, stop: () => Promise<void> }>}
 */
export async function startPostgres(folder) {
  const home = mkdtempSync(path.join(findTestFolder(), "rammevaerk-postgres-"));
  const data = path.join(home, "data");
  const secret = path.join(home, "secret");
  const password = randomUUID();
  mkdirSync(data, { mode: 0o700 });
  writeFileSync(secret, password, { mode: 0o600 });
  const account = accountForServer();
  if (account) for (const place of [home, data, secret]) chownSync(place, account.uid, account.gid);
  const as = { ...account, cwd: home, env: { PATH: process.env["PATH"], LC_ALL: "C" } };

  try {
    const version = execFileSync(path.join(folder, "postgres"), ["--version"], { encoding: "utf8" }).trim();
    const cluster = ["-D", data, "-U", "rammevaerk", `--pwfile=${secret}`, "--auth=scram-sha-256"];
    const text = ["-E", "UTF8", "--locale=C.UTF-8", "--no-sync"];
    execFileSync(path.join(folder, "initdb"), [...cluster, ...text], { ...as, stdio: "pipe" });
    const port = await findFreePort();
    const server = await startServer(path.join(folder, "postgres"), ["-D", data, "-p", `${port}`], as);
    const stop = async () => {
      // SIGINT is PostgreSQL's fast shutdown: it does not wait for clients.
      if (server.exitCode === null && server.kill("SIGINT")) await once(server, "exit");
      rmSync(home, { recursive: true, force: true });
    };
    return { url: `postgres://rammevaerk:${password}@127.0.0.1:${port}/postgres`, version, stop };
  } catch (error) {
    rmSync(home, { recursive: true, force: true });
    throw error;
  }
}

/** PostgreSQL refuses to run as root, so then it runs as the user that its package makes, or as nobody. */
function accountForServer() {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = (/** @type {string} */ flag, /** @type {string} */ name) =>
    Number(execFileSync("id", [flag, name], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
  for (const name of ["postgres", "nobody"]) {
    try {
      return { uid: idOf("-u", name), gid: idOf("-g", name) };
    } catch {
      // No such user here.
    }
  }
  throw new Error("PostgreSQL can't run as root, and there is neither a user postgres nor nobody.");
}

async function findFreePort() {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === "string") throw new Error("No free port on 127.0.0.1.");
  return address.port;
}

/**
 * @param {string} program
 * @param {string[]} args
 * @param {import("node:child_process").SpawnOptions} as
 * @returns {Promise<import("node:child_process").ChildProcess>}
 */
async function startServer(program, args, as) {
  // Its data need not outlive the tests, so it does not wait for the disk.
  const settings = [
    "fsync=off",
    "synchronous_commit=off",
    "full_page_writes=off",
    "max_connections=200",
    "max_wal_size=256MB",
  ];
  const reach = ["listen_addresses=127.0.0.1", "unix_socket_directories="];
  const options = [...settings, ...reach].flatMap((setting) => ["-c", setting]);
  // A file and no pipe: a server whose pipe nobody empties stands still at its next line.
  const log = path.join(String(as.cwd), "log");
  const output = openSync(log, "w");
  const server = spawn(program, [...args, ...options], { ...as, stdio: ["ignore", "ignore", output] });
  closeSync(output);
  let fault = "";
  server.once("error", (error) => {
    fault = error.message;
  });
  while (!readFileSync(log, "utf8").includes("ready to accept connections")) {
    if (fault !== "" || server.exitCode !== null) {
      throw new Error(`PostgreSQL did not start: ${fault}\n${readFileSync(log, "utf8")}`);
    }
    await setTimeout(50);
  }
  return server;
}
