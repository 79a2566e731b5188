import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { uuidv7 } from "uuidv7";

/** A new row's id: a UUID that sorts by the time it was made. */
export function createId(): string {
  return uuidv7();
}

/** A secret for a link or cookie: 256 random bits, safe in an address. */
export function createSecret(): string {
  return randomBytes(32).toString("base64url");
}

/** What is stored instead of a secret. */
export function hashSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}

/** Compares two secrets without telling by its time how much of them agrees. */
export function isSameSecret(a: string, b: string): boolean {
  return timingSafeEqual(createHash("sha256").update(a).digest(), createHash("sha256").update(b).digest());
}
