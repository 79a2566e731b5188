import { createHmac } from "node:crypto";
import type { Db } from "../../platform/db/connect.ts";
import { findOrKeepSetting } from "../../platform/db/find-or-keep-setting.ts";
import { createSecret } from "../../platform/ids.ts";

const keyName = "participant-key";

/** The key never changes once it is kept, so each server reads it once. What a transaction sees may still be undone. */
const keys = new WeakMap<Db, Promise<string>>();

async function readKey(db: Db): Promise<string> {
  if (db.isTransaction) return findOrKeepSetting(db, keyName, createSecret());
  const known = keys.get(db) ?? findOrKeepSetting(db, keyName, createSecret());
  keys.set(db, known);
  return known.catch((error: unknown) => {
    keys.delete(db);
    throw error;
  });
}

/**
 * The secret in a participant's own address, `/tilmelding/{secret}`. It is worked out from a key that the server keeps, so that
 * any mail can carry it and no table holds it: store `hashSecret(secret)` in `event_participants.secret_hash`, and find the
 * participant by that. Where the hash is removed, the address is closed.
 */
export async function deriveParticipantSecret(db: Db, participantId: string): Promise<string> {
  const key = await readKey(db);
  return createHmac("sha256", key).update(`participant:${participantId}`).digest("base64url");
}
