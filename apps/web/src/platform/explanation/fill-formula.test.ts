import { expect, test } from "vitest";
import { fillFormula } from "./fill-formula.ts";

const label = { da: "Overheadgrundlag", en: "Overhead base" };
const inputs = [
  { key: "base", label, value: 12_600_000, unit: "oere" },
  { key: "level10Places", label: { da: "Pladser", en: "Places" }, value: 6, unit: "places" },
];

test("puts labels or numbers in the place of inputs, and leaves what is no input", () => {
  const step = { formula: "round(base × level10Places / 100, baseline)", inputs };
  expect(fillFormula(step, { round: "afrund" }, (input) => input.label.da)).toBe(
    "afrund(Overheadgrundlag × Pladser / 100, baseline)",
  );
  expect(fillFormula(step, {}, (input) => String(input.value))).toBe("round(12600000 × 6 / 100, baseline)");
});
