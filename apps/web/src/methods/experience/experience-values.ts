import type { ExperienceFieldsInput } from "@rammevaerk/contracts/method-experiences";
import { type AgainAnswer, checkExperience, type OutcomeMeasure } from "@rammevaerk/domain/methods";
import type { IsoDate } from "@rammevaerk/domain/time";
import type { FieldErrors } from "../../platform/form/use-form.ts";
import type { Messages } from "./messages.da.ts";

const mostCitizens = 100_000;

/** What stands in the fields of an experience. */
export interface ExperienceValues {
  organisationId: string;
  offerId: string | null;
  fromMonth: string;
  /** "" while it goes on. */
  toMonth: string;
  /** As typed; "" where it is not said. */
  citizens: string;
  setting: string;
  adaptation: string;
  outcomeMeasure: OutcomeMeasure | "";
  result: string;
  difficulties: string;
  again: AgainAnswer | "";
  isContact: boolean;
}

/** Whom the writer may speak for, each with the offers it runs. */
export type Organisations = readonly {
  readonly id: string;
  readonly name: string;
  readonly offers: readonly { readonly id: string; readonly name: string }[];
}[];

/** The chosen offer, unless it is another organisation's than the one chosen by now. */
export function findOwnOffer(
  { organisationId, offerId }: Pick<ExperienceValues, "organisationId" | "offerId">,
  organisations: Organisations,
): string | null {
  const own = organisations.find(({ id }) => id === organisationId)?.offers ?? [];
  return own.some(({ id }) => id === offerId) ? offerId : null;
}

/** A new one, for the organisation of whoever has only one. */
export function emptyExperience(organisationIds: readonly string[]): ExperienceValues {
  const [only, second] = organisationIds;
  return {
    organisationId: second === undefined ? (only ?? "") : "",
    offerId: null,
    fromMonth: "",
    toMonth: "",
    citizens: "",
    setting: "",
    adaptation: "",
    outcomeMeasure: "",
    result: "",
    difficulties: "",
    again: "",
    isContact: false,
  };
}

export function toExperienceValues(fields: ExperienceFieldsInput): ExperienceValues {
  return {
    ...fields,
    toMonth: fields.toMonth ?? "",
    citizens: fields.citizens === null ? "" : String(fields.citizens),
  };
}

/** What is sent. Only for values that `checkExperienceValues` has nothing against: what is not chosen would be sent as "none" and "no". */
export function toExperienceFields(values: ExperienceValues): ExperienceFieldsInput {
  return {
    ...values,
    fromMonth: values.fromMonth.trim(),
    toMonth: values.toMonth.trim() === "" ? null : values.toMonth.trim(),
    citizens: readCitizens(values.citizens) ?? null,
    outcomeMeasure: values.outcomeMeasure === "" ? "none" : values.outcomeMeasure,
    again: values.again === "" ? "no" : values.again,
  };
}

/** What the browser can say before sending, a draft included: what is stored must say who, when and how it was judged. */
export function checkExperienceValues(
  values: ExperienceValues,
  { text, today, submits }: { text: Messages; today: IsoDate; submits: boolean },
): FieldErrors<ExperienceValues> {
  const isMonth = (month: string): boolean => /^\d{4}-(0[1-9]|1[0-2])$/u.test(month.trim());
  const { fromMonth, toMonth, citizens } = values;
  const isToMonthFit = toMonth.trim() === "" || isMonth(toMonth);
  const problems = checkExperience(
    { ...toExperienceFields(values), result: values.result.trim() },
    { today, submits },
  );
  const monthProblem = (field: "fromMonth" | "toMonth"): string | undefined => {
    const found = problems.find((problem) => problem.field === field);
    if (found === undefined) return undefined;
    return found.code === "too-large" ? text.monthAhead : text.monthBefore;
  };
  return {
    organisationId: values.organisationId === "" ? text.organisationNeeded : undefined,
    fromMonth: isMonth(fromMonth) ? monthProblem("fromMonth") : text.monthNeeded,
    toMonth: isToMonthFit ? monthProblem("toMonth") : text.monthNeeded,
    citizens: readCitizens(citizens) === undefined ? text.citizensWrong : undefined,
    outcomeMeasure: values.outcomeMeasure === "" ? text.measureNeeded : undefined,
    result: problems.some(({ field }) => field === "result") ? text.resultNeeded : undefined,
    again: values.again === "" ? text.againNeeded : undefined,
  };
}

/** The typed number, null for none; undefined for what is no number of people. Thousands may have a dot. */
function readCitizens(typed: string): number | null | undefined {
  const digits = typed.trim().replaceAll(/\.(?=\d{3}(?:\D|$))/gu, "");
  if (digits === "") return null;
  return /^\d{1,6}$/u.test(digits) && Number(digits) <= mostCitizens ? Number(digits) : undefined;
}
