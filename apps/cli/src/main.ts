#!/usr/bin/env node
import { commands } from "./commands.ts";
import { runMaintenance } from "./operations.ts";
import { runCommand } from "./platform/run-command.ts";

const maintenanceCommands = new Set(["backup", "restore", "doctor"]);

const lines = Object.values(commands).map(({ usage, summary }) => `rammevaerk ${usage}\n    ${summary}\n`);
const usage = `Rates and offers, without a server:

${lines.join("")}
FILE is JSON, CSV or XLSX; without it, or with "-", standard input is read.
--json answers for programs, --out FILE writes .json, .csv or .xlsx, --language is da or en.

An installation, with the settings (DATA_DIR, DATABASE_URL, …) of the server's environment; --json answers for programs:

rammevaerk backup FOLDER
    copy database and files into a new folder, while the server runs
rammevaerk restore FOLDER
    put a backup into an empty installation, verified
rammevaerk doctor
    say what is wrong with an installation

Exit codes: 0 done, 1 something was refused or a fault was found, 2 not understood.
`;

const [first, second, ...rest] = process.argv.slice(2);
const command = commands[`${first} ${second}`];
if (command !== undefined) {
  process.exitCode = await runCommand(command, rest);
} else if (first !== undefined && maintenanceCommands.has(first)) {
  process.exitCode = await runMaintenance(process.argv.slice(2));
} else if (first === undefined || first === "help" || first === "--help") {
  process.stdout.write(usage);
} else {
  const known = Object.keys(commands).some((name) => name.startsWith(`${first} `));
  const name = known ? `${first} ${second ?? ""}`.trim() : first;
  process.stderr.write(`There is no command "${name}".\n\n${usage}`);
  process.exitCode = 2;
}
