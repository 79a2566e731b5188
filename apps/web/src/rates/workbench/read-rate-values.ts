import type { Language } from "@rammevaerk/contracts/fields";
import type { CalculationContent, RateScenario } from "@rammevaerk/contracts/rates";
import { parseNumber, parseOere } from "../../platform/format/parse-number.ts";
import type { LineValues, OwnRuleValues, RateValues, ScenarioValues } from "./rate-values.ts";

/** What was typed, read. A field that could not be read counts as 0, and stands among `unreadable`. */
export interface ReadRateValues {
  readonly content: CalculationContent;
  /** Ids of fields, "amount" or "number" by what was expected there. */
  readonly unreadable: Readonly<Record<string, "amount" | "number">>;
  /** The field behind each path of the budget: "costs.0.amountOere" -> "costs.pay.amount". */
  readonly fieldOfPath: Readonly<Record<string, string>>;
}

/** Reads a form. Empty lines are left out; an empty field that a rate needs is a 0, which the rate model refuses by name. */
export function readRateValues(values: RateValues, year: number): ReadRateValues {
  const reader = createReader(values.language);
  const budget = readBudget(values, year, reader);
  const content: CalculationContent = {
    budget,
    agreementId: values.agreementId,
    overrides: { ...values.overrides, ...readOwnRules(values.ownRules, reader) },
    occupancyKind: values.occupancyKind,
    isWithoutAdjustment: values.isWithoutAdjustment,
    scenarios: values.scenarios.map((scenario, at) => readScenario(scenario, at, reader)),
    note: values.note.trim(),
  };
  return { content, unreadable: reader.unreadable, fieldOfPath: reader.fieldOfPath };
}

type Budget = CalculationContent["budget"];
type Reader = ReturnType<typeof createReader>;

function createReader(language: Language) {
  const unreadable: Record<string, "amount" | "number"> = {};
  const fieldOfPath: Record<string, string> = {};
  const read =
    (kind: "amount" | "number", parse: (text: string) => number | undefined) =>
    (text: string, field: string, path?: string): number => {
      if (path !== undefined) fieldOfPath[path] = field;
      if (text.trim() === "") return 0;
      const value = parse(text);
      if (value === undefined) unreadable[field] = kind;
      return value ?? 0;
    };
  return {
    unreadable,
    fieldOfPath,
    amount: read("amount", (text) => parseOere(text, language)),
    number: read("number", (text) => parseNumber(text, language)),
  };
}

function readOwnRules(
  { bandPercent, adjustmentMode, rateStep }: OwnRuleValues,
  reader: Reader,
): CalculationContent["overrides"] {
  return {
    ...(bandPercent.trim() === ""
      ? {}
      : { bandPercent: reader.number(bandPercent, "ownRules.bandPercent", "bandPercent") }),
    ...(adjustmentMode === "" ? {} : { adjustmentMode }),
    ...(rateStep.trim() === ""
      ? {}
      : { rateStepOere: reader.amount(rateStep, "ownRules.rateStep", "rateStepOere") }),
  };
}

function readBudget(values: RateValues, year: number, reader: Reader): Budget {
  return {
    year,
    opening:
      values.openingKind === "round-the-clock"
        ? { kind: "round-the-clock" }
        : {
            kind: "opening-days",
            days: reader.number(values.openingDays, "openingDays", "opening.days"),
          },
    costs: readLines("costs", values.costs, reader),
    revenues: readLines("revenues", values.revenues, reader),
    overhead:
      values.overheadKind === "percent"
        ? {
            kind: "percent",
            percent: reader.number(values.overheadPercent, "overheadPercent", "overhead.percent"),
          }
        : {
            kind: "amount",
            amountOere: reader.amount(values.overheadAmount, "overheadAmount", "overhead.amountOere"),
          },
    occupancyPercent: reader.number(values.occupancyPercent, "occupancyPercent", "occupancyPercent"),
    structure: readStructure(values, reader),
    supplements: values.supplements.map(({ key, name, amount, per }, at) => ({
      key,
      name: name.trim(),
      amountOere: reader.amount(amount, `supplements.${key}.amount`, `supplements.${at}.amountOere`),
      per,
    })),
  };
}

function readLines<Category>(
  list: "costs" | "revenues",
  lines: readonly LineValues<Category>[],
  reader: Reader,
): { category: Category; amountOere: number; text?: string }[] {
  return lines
    .filter(({ amount }) => amount.trim() !== "")
    .map(({ key, category, text, amount }, at) => ({
      category,
      amountOere: reader.amount(amount, `${list}.${key}.amount`, `${list}.${at}.amountOere`),
      ...(text.trim() === "" ? {} : { text: text.trim() }),
    }));
}

function readStructure(values: RateValues, reader: Reader): Budget["structure"] {
  if (values.structureKind === "single") {
    return { kind: "single", places: reader.number(values.places, "places", "structure.places") };
  }
  reader.fieldOfPath["structure.levels"] = "structureKind";
  const levels = values.levels.map(({ key, name, places, weight }, at) => ({
    key,
    name: name.trim(),
    places: reader.number(places, `levels.${key}.places`, `structure.levels.${at}.places`),
    weight: reader.number(weight, `levels.${key}.weight`, `structure.levels.${at}.weight`),
  }));
  if (values.structureKind === "levels") return { kind: "levels", levels };
  const basisPercent = reader.number(values.basisPercent, "basisPercent", "structure.basisPercent");
  return { kind: "basis-and-service", basisPercent, levels };
}

function readScenario(scenario: ScenarioValues, at: number, reader: Reader): RateScenario {
  const read = (field: "occupancyPercent" | "overheadPercent" | "costChangePercent" | "placesChange") =>
    scenario[field].trim() === ""
      ? {}
      : { [field]: reader.number(scenario[field], `scenarios.${scenario.key}.${field}`) };
  return {
    key: scenario.key,
    name: scenario.name.trim() === "" ? `Scenarie ${at + 1}` : scenario.name.trim(),
    ...read("occupancyPercent"),
    ...read("overheadPercent"),
    ...read("costChangePercent"),
    ...read("placesChange"),
  };
}
