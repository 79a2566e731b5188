import type { BilingualText } from "../law/index.ts";

/** As much of a step as its formula is written from. */
export interface StepToWrite {
  readonly formula: string;
  readonly inputs: readonly {
    readonly key: string;
    readonly label: BilingualText;
    readonly value: number | string;
    readonly unit: string;
  }[];
  readonly value: number | string;
  readonly unit: string;
}

/** A step as people read it. */
export interface WrittenStep {
  readonly value: string;
  /** The formula with the name of each input. */
  readonly words: string;
  /** The formula with the number of each input; absent when that says no more than the value. */
  readonly numbers: string | undefined;
}

/**
 * Answers a step in words and in numbers. Functions have names, what money is rounded to has its unit, and in Danish a
 * semicolon keeps the parts of a function apart, since the comma is for decimals.
 * @param figure a value with its unit, as it is written where the step is shown
 * @example writeStep(step, { language: "da", figure }).words // "afrund(Grundlag for bånd × Båndets bredde / 100; 0,01 kr.)"
 */
export function writeStep(
  step: StepToWrite,
  {
    language,
    figure,
  }: { language: keyof BilingualText; figure: (value: number | string, unit: string) => string },
): WrittenStep {
  const formula = punctuate(step, { language, oere: figure(1, "oere") });
  const inputs = new Map(step.inputs.map((input) => [input.key, input]));
  const fill = (write: (input: StepToWrite["inputs"][number]) => string): string =>
    formula.replaceAll(/[A-Za-z][A-Za-z0-9]*|≠/g, (name) => {
      const input = inputs.get(name);
      return input === undefined ? (words[name]?.[language] ?? name) : write(input);
    });
  const value = figure(step.value, step.unit);
  // The formula itself says that a percentage is divided by 100.
  const numbers = fill((input) => figure(input.value, input.unit === "percent" ? "factor" : input.unit));
  return {
    value,
    words: fill(({ label }) => label[language]),
    numbers: numbers === value ? undefined : numbers,
  };
}

const words: Readonly<Record<string, BilingualText>> = {
  round: { da: "afrund", en: "round" },
  min: { da: "mindste", en: "smallest" },
  max: { da: "største", en: "largest" },
  daysIn: { da: "dage i ", en: "days in " },
  if: { da: "hvis", en: "if" },
  else: { da: "ellers", en: "else" },
  "≠": { da: "ikke er", en: "is not" },
};

function punctuate(
  { formula, unit }: StepToWrite,
  { language, oere }: { language: keyof BilingualText; oere: string },
): string {
  const rounded = unit === "oere" ? formula.replaceAll(", 1)", `, ${oere})`) : formula;
  // In "…, 0,01 kr.)" the comma of the decimals has no space after it.
  return language === "da" ? rounded.replaceAll(/,(?= (?!else))/g, ";") : rounded;
}
