import type { FactView } from "@rammevaerk/contracts/offers";
import { expect, test } from "vitest";
import { formatDate } from "../../platform/format/dates.ts";
import { formatKroner, formatList, formatNumber, formatPercent } from "../../platform/format/numbers.ts";
import { messages as text } from "../messages.da.ts";
import { createOfferWords } from "../offer-words.ts";
import { formatFact, formatFactKey } from "./format-fact.ts";

const words = createOfferWords(text, "da");
const format = {
  date: (iso: string) => formatDate(iso, "da"),
  kroner: (oere: number) => formatKroner(oere, "da"),
  list: (items: readonly string[]) => formatList(items, "da"),
  number: (value: number) => formatNumber(value, "da"),
  percent: (percent: number) => formatPercent(percent, "da"),
};
const autism = "9b3fd322-a75a-4ed8-9b74-425fa1e01c95";
const eatingDisorder = "192b7d79-415c-4f4f-9223-607938ecbe97";
const rate = { amountOere: 218_540, per: "day", budgetedOccupancyPercent: 97 };

test.each<[FactView["kind"], Record<string, unknown>, string]>([
  ["places", { approved: 24, covered: 24 }, "24 godkendte pladser"],
  ["places", { approved: 24, covered: 20 }, "24 godkendte pladser, 20 omfattet af rammeaftalen"],
  ["free-places", { free: 1 }, "1 ledig plads"],
  ["free-places", { free: 0 }, "0 ledige pladser"],
  ["occupancy", { percent: 101.5 }, "101,5 %"],
  ["rate", rate, "2.185,40 kr. pr. dag ved 97 % forudsat belægning"],
  [
    "rate",
    { ...rate, basisOere: 100_000, serviceOere: 118_540 },
    "2.185,40 kr. pr. dag ved 97 % forudsat belægning, heraf basis 1.000,00 kr. og ydelse 1.185,40 kr.",
  ],
  [
    "target-groups",
    { primary: autism, secondary: [eatingDisorder] },
    "Autismespektrum (primær) og Spiseforstyrrelse",
  ],
  ["target-groups", { secondary: [] }, "Ingen"],
  ["support-need", { levels: ["b99a0790-4d70-4152-b149-3fe58b745583"] }, "Højt støttebehov"],
  ["age", { from: 18, to: 35 }, "18-35 år"],
  ["age", { from: 18 }, "fra 18 år"],
  ["age", { from: 0 }, "Alle aldre"],
  ["legal-basis", { primary: "SEL-107", further: [] }, "SEL § 107 Midlertidigt botilbud"],
  ["services", { codes: ["a81a3fa9-6601-4d1e-a11e-f7444dfd3828", "ukendt"] }, "Akut ophold og ukendt"],
  ["methods", { codes: ["low-arousal"] }, "Low arousal"],
  ["exclusions", { codes: [autism] }, "Autismespektrum"],
  [
    "approval",
    {
      status: "approved-with-terms",
      authorityId: "socialtilsyn-oest",
      lastReportOn: "2026-05-03",
      remarks: ["order"],
    },
    "Godkendt på vilkår af Socialtilsyn Øst, seneste tilsynsrapport 3. maj 2026, Påbud",
  ],
])("%s %o is read as a sentence", (kind, value, sentence) => {
  expect(formatFact({ kind, value }, { text, words, format }).replaceAll("\u00a0", " ")).toBe(sentence);
});

test.each<[Pick<FactView, "kind" | "key" | "value">, string | undefined]>([
  [{ kind: "places", key: "SEL-108", value: {} }, words.legalBasis("SEL-108")],
  [{ kind: "occupancy", key: "", value: {} }, undefined],
  [{ kind: "rate", key: "", value: {} }, undefined],
  [{ kind: "rate", key: "2", value: {} }, "Niveau 2"],
  [{ kind: "rate", key: "2", value: { levelName: "Høj" } }, "Høj"],
])("what tells %o apart", (fact, key) => {
  expect(formatFactKey(fact, { text, words })).toBe(key);
});

test("the same age twice is one age", () => {
  expect(words.age(24, 24)).toBe("24 år");
  expect(words.age(null, 12)).toBe("0-12 år");
  expect(words.age(null, null)).toBe("Alle aldre");
});
