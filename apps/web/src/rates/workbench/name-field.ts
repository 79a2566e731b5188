import type { Language } from "@rammevaerk/contracts/fields";
import { costCategoryLabels, revenueCategoryLabels } from "@rammevaerk/domain/rates";
import type { Messages } from "../messages.da.ts";
import type { RateValues } from "./rate-values.ts";

/** What a field is called, for a list of what must be corrected. "" for one that has no name of its own. */
export function nameField(
  field: string,
  values: RateValues,
  { text, language }: { text: Messages["workbench"]; language: Language },
): string {
  const [list = "", key, part] = field.split(".");
  if (list === "costs" || list === "revenues") {
    const line = values[list].find((one) => one.key === key);
    const labels: Readonly<Record<string, Record<Language, string>>> = {
      ...costCategoryLabels,
      ...revenueCategoryLabels,
    };
    return labels[line?.category ?? ""]?.[language] ?? "";
  }
  if (list === "levels") {
    const at = values.levels.findIndex((one) => one.key === key);
    const level = values.levels[at]?.name ?? "";
    const figure = part === "weight" ? text.levelWeight : text.levelPlaces;
    return `${level === "" ? text.level(at + 1) : level}, ${figure.toLowerCase()}`;
  }
  if (list === "supplements" || list === "scenarios") {
    return values[list].find((one) => one.key === key)?.name ?? "";
  }
  if (list === "ownRules") return key === "rateStep" ? text.rules.rateStep : text.rules.bandPercent;
  const names: Readonly<Record<string, string>> = {
    overheadPercent: text.overheadPercent,
    overheadAmount: text.overheadAmount,
    openingDays: text.openingDaysCount,
    occupancyPercent: text.occupancyPercent,
    places: text.places,
    basisPercent: text.basisPercent,
    structureKind: text.structureKind,
    isWithoutAdjustment: text.adjustment,
  };
  return names[list] ?? "";
}

/** The same problems, each with the name of its field before it. */
export function nameProblems(
  problems: Readonly<Record<string, string>>,
  nameOf: (field: string) => string,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(problems).map(([field, sentence]) => {
      const name = nameOf(field);
      return [field, name === "" ? sentence : `${name}: ${sentence}`];
    }),
  );
}
