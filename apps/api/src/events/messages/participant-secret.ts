import { createHmac } from "node:crypto";
import type { Db } from "../../platform/db/connect.ts";
import { createSecret } from "../../platform/ids.ts";
import { findOrKeepParticipantKey } from "./repository.ts";

/**
 * The secret in a participant's own address, `/tilmelding/{secret}`. It is worked out from a key that the server keeps, so that
 * any mail can carry it and no table holds it: store `hashSecret(secret)` in `event_participants.secret_hash`, and find the
 * participant by that. Where the hash is removed, the address is closed.
 */
export async function deriveParticipantSecret(db: Db, participantId: string): Promise<string> {
  const key = await findOrKeepParticipantKey(db, createSecret());
  return createHmac("sha256", key).update(`participant:${participantId}`).digest("base64url");
}
