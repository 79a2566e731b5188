import type { Language } from "@rammevaerk/contracts/fields";
import type { StepView } from "@rammevaerk/contracts/rates";

/**
 * A step with its formula as people write it: what money is rounded to has its unit, and in Danish a semicolon keeps
 * the parts of a function apart, since the comma is for decimals.
 */
export function writeFormula(
  step: StepView,
  { language, oere }: { language: Language; oere: string },
): StepView {
  const isMoney = step.unit === "oere";
  const formula = isMoney ? step.formula.replaceAll(", 1)", `, ${oere})`) : step.formula;
  return { ...step, formula: language === "da" ? formula.replaceAll(/,(?= (?!else))/g, ";") : formula };
}

/**
 * The formula of a step with something in the place of each input that it names, such as its label or its number.
 * Functions are named in words.
 * @example fillFormula(step, {}, (input) => String(input.value)) // "12600000 × 6 / 100"
 */
export function fillFormula(
  { formula, inputs }: Pick<StepView, "formula" | "inputs">,
  functions: Readonly<Record<string, string>>,
  fill: (input: StepView["inputs"][number]) => string,
): string {
  const byKey = new Map(inputs.map((input) => [input.key, input]));
  return formula.replaceAll(/[A-Za-z][A-Za-z0-9]*/g, (name) => {
    const input = byKey.get(name);
    return input === undefined ? (functions[name] ?? name) : fill(input);
  });
}
