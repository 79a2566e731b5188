import { createHmac } from "node:crypto";
import { findParticipantOfCode, writeParticipantCode } from "@rammevaerk/domain/events";
import type { Platform } from "../../platform/context.ts";
import { AppError } from "../../platform/errors.ts";
import { isSameSecret } from "../../platform/ids.ts";
import { deriveParticipantSecret } from "../messages/index.ts";

/** 96 bits: short enough for a small QR code, and nobody tries that many at a desk. */
const signatureLength = 16;

/**
 * What a participant's ticket says, to be drawn as a QR code: who it is, and a signature that only this server can make. It
 * opens nothing: the desk alone can use it, and the participant's own address can't be worked out from it.
 * @example await createCheckInToken(platform, participantId) // "AZqvEH88fiqdEQEjRWeJqw.5YxO0nXb3qT1kKpz"
 */
export async function createCheckInToken(
  platform: Pick<Platform, "db">,
  participantId: string,
): Promise<string> {
  return `${writeParticipantCode(participantId)}.${await sign(platform, participantId)}`;
}

/**
 * Whose ticket a scanned code is. Whether the participant belongs to the event and still has a seat is asked after.
 * @throws AppError check-in-code-invalid for what is forged or no ticket at all
 */
export async function readCheckInToken(platform: Pick<Platform, "db">, code: string): Promise<string> {
  const participantId = findParticipantOfCode(code);
  if (participantId === undefined) throw new AppError("check-in-code-invalid");
  const signature = code.slice(code.indexOf(".") + 1);
  if (!isSameSecret(signature, await sign(platform, participantId)))
    throw new AppError("check-in-code-invalid");
  return participantId;
}

async function sign({ db }: Pick<Platform, "db">, participantId: string): Promise<string> {
  const secret = await deriveParticipantSecret(db, participantId);
  return createHmac("sha256", secret).update("check-in").digest("base64url").slice(0, signatureLength);
}
