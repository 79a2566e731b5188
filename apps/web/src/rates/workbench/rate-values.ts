import type { Language } from "@rammevaerk/contracts/fields";
import type { CalculationDetail, RateScenario } from "@rammevaerk/contracts/rates";
import {
  type AdjustmentMode,
  type CostCategory,
  costCategories,
  type OccupancyKind,
  type RateLevel,
  type RateParameters,
  type RateStructure,
  type RevenueCategory,
  revenueCategories,
  type Supplement,
} from "@rammevaerk/domain/rates";
import { typeNumber, typeOere } from "../../platform/format/type-number.ts";

/** A line of the budget as it is typed. `key` tells it apart on the page. */
export interface LineValues<Category> {
  key: string;
  category: Category;
  text: string;
  amount: string;
}

export interface LevelValues {
  key: string;
  name: string;
  places: string;
  weight: string;
}

export interface SupplementValues {
  key: string;
  name: string;
  amount: string;
  per: Supplement["per"];
}

export interface ScenarioValues {
  key: string;
  name: string;
  occupancyPercent: string;
  overheadPercent: string;
  costChangePercent: string;
  placesChange: string;
}

/** Rules of the agreement that a budget may have of its own, as they are typed. Empty is as the agreement has it. */
export interface OwnRuleValues {
  bandPercent: string;
  adjustmentMode: AdjustmentMode | "";
  rateStep: string;
}

/** A calculation as its form holds it: figures as they are typed, so that nothing typed is lost or turned round. */
export interface RateValues {
  costs: LineValues<CostCategory>[];
  revenues: LineValues<RevenueCategory>[];
  overheadKind: "percent" | "amount";
  overheadPercent: string;
  overheadAmount: string;
  openingKind: "round-the-clock" | "opening-days";
  openingDays: string;
  occupancyKind: OccupancyKind;
  occupancyPercent: string;
  structureKind: RateStructure["kind"];
  places: string;
  basisPercent: string;
  levels: LevelValues[];
  supplements: SupplementValues[];
  agreementId: string;
  /** Those that the form has fields for. */
  ownRules: OwnRuleValues;
  /** All others. */
  overrides: Partial<RateParameters>;
  isWithoutAdjustment: boolean;
  scenarios: ScenarioValues[];
  note: string;
  /** The version that was read. A draft that is found later still has its own. */
  version: number;
  /** How its figures are written: a change of the page's language does not change what "12.600" is. */
  language: Language;
}

/** The form of a calculation as it is stored. Every category has a line, so that nothing is forgotten. */
export function toRateValues({ content, version }: CalculationDetail, language: Language): RateValues {
  const { budget } = content;
  const { overhead, opening } = budget;
  return {
    costs: toLines(costCategories, budget.costs, language),
    revenues: toLines(revenueCategories, budget.revenues, language),
    overheadKind: overhead.kind,
    overheadPercent: overhead.kind === "percent" ? typeNumber(overhead.percent, language) : "",
    overheadAmount: overhead.kind === "amount" ? typeOere(overhead.amountOere, language) : "",
    openingKind: opening.kind,
    openingDays: opening.kind === "opening-days" ? typeNumber(opening.days, language) : "",
    occupancyKind: content.occupancyKind,
    occupancyPercent: typeNumber(budget.occupancyPercent, language),
    ...toStructure(budget.structure, language),
    supplements: budget.supplements.map(({ key, name, amountOere, per }) => ({
      key,
      name,
      amount: typeOere(amountOere, language),
      per,
    })),
    agreementId: content.agreementId,
    ...toRules(content.overrides as Partial<RateParameters>, language),
    isWithoutAdjustment: content.isWithoutAdjustment,
    scenarios: content.scenarios.map((scenario) => toScenario(scenario, language)),
    note: content.note,
    version,
    language,
  };
}

function toRules(
  { bandPercent, adjustmentMode, rateStepOere, ...overrides }: Partial<RateParameters>,
  language: Language,
): Pick<RateValues, "ownRules" | "overrides"> {
  const ownRules: OwnRuleValues = {
    bandPercent: bandPercent === undefined ? "" : typeNumber(bandPercent, language),
    adjustmentMode: adjustmentMode ?? "",
    rateStep: rateStepOere === undefined ? "" : typeOere(rateStepOere, language),
  };
  return { ownRules, overrides };
}

function toLines<Category extends string>(
  categories: readonly Category[],
  lines: readonly { category: Category; amountOere: number; text?: string | undefined }[],
  language: Language,
): LineValues<Category>[] {
  return categories.flatMap((category) => {
    const own = lines.filter((line) => line.category === category);
    const shown = own.length > 0 ? own : [{ category, amountOere: undefined, text: undefined }];
    return shown.map(({ amountOere, text }, at) => ({
      key: at === 0 ? category : `${category}-${at + 1}`,
      category,
      text: text ?? "",
      amount: amountOere === undefined ? "" : typeOere(amountOere, language),
    }));
  });
}

/** What the other ways to build a rate begin with is there already: one level with all places, or all levels' places. */
function toStructure(
  structure: RateStructure,
  language: Language,
): Pick<RateValues, "structureKind" | "places" | "basisPercent" | "levels"> {
  const levels =
    structure.kind === "single"
      ? [{ key: "1", name: "", places: structure.places, weight: 1 }]
      : structure.levels;
  return {
    structureKind: structure.kind,
    places: typeNumber(
      levels.reduce((sum, { places }) => sum + places, 0),
      language,
    ),
    basisPercent: structure.kind === "basis-and-service" ? typeNumber(structure.basisPercent, language) : "",
    levels: levels.map((level) => toLevel(level, language)),
  };
}

function toLevel({ key, name, places, weight }: RateLevel, language: Language): LevelValues {
  return { key, name, places: typeNumber(places, language), weight: typeNumber(weight, language) };
}

function toScenario(scenario: RateScenario, language: Language): ScenarioValues {
  const type = (value: number | undefined): string =>
    value === undefined ? "" : typeNumber(value, language);
  return {
    key: scenario.key,
    name: scenario.name,
    occupancyPercent: type(scenario.occupancyPercent),
    overheadPercent: type(scenario.overheadPercent),
    costChangePercent: type(scenario.costChangePercent),
    placesChange: type(scenario.placesChange),
  };
}

/** The parts in which two forms differ, for somebody who has to choose between them. */
export function listChangedParts(before: RateValues, after: RateValues): RatePart[] {
  return (Object.keys(fieldsOfPart) as RatePart[]).filter((part) =>
    fieldsOfPart[part].some((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field])),
  );
}

const fieldsOfPart = {
  costs: ["costs"],
  revenues: ["revenues"],
  overhead: ["overheadKind", "overheadPercent", "overheadAmount"],
  opening: ["openingKind", "openingDays"],
  occupancy: ["occupancyKind", "occupancyPercent"],
  structure: ["structureKind", "places", "basisPercent", "levels"],
  supplements: ["supplements"],
  agreement: ["agreementId", "ownRules", "overrides", "isWithoutAdjustment"],
  scenarios: ["scenarios"],
  note: ["note"],
} as const satisfies Record<string, readonly (keyof RateValues)[]>;
export type RatePart = keyof typeof fieldsOfPart;

/** A key that none of these has. */
export function nextKey(things: readonly { key: string }[]): string {
  const used = new Set(things.map(({ key }) => key));
  let count = things.length + 1;
  while (used.has(String(count))) count += 1;
  return String(count);
}
