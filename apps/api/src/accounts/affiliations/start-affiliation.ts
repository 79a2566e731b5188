import type { startAffiliationInput } from "@rammevaerk/contracts/accounts";
import type { z } from "zod";
import { countAttempt } from "../../platform/attempts.ts";
import { audit } from "../../platform/audit.ts";
import type { SignedInContext } from "../../platform/context.ts";
import type { Db } from "../../platform/db/connect.ts";
import { lockRow } from "../../platform/db/dialect.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { AppError } from "../../platform/errors.ts";
import { findOrganisation } from "../organisations/repository.ts";
import { getPersonRow } from "../people/get-person-row.ts";
import { beginAffiliation } from "./begin-affiliation.ts";
import { isVouchedFor } from "./is-vouched-for.ts";
import { listAffiliations } from "./repository.ts";

const startLimit = { kind: "start-affiliation", most: 20, minutes: 24 * 60 };

/**
 * Says that one belongs to an organisation from a day on. An approved mail domain or an invitation confirms it at once,
 * else the organisation's administrators answer. Where one belongs already, nothing changes.
 * @throws AppError not-found; input-invalid when the organisation does not exist on that day
 */
export async function startAffiliation(
  ctx: SignedInContext,
  { organisationId, title, validFrom }: z.infer<typeof startAffiliationInput>,
): Promise<void> {
  const { personId } = ctx.actor;
  await countAttempt(ctx, startLimit, personId);
  await inTransaction(ctx.platform.db, async (tx) => {
    await lockRow(tx, "people", personId);
    const { email } = await getPersonRow(tx, personId);
    const organisation = await findOrganisation(tx, organisationId);
    if (organisation === undefined) throw new AppError("not-found");
    if (validFrom < organisation.valid_from || (organisation.valid_to ?? "9999") <= validFrom) {
      throw new AppError("input-invalid", {}, { validFrom: { code: "unknown-choice" } });
    }
    if (await belongsAlready(tx, { personId, organisationId, validFrom })) return;
    const isTrusted = await isVouchedFor(tx, ctx.platform.clock, { email, organisationId });
    const id = await beginAffiliation(ctx, tx, {
      person_id: personId,
      organisation_id: organisationId,
      title,
      valid_from: validFrom,
      status: isTrusted ? "confirmed" : "waiting",
    });
    await audit(ctx, tx, {
      action: "accounts.start-affiliation",
      subject: { kind: "affiliation", id },
      scope: { kind: "organisation", id: organisationId },
      change: { validFrom, status: isTrusted ? "confirmed" : "waiting" },
    });
  });
}

async function belongsAlready(
  tx: Db,
  { personId, organisationId, validFrom }: { personId: string; organisationId: string; validFrom: string },
): Promise<boolean> {
  const own = await listAffiliations(tx, [personId], validFrom);
  return own.some(
    (a) =>
      a.organisation_id === organisationId &&
      a.status !== "declined" &&
      (a.valid_to === null || a.valid_to > validFrom),
  );
}
