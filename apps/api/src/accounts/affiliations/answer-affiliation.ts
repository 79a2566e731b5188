import type { answerAffiliationInput } from "@rammevaerk/contracts/accounts";
import type { z } from "zod";
import { audit } from "../../platform/audit.ts";
import type { SignedInContext } from "../../platform/context.ts";
import type { Db } from "../../platform/db/connect.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { AppError } from "../../platform/errors.ts";
import { sendMail, writeAccountDeclined, writeAccountReady } from "../mails.ts";
import { notify } from "../notify.ts";
import { findOrganisation } from "../organisations/repository.ts";
import { getPersonRow } from "../people/get-person-row.ts";
import { deletePerson, updatePerson } from "../people/repository.ts";
import type { AffiliationsTable, PeopleTable } from "../tables.ts";
import { answerWaiting, deleteAffiliation, findAffiliation } from "./repository.ts";

/**
 * Answers somebody who asks to belong to an organisation, and tells them. A yes opens an account that waited for it;
 * a no removes one, for nothing was done with it yet, and its owner may sign up anew.
 * @throws AppError not-found; request-already-answered
 */
export async function answerAffiliation(
  ctx: SignedInContext,
  { affiliationId, accept }: z.infer<typeof answerAffiliationInput>,
): Promise<{ done: true }> {
  await inTransaction(ctx.platform.db, async (tx) => {
    const affiliation = await findAffiliation(tx, affiliationId);
    if (affiliation === undefined) throw new AppError("not-found");
    if (!(await answerWaiting(tx, affiliationId, accept ? "confirmed" : "declined"))) {
      throw new AppError("request-already-answered");
    }
    await audit(ctx, tx, {
      action: "accounts.answer-affiliation",
      subject: { kind: "affiliation", id: affiliationId },
      scope: { kind: "organisation", id: affiliation.organisation_id },
      change: { accept, personId: affiliation.person_id },
    });
    const person = await getPersonRow(tx, affiliation.person_id);
    if (person.status === "waiting") return answerNewPerson(ctx, tx, { person, affiliation, accept });
    await notify(ctx, tx, {
      kind: "affiliation-answered",
      actorId: ctx.actor.personId,
      about: { kind: "organisation", id: affiliation.organisation_id },
      cause: `affiliation-answered:${affiliationId}`,
      personIds: [person.id],
    });
  });
  return { done: true };
}

async function answerNewPerson(
  ctx: SignedInContext,
  tx: Db,
  { person, affiliation, accept }: { person: PeopleTable; affiliation: AffiliationsTable; accept: boolean },
): Promise<void> {
  const organisation = (await findOrganisation(tx, affiliation.organisation_id))?.name ?? "";
  const receiver = { email: person.email, language: person.language };
  if (accept) {
    await updatePerson(tx, person.id, { status: "active" });
    await sendMail(ctx.platform, tx, {
      mail: writeAccountReady(ctx.platform.env, receiver, organisation),
      personId: person.id,
    });
    return;
  }
  await deleteAffiliation(tx, affiliation.id);
  await deletePerson(tx, person.id);
  await sendMail(ctx.platform, tx, { mail: writeAccountDeclined(ctx.platform.env, receiver, organisation) });
}
