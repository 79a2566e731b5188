import type { FormState } from "../platform/form/use-form.ts";

/**
 * A form whose summary lets go of what has been corrected in the parts of a field, such as one party's figure, which the
 * form itself knows nothing of.
 *
 * @param open the parts that are wrong now: "costs.pay", "share.<party>"
 */
export function keepOpenProblems<Values>(
  form: FormState<Values>,
  prefix: string,
  open: Readonly<Record<string, string>>,
): FormState<Values> {
  const isCorrected = (fieldId: string | undefined): boolean =>
    fieldId?.slice(prefix.length).includes(".") === true && open[fieldId.slice(prefix.length)] === undefined;
  return { ...form, problems: form.problems.filter(({ fieldId }) => !isCorrected(fieldId)) };
}
