import type { Language } from "@rammevaerk/contracts/fields";
import type { StoredAccountYear } from "@rammevaerk/contracts/rates";
import { parseNumber, parseOere } from "../../platform/format/parse-number.ts";
import { typeNumber, typeOere } from "../../platform/format/type-number.ts";

/** A closed account year as its form holds it. */
export interface AccountValues {
  budget: string;
  costs: string;
  otherRevenue: string;
  carriedIn: string;
  charged: { key: string; days: string; rate: string }[];
  /** 0 while the year has not been entered. */
  version: number;
  language: Language;
}

export function toAccountValues(stored: StoredAccountYear | undefined, language: Language): AccountValues {
  if (stored === undefined) {
    const charged = [{ key: "1", days: "", rate: "" }];
    return { budget: "", costs: "", otherRevenue: "", carriedIn: "", charged, version: 0, language };
  }
  const { accountYear, version } = stored;
  return {
    budget: typeOere(accountYear.budgetOere, language),
    costs: typeOere(accountYear.costsOere, language),
    otherRevenue: typeOere(accountYear.otherRevenueOere, language),
    carriedIn: typeOere(accountYear.carriedInOere, language),
    charged: accountYear.charged.map(({ careDays, rateOere }, at) => ({
      key: String(at + 1),
      days: typeNumber(careDays, language),
      rate: typeOere(rateOere, language),
    })),
    version,
    language,
  };
}

const mayBeEmpty: ReadonlySet<string> = new Set(["otherRevenue", "carriedIn"]);

/** What was typed, read; the fields that could not be read, as "amount", "number" or "empty". */
export function readAccountValues(
  values: AccountValues,
  year: number,
): {
  accountYear: StoredAccountYear["accountYear"];
  problems: Readonly<Record<string, "amount" | "number" | "empty">>;
} {
  const problems: Record<string, "amount" | "number" | "empty"> = {};
  const read = (field: string, text: string, kind: "amount" | "number"): number => {
    if (text.trim() === "") {
      if (!mayBeEmpty.has(field)) problems[field] = "empty";
      return 0;
    }
    const value = kind === "amount" ? parseOere(text, values.language) : parseNumber(text, values.language);
    if (value === undefined) problems[field] = kind;
    return value ?? 0;
  };
  const charged = values.charged.filter(({ days, rate }) => `${days}${rate}`.trim() !== "");
  const accountYear = {
    year,
    budgetOere: read("budget", values.budget, "amount"),
    costsOere: read("costs", values.costs, "amount"),
    charged: charged.map(({ key, days, rate }) => ({
      careDays: read(`charged.${key}.days`, days, "number"),
      rateOere: read(`charged.${key}.rate`, rate, "amount"),
    })),
    otherRevenueOere: read("otherRevenue", values.otherRevenue, "amount"),
    carriedInOere: read("carriedIn", values.carriedIn, "amount"),
  };
  if (charged.length === 0) problems[`charged.${values.charged[0]?.key ?? "1"}.days`] = "empty";
  return { accountYear, problems };
}
