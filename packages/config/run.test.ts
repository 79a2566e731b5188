import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const run = fileURLToPath(new URL("run.mjs", import.meta.url));
const guard = pathToFileURL(fileURLToPath(new URL("stop-with-parent.mjs", import.meta.url))).href;

test("an unknown task ends with the usage", async () => {
  const failure = promisify(execFile)(process.execPath, [run, "dance"]);
  await expect(failure).rejects.toMatchObject({
    code: 2,
    stderr: "Usage: node packages/config/run.mjs start|test [arguments]\n",
  });
});

test("a process under guard stops in its usual way when its parent is killed", async () => {
  const program = `process.on("SIGTERM", () => { console.log("asked"); setTimeout(() => process.exit(), 1200); }); setInterval(() => {}, 1000); console.log("runs");`;
  const line = `"${process.execPath}" --import "${guard}" -e '${program}' & wait`;
  const shell = spawn("sh", ["-c", line], { stdio: ["ignore", "pipe", "inherit"] });
  let output = "";
  shell.stdout.setEncoding("utf8").on("data", (text: string) => {
    output += text;
    if (text.includes("runs")) shell.kill("SIGKILL");
  });
  await once(shell.stdout, "close");
  expect(output).toBe("runs\nasked\n");
});
