import { findRegion } from "../../reference/index.ts";
import { calculateLastDay, type IsoDate } from "../../time/index.ts";
import type {
  RateParameter,
  RateParameterKey,
  RateParameterRows,
  RateParameters,
} from "../rate-parameters.ts";
import { RateError } from "../rate-refusal.ts";
import { nationalDefaults } from "./national-defaults.ts";
import type { RateAgreement } from "./rate-agreement.ts";
import { rateAgreements } from "./rate-agreements.ts";

/** The rules that a rate of a year is calculated by, and where each comes from. */
export interface AgreementParameters {
  readonly values: RateParameters;
  readonly rows: RateParameterRows;
}

/**
 * Answers the parameters of an agreement, or of a region, for a rate year.
 *
 * A region's are those of the agreement in force on 1 January; where none is known for that day, the latest one before
 * it goes on, and each of its rows says so in `open`. What no agreement settles is a national default. An agreement
 * asked for by its id is used whatever the year. Another set of rules is `{ ...values, bandPercent: 3 }`.
 * @param id a region's ("nordjylland") or an agreement's ("hovedstaden-2017"), or "national" for the defaults alone
 * @throws RateError with parameter-unknown when there is no such region or agreement
 * @example getRateParameters("hovedstaden", 2017).rows.overheadBase.source // "RA-H-2017"
 */
export function getRateParameters(id: string, year: number): AgreementParameters {
  const firstDay: IsoDate = `${year}-01-01`;
  const rows: { -readonly [Key in RateParameterKey]: RateParameter } = { ...nationalDefaults };
  for (const agreement of listAgreements(id, firstDay))
    for (const row of Object.values(agreement.rows)) rows[row.key] = markEnded(row, firstDay);
  const values = Object.fromEntries(Object.entries(rows).map(([key, { value }]) => [key, value]));
  return { values: values as unknown as RateParameters, rows: rows as RateParameterRows };
}

function listAgreements(id: string, firstDay: IsoDate): readonly RateAgreement[] {
  if (id === "national") return [];
  if (findRegion(id) !== undefined)
    return rateAgreements.filter(({ regionId, validFrom }) => regionId === id && validFrom <= firstDay);
  const agreement = rateAgreements.find((candidate) => candidate.id === id);
  if (agreement === undefined) throw new RateError([{ code: "parameter-unknown", path: "", value: id }]);
  return [agreement];
}

function markEnded(row: RateParameter, firstDay: IsoDate): RateParameter {
  const lastDay = calculateLastDay(row);
  if (lastDay === undefined || lastDay >= firstDay) return row;
  const day = (language: "da" | "en-GB") =>
    new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(Date.parse(lastDay));
  const ended = {
    da: `Aftalen gjaldt til og med ${day("da")}. Der kendes ingen senere, så den bruges fortsat.`,
    en: `The agreement was in force until ${day("en-GB")}. No later one is known, so it goes on.`,
  };
  const join = (language: "da" | "en") =>
    [row.open?.[language], ended[language]].filter((text) => text !== undefined).join(" ");
  return { ...row, open: { da: join("da"), en: join("en") } };
}
