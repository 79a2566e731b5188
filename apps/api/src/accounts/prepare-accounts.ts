import { isoNow } from "../platform/clock.ts";
import type { Platform } from "../platform/context.ts";
import { findOrKeepSetting } from "../platform/db/find-or-keep-setting.ts";
import { inTransaction } from "../platform/db/transaction.ts";
import { affiliationEndedTopic, endRolesOfLeaver } from "./affiliations/end-affiliation.ts";
import { grantExpiresTopic, recordExpiry } from "./grants/grant-role.ts";
import { loadReferenceOrganisations } from "./organisations/load-reference-organisations.ts";
import { resetRequestedTopic, sendResetLink } from "./passwords/reset-password.ts";
import { accountErasedTopic, removeLeftovers } from "./personal-data/delete-account.ts";
import { deleteExpiredSessions } from "./sessions/repository.ts";
import { deleteExpiredTokens } from "./tokens/repository.ts";

/** A database of invented people is used for real work, or the other way round. The message is for who starts the server. */
export class ModeError extends Error {
  override readonly name = "ModeError";
}

/**
 * Makes accounts ready when the server starts: compares the database's mode, loads the organisations of the reference
 * data, forgets what has run out, and names who delivers the messages of accounts. Doing it again changes nothing.
 * @throws ModeError when the database was made in the other mode; it is left untouched
 */
export async function prepareAccounts(platform: Platform): Promise<void> {
  await checkMode(platform);
  handleMessages(platform);
  await inTransaction(platform.db, async (tx) => {
    const now = isoNow(platform.clock);
    await loadReferenceOrganisations(tx);
    await deleteExpiredTokens(tx, now);
    await deleteExpiredSessions(tx, now);
  });
}

async function checkMode({ db, env }: Platform): Promise<void> {
  const wanted = env.DEMO ? "demo" : "production";
  const made = await findOrKeepSetting(db, "mode", wanted);
  if (made === wanted) return;
  const where = env.DATABASE_URL === undefined ? `in ${env.DATA_DIR}` : "that DATABASE_URL names";
  throw new ModeError(
    made === "demo"
      ? `The server can't start: the database ${where} is a demo with invented people whose passwords are public, and DEMO is 0. Set DEMO to 1, or name another DATA_DIR or DATABASE_URL for real use.`
      : `The server can't start: the database ${where} is in real use, and DEMO is 1, which would add invented people. Set DEMO to 0, or name another DATA_DIR or DATABASE_URL for the demo.`,
  );
}

function handleMessages(platform: Platform): void {
  const { outbox } = platform;
  outbox.handle(resetRequestedTopic, (payload) => sendResetLink(platform, String(payload["email"])));
  outbox.handle(grantExpiresTopic, (payload) => recordExpiry(platform, String(payload["grantId"])));
  outbox.handle(affiliationEndedTopic, ({ personId, organisationId }) =>
    inTransaction(platform.db, (tx) =>
      endRolesOfLeaver(platform, tx, {
        personId: String(personId),
        organisationId: String(organisationId),
      }),
    ),
  );
  outbox.handle(accountErasedTopic, ({ fileIds, email, name }) =>
    removeLeftovers(platform, { fileIds: fileIds as string[], email: String(email), name: String(name) }),
  );
}
