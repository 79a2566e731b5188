import type { Profile } from "@rammevaerk/contracts/accounts";
import { calculateMonthStart } from "@rammevaerk/domain/networks";
import { audit } from "../../platform/audit.ts";
import { isoNow } from "../../platform/clock.ts";
import type { SignedInContext } from "../../platform/context.ts";
import type { Language } from "@rammevaerk/contracts/fields";
import { inTransaction } from "../../platform/db/transaction.ts";
import { listAffiliations } from "../affiliations/repository.ts";
import { presentOrganisationRef } from "../organisations/presenter.ts";
import { todayIn } from "../../platform/today.ts";
import { findPersonRef } from "./person-refs.ts";
import { getPersonRow } from "./get-person-row.ts";
import { confirmCompetenceDays, countAsksSince, listCompetences, updatePerson } from "./repository.ts";

/** All that a person says about themselves, for the person alone. */
export async function getProfile({ platform: { db, clock }, actor }: SignedInContext): Promise<Profile> {
  const person = await getPersonRow(db, actor.personId);
  const affiliations = await listAffiliations(db, [person.id], todayIn(clock));
  return {
    id: person.id,
    name: person.name,
    email: person.email,
    title: (await findPersonRef(db, person.id, clock))?.title ?? person.title,
    language: person.language,
    languages: readLanguages(person.languages),
    competences: await listCompetences(db, person.id),
    askMeAbout: person.ask_me_about,
    asksPerMonth: person.asks_per_month,
    asksThisMonth: await countAsksSince(db, person.id, calculateMonthStart(isoNow(clock))),
    isNotNow: person.is_not_now === 1,
    visibility: person.visibility,
    affiliations: affiliations.map((row) => ({
      id: row.id,
      organisation: presentOrganisationRef({ id: row.organisation_id, name: row.name, kind: row.kind }),
      title: row.title,
      validFrom: row.valid_from,
      validTo: row.valid_to,
      status: row.status,
    })),
  };
}

/** The languages a person can be asked in, as they are stored. */
export function readLanguages(stored: string): string[] {
  return JSON.parse(stored) as string[];
}

/** Says that all competences still hold today. */
export async function confirmCompetences(ctx: SignedInContext): Promise<Profile> {
  const { personId } = ctx.actor;
  await inTransaction(ctx.platform.db, async (tx) => {
    await confirmCompetenceDays(tx, personId, todayIn(ctx.platform.clock));
    await audit(ctx, tx, {
      action: "accounts.confirm-competences",
      subject: { kind: "account", id: personId },
    });
  });
  return getProfile(ctx);
}

/** Chooses the language of a person's pages and mails. */
export async function setLanguage(
  ctx: SignedInContext,
  { language }: { language: Language },
): Promise<{ done: true }> {
  const { personId } = ctx.actor;
  await inTransaction(ctx.platform.db, async (tx) => {
    await updatePerson(tx, personId, { language });
    await audit(ctx, tx, {
      action: "accounts.set-language",
      subject: { kind: "account", id: personId },
      change: { language },
    });
  });
  return { done: true };
}
