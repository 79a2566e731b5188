import type { Language } from "@rammevaerk/contracts/fields";
import { type Clock, isoIn, isoNow } from "../../platform/clock.ts";
import type { Db } from "../../platform/db/connect.ts";
import { createSecret, hashSecret } from "../../platform/ids.ts";
import type { TokensTable } from "../tables.ts";
import {
  deleteExpiredTokens,
  findTokenRow,
  insertToken,
  listTokenRowsFor,
  takeAllTokenRows,
  takeTokenRow,
} from "./repository.ts";

/** What somebody typed when signing up. It waits here, and becomes a person when the address is confirmed. */
export interface SignUpData {
  readonly email: string;
  readonly name: string;
  readonly title: string;
  readonly passwordHash: string;
  readonly organisationId: string;
  readonly language: Language;
}

export interface InvitationData {
  readonly email: string;
  readonly organisationId: string;
  readonly invitedBy: string;
}

/** What each kind of token carries, and how long it holds. */
interface TokenData {
  "confirm-email": SignUpData;
  "reset-password": Record<string, never>;
  invitation: InvitationData;
  "second-factor": Record<string, never>;
  "first-administrator": Record<string, never>;
}
type Purpose = keyof TokenData;

const minutesOf: Readonly<Record<Purpose, number>> = {
  "confirm-email": 48 * 60,
  "reset-password": 60,
  invitation: 14 * 24 * 60,
  "second-factor": 5,
  "first-administrator": 24 * 60,
};

export interface Token<Of extends Purpose> {
  readonly id: string;
  readonly personId: string | null;
  readonly data: TokenData[Of];
}

/** Makes a secret for a link and stores its hash. Tokens that have run out go at the same time, for some hold names and addresses. */
export async function createToken<Of extends Purpose>(
  tx: Db,
  clock: Clock,
  token: { purpose: Of; data: TokenData[Of]; personId?: string },
): Promise<string> {
  await deleteExpiredTokens(tx, isoNow(clock));
  const secret = createSecret();
  await insertToken(tx, {
    id: hashSecret(secret),
    purpose: token.purpose,
    person_id: token.personId ?? null,
    data: JSON.stringify(token.data),
    expires_at: isoIn(clock, minutesOf[token.purpose] * 60),
  });
  return secret;
}

/** Looks a token up without using it; absent when it was used or has run out. */
export async function findToken<Of extends Purpose>(
  db: Db,
  clock: Clock,
  { purpose, secret }: { purpose: Of; secret: string },
): Promise<Token<Of> | undefined> {
  const row = await findTokenRow(db, { id: hashSecret(secret), purpose, now: isoNow(clock) });
  return row && readToken<Of>(row);
}

/** Uses a token: it is gone with the transaction, and of two at once only one gets it. */
export async function takeToken<Of extends Purpose>(
  tx: Db,
  clock: Clock,
  { purpose, secret }: { purpose: Of; secret: string },
): Promise<Token<Of> | undefined> {
  const row = await takeTokenRow(tx, { id: hashSecret(secret), purpose });
  return row === undefined || row.expires_at <= isoNow(clock) ? undefined : readToken<Of>(row);
}

/** Uses all tokens of a kind; answers whether the given one was among them. */
export async function takeAllTokens(
  tx: Db,
  clock: Clock,
  { purpose, secret }: { purpose: Purpose; secret: string },
): Promise<boolean> {
  const rows = await takeAllTokenRows(tx, purpose);
  return rows.some((row) => row.id === hashSecret(secret) && row.expires_at > isoNow(clock));
}

/** The tokens of a kind that went to a mail address. */
export async function listTokensFor<Of extends "confirm-email" | "invitation">(
  db: Db,
  clock: Clock,
  { purpose, email }: { purpose: Of; email: string },
): Promise<Token<Of>[]> {
  const rows = await listTokenRowsFor(db, { purpose, email, now: isoNow(clock) });
  return rows.map((row) => readToken<Of>(row));
}

function readToken<Of extends Purpose>(row: TokensTable): Token<Of> {
  return { id: row.id, personId: row.person_id, data: JSON.parse(row.data) as TokenData[Of] };
}
