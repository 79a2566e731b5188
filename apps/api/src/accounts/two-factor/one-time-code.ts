import { Secret, TOTP } from "otpauth";
import type { Clock } from "../../platform/clock.ts";

const periodSeconds = 30;
/** A clock may be one step behind or ahead. */
const window = 1;
const recoveryCodeCount = 10;

function describe(secret: string, email = ""): TOTP {
  return new TOTP({
    issuer: "Rammeværk",
    label: email,
    secret: Secret.fromBase32(secret),
    period: periodSeconds,
  });
}

/** A new secret for a code app, in base 32: 160 random bits, as RFC 4226 recommends. */
export function createOneTimeSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** The address behind the square that a code app reads. */
export function describeOneTimeSecret(secret: string, email: string): string {
  return describe(secret, email).toString();
}

/** The 30-second step whose code was typed, counted from 1970; undefined when the code fits none near now. */
export function findStepOfCode(secret: string, code: string, clock: Clock): number | undefined {
  const timestamp = clock.now().getTime();
  const token = code.replaceAll(/\s/g, "");
  const delta = describe(secret).validate({ token, timestamp, window });
  return delta === null ? undefined : TOTP.counter({ period: periodSeconds, timestamp }) + delta;
}

/** Ten codes of 80 random bits, such as "K7DM-X2Q9-…", each of which counts once. */
export function createRecoveryCodes(): string[] {
  return Array.from({ length: recoveryCodeCount }, () =>
    new Secret({ size: 10 }).base32.replaceAll(/.{4}(?=.)/g, "$&-"),
  );
}

/** A recovery code as it is compared: case, spaces and dashes do not count. */
export function foldRecoveryCode(code: string): string {
  return code.toUpperCase().replaceAll(/[^A-Z2-7]/g, "");
}
