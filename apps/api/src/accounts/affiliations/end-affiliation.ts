import type { endAffiliationInput } from "@rammevaerk/contracts/accounts";
import type { z } from "zod";
import { audit } from "../../platform/audit.ts";
import { isoNow } from "../../platform/clock.ts";
import type { Platform, SignedInContext } from "../../platform/context.ts";
import type { Db } from "../../platform/db/connect.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { AppError } from "../../platform/errors.ts";
import { endGrantsWithin } from "../grants/repository.ts";
import { todayIn } from "../../platform/today.ts";
import { deleteAffiliation, findAffiliation, isAffiliated, setAffiliationEnd } from "./repository.ts";

export const affiliationEndedTopic = "affiliation-ended";

/**
 * Says on which day one no longer belongs to an organisation (`validTo` is the first day after). On that day the roles
 * held there end. What was only asked for is withdrawn.
 * @throws AppError not-found; input-invalid for an end before the beginning
 */
export async function endAffiliation(
  ctx: SignedInContext,
  { affiliationId, validTo }: z.infer<typeof endAffiliationInput>,
): Promise<void> {
  await inTransaction(ctx.platform.db, async (tx) => {
    const affiliation = await findAffiliation(tx, affiliationId);
    if (affiliation === undefined || affiliation.person_id !== ctx.actor.personId)
      throw new AppError("not-found");
    if (validTo < affiliation.valid_from) {
      throw new AppError("input-invalid", {}, { validTo: { code: "too-small" } });
    }
    if (affiliation.status === "confirmed") {
      await setAffiliationEnd(tx, affiliationId, validTo);
      await ctx.platform.outbox.enqueue(tx, {
        topic: affiliationEndedTopic,
        payload: { personId: affiliation.person_id, organisationId: affiliation.organisation_id },
        personId: affiliation.person_id,
        dueAt: dueAtOf(validTo, ctx.platform),
      });
    } else {
      await deleteAffiliation(tx, affiliationId);
    }
    await audit(ctx, tx, {
      action: "accounts.end-affiliation",
      subject: { kind: "affiliation", id: affiliationId },
      scope: { kind: "organisation", id: affiliation.organisation_id },
      change: { validTo, status: affiliation.status },
    });
    if (validTo <= todayIn(ctx.platform.clock)) {
      await endRolesOfLeaver(ctx.platform, tx, {
        personId: affiliation.person_id,
        organisationId: affiliation.organisation_id,
      });
    }
  });
}

/** Midnight in UTC, by when the day has begun in Denmark all the year. */
function dueAtOf(day: string, { clock }: Platform): string {
  const midnight = `${day}T00:00:00.000Z`;
  const now = isoNow(clock);
  return midnight > now ? midnight : now;
}

/** Ends the roles that somebody holds in an organisation they no longer belong to. */
export async function endRolesOfLeaver(
  platform: Platform,
  tx: Db,
  { personId, organisationId }: { personId: string; organisationId: string },
): Promise<void> {
  if (await isAffiliated(tx, { personId, organisationId, today: todayIn(platform.clock) })) return;
  const ended = await endGrantsWithin(
    tx,
    { personId, limitKind: "organisation", limitId: organisationId },
    isoNow(platform.clock),
  );
  for (const { id, role } of ended) {
    await audit({ platform, actor: null }, tx, {
      action: "accounts.end-grant",
      subject: { kind: "grant", id },
      scope: { kind: "organisation", id: organisationId },
      change: { role, personId, cause: "affiliation-ended" },
    });
  }
}
