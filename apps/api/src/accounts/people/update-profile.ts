import type { Profile, updateProfileInput } from "@rammevaerk/contracts/accounts";
import type { FieldError } from "@rammevaerk/contracts/errors";
import { type CompetenceList, findCurrentAffiliation, updateCompetences } from "@rammevaerk/domain/accounts";
import { findLegalBasis } from "@rammevaerk/domain/law";
import { findCprNumbers } from "@rammevaerk/domain/networks";
import { findMethod, findTargetGroup } from "@rammevaerk/domain/reference";
import type { z } from "zod";
import { audit } from "../../platform/audit.ts";
import type { SignedInContext } from "../../platform/context.ts";
import type { Db } from "../../platform/db/connect.ts";
import { lockRow } from "../../platform/db/dialect.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { AppError } from "../../platform/errors.ts";
import { listAffiliations, setAffiliationTitle } from "../affiliations/repository.ts";
import { todayIn } from "../../platform/today.ts";
import { getProfile } from "./profile.ts";
import { listCompetences, replaceCompetences, updatePerson } from "./repository.ts";

type Input = z.infer<typeof updateProfileInput>;

/**
 * Changes what a person says about themselves, all of it. The title is also that of the present affiliation.
 * @throws AppError code-unknown, input-invalid for a competence named twice, cpr-number-found
 */
export async function updateProfile(ctx: SignedInContext, input: Input): Promise<Profile> {
  checkCompetences(input.competences);
  if (findCprNumbers(input.askMeAbout).length > 0) {
    throw new AppError("cpr-number-found", { place: "askMeAbout" });
  }
  const { personId } = ctx.actor;
  const { competences, languages, askMeAbout, asksPerMonth, isNotNow, ...values } = input;
  await inTransaction(ctx.platform.db, async (tx) => {
    await lockRow(tx, "people", personId);
    await updatePerson(tx, personId, {
      ...values,
      languages: JSON.stringify([...new Set(languages)]),
      ask_me_about: askMeAbout,
      asks_per_month: asksPerMonth,
      is_not_now: isNotNow ? 1 : 0,
    });
    const today = todayIn(ctx.platform.clock);
    await renameCurrentAffiliation(tx, { personId, title: input.title, today });
    const before = await listCompetences(tx, personId);
    await replaceCompetences(tx, personId, updateCompetences(before, competences, today));
    await audit(ctx, tx, {
      action: "accounts.update-profile",
      subject: { kind: "account", id: personId },
      change: { visibility: input.visibility, asksPerMonth, isNotNow, competences: competences.length },
    });
  });
  return getProfile(ctx);
}

async function renameCurrentAffiliation(
  tx: Db,
  { personId, title, today }: { personId: string; title: string; today: string },
): Promise<void> {
  const own = await listAffiliations(tx, [personId], today);
  const current = findCurrentAffiliation(
    own.map(({ id, valid_from, valid_to, status }) => ({
      id,
      validFrom: valid_from,
      validTo: valid_to,
      status,
    })),
    today,
  );
  if (current !== undefined) await setAffiliationTitle(tx, current.id, title);
}

const finders: Readonly<Record<CompetenceList, (code: string) => unknown>> = {
  "target-group": findTargetGroup,
  "legal-basis": findLegalBasis,
  method: findMethod,
};

function checkCompetences(competences: Input["competences"]): void {
  const unknown = competences.find(({ list, code }) => finders[list](code) === undefined);
  if (unknown !== undefined) throw new AppError("code-unknown", { value: unknown.code });
  const first = new Map<string, number>();
  const fields: Record<string, FieldError> = {};
  for (const [index, { list, code }] of competences.entries()) {
    if (first.has(`${list}:${code}`)) fields[`competences.${index}.code`] = { code: "unknown-choice" };
    first.set(`${list}:${code}`, index);
  }
  if (Object.keys(fields).length > 0) throw new AppError("input-invalid", {}, fields);
}
