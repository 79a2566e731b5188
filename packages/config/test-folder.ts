import { accessSync, constants, statfsSync } from "node:fs";
import { tmpdir } from "node:os";

const memory = "/dev/shm";
const neededBytes = 3 * 2 ** 30;

/**
 * Where tests put the data of their databases and servers: into memory where there is plenty, else into the temporary
 * folder. Otherwise most of a test is waiting for the disk, which has nothing to say about what it tests.
 */
export function findTestFolder(): string {
  try {
    accessSync(memory, constants.W_OK);
    const { bavail, bsize } = statfsSync(memory);
    return bavail * bsize >= neededBytes ? memory : tmpdir();
  } catch {
    return tmpdir();
  }
}
