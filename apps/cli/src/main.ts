#!/usr/bin/env node
import { runMaintenance } from "./operations.ts";

const maintenanceCommands = new Set(["backup", "restore", "doctor"]);

const usage = `rammevaerk backup FOLDER    copy database and files into a new folder, while the server runs
rammevaerk restore FOLDER   put a backup into an empty installation, verified
rammevaerk doctor           say what is wrong with an installation

--json gives the answer for programs. Settings (DATA_DIR, DATABASE_URL, …) come from the server's environment.
Exit codes: 0 done, 1 a fault was found or the work failed, 2 not understood.
`;

const [command, ...rest] = process.argv.slice(2);
if (command !== undefined && maintenanceCommands.has(command)) {
  process.exitCode = await runMaintenance([command, ...rest]);
} else if (command === undefined || command === "help" || command === "--help") {
  process.stdout.write(usage);
} else {
  process.stderr.write(`There is no command "${command}".\n\n${usage}`);
  process.exitCode = 2;
}
