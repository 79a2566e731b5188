import type { ExperienceFieldsInput } from "@rammevaerk/contracts/method-experiences";
import type { MethodExperiencesTable } from "../tables.ts";

type FieldColumns = Pick<
  MethodExperiencesTable,
  | "organisation_id"
  | "offer_id"
  | "from_month"
  | "to_month"
  | "citizens"
  | "setting"
  | "adaptation"
  | "outcome_measure"
  | "result"
  | "difficulties"
  | "again"
  | "is_contact"
>;

/** What was filled in, as it is stored. */
export function toColumns(fields: ExperienceFieldsInput): FieldColumns {
  return {
    organisation_id: fields.organisationId,
    offer_id: fields.offerId,
    from_month: fields.fromMonth,
    to_month: fields.toMonth,
    citizens: fields.citizens,
    setting: fields.setting,
    adaptation: fields.adaptation,
    outcome_measure: fields.outcomeMeasure,
    result: fields.result,
    difficulties: fields.difficulties,
    again: fields.again,
    is_contact: fields.isContact ? 1 : 0,
  };
}

/** The other way round, for who may read exactly what was filled in. */
export function toFields(row: FieldColumns): ExperienceFieldsInput {
  return {
    organisationId: row.organisation_id,
    offerId: row.offer_id,
    fromMonth: row.from_month,
    toMonth: row.to_month,
    citizens: row.citizens,
    setting: row.setting,
    adaptation: row.adaptation,
    outcomeMeasure: row.outcome_measure,
    result: row.result,
    difficulties: row.difficulties,
    again: row.again,
    isContact: row.is_contact === 1,
  };
}
