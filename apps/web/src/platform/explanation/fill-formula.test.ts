import { expect, test } from "vitest";
import { fillFormula, writeFormula } from "./fill-formula.ts";

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

test("says what money is rounded to, and keeps parts apart by semicolon in Danish", () => {
  const formula = "round(base × 5 / 100, 1)";
  const step = { key: "band", label, formula, inputs, value: 63_000_000, unit: "oere" };
  const of = (language: "da" | "en", unit = "oere") =>
    writeFormula({ ...step, unit }, { language, oere: "0,01 kr." }).formula;
  expect(of("da")).toBe("round(base × 5 / 100; 0,01 kr.)");
  expect(of("en")).toBe("round(base × 5 / 100, 0,01 kr.)");
  const choice = writeFormula({ ...step, formula: "base if base ≠ 0, else 0" }, { language: "da", oere: "" });
  expect(choice.formula).toBe("base if base ≠ 0, else 0");
  expect(of("da", "days")).toBe("round(base × 5 / 100; 1)");
});
