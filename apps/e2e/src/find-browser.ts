import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

/**
 * The browser for the tests: CHROME_PATH; else the one from the package registry, which has no window to draw and so
 * needs half the time; else, where that one does not start, one that is installed.
 */
export async function findBrowser(): Promise<string> {
  const given = process.env["CHROME_PATH"];
  if (given !== undefined && given !== "") return given;
  const packaged = await unpackBrowser();
  if (packaged !== undefined) return packaged;
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const installed = folders.flatMap((folder) => names.map((name) => join(folder, name))).find(existsSync);
  if (installed === undefined)
    throw new Error("No browser starts here: install Chromium, or name one in CHROME_PATH.");
  return installed;
}

/** The packaged browser is for Linux, and needs libraries that a bare system may lack. */
async function unpackBrowser(): Promise<string | undefined> {
  if (process.platform !== "linux") return undefined;
  const { default: packaged } = await import("@sparticuz/chromium");
  const path = await packaged.executablePath().catch(() => "");
  return path !== "" && spawnSync(path, ["--version"]).status === 0 ? path : undefined;
}
