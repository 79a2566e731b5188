import type { FieldError } from "@rammevaerk/contracts/errors";
import type { ExperienceFieldsInput } from "@rammevaerk/contracts/method-experiences";
import { checkExperience } from "@rammevaerk/domain/methods";
import { checkNoCprNumber } from "../../networks/index.ts";
import type { SignedInContext } from "../../platform/context.ts";
import type { Db } from "../../platform/db/connect.ts";
import { AppError } from "../../platform/errors.ts";
import { todayIn } from "../../platform/today.ts";
import { isRunBy, listOwnOrganisations } from "./repository.ts";

const texts = ["setting", "adaptation", "result", "difficulties"] as const;

/**
 * Refuses fields that can't be stored or handed in. The organisation is one that the author belongs to now, as confirmed, and
 * the offer is run by it.
 * @throws AppError cpr-number-found; input-invalid with the fields, by their names in the form
 */
export async function checkFields(
  { platform: { clock }, actor }: SignedInContext,
  tx: Db,
  { fields, submits }: { readonly fields: ExperienceFieldsInput; readonly submits: boolean },
): Promise<void> {
  for (const place of texts) checkNoCprNumber(fields[place], place);
  const today = todayIn(clock);
  const problems = checkExperience(fields, { today, submits });
  const wrong: Record<string, FieldError> = Object.fromEntries(
    problems.map(({ field, code }) => [field, { code: code === "required" ? code : "wrong-form" }]),
  );
  const { organisationId, offerId } = fields;
  const own = await listOwnOrganisations(tx, { personId: actor.personId, today });
  if (!own.some(({ id }) => id === organisationId)) wrong["organisationId"] = unknownChoice;
  else if (offerId !== null && !(await isRunBy(tx, { offerId, operatorId: organisationId })))
    wrong["offerId"] = unknownChoice;
  if (Object.keys(wrong).length > 0) throw new AppError("input-invalid", {}, wrong);
}

const unknownChoice = { code: "unknown-choice" } as const;
