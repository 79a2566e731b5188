import { commands } from "./commands.ts";
import { runMaintenance } from "./operations.ts";
import type { Terminal } from "./platform/command.ts";
import { runCommand } from "./platform/run-command.ts";

const maintenanceCommands = new Set(["backup", "restore", "doctor", "refresh-search", "rebuild-search"]);

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
rammevaerk refresh-search
    make the search of offers anew from what is known of them, while the server runs
rammevaerk rebuild-search
    make the index of the search anew from all that there is, while the server runs

Exit codes: 0 done, 1 something was refused or a fault was found, 2 not understood.
`;

/** Runs the command that stands first in the arguments. Returns the exit code: 0 done, 1 refused, 2 not understood. */
export async function runCli(args: readonly string[], terminal: Terminal): Promise<number> {
  const [first, second, ...rest] = args;
  const command = commands[`${first} ${second}`];
  if (command !== undefined) return runCommand(command, rest, terminal);
  if (first !== undefined && maintenanceCommands.has(first)) return runMaintenance(args);
  if (first === undefined || first === "help" || first === "--help") {
    terminal.writeOut(usage);
    return 0;
  }
  const isGroup = Object.keys(commands).some((name) => name.startsWith(`${first} `));
  const name = isGroup ? `${first} ${second ?? ""}`.trim() : first;
  terminal.writeFault(`There is no command "${name}".\n\n${usage}`);
  return 2;
}
