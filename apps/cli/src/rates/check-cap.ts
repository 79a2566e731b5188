import { type CapDocument, capDocument } from "@rammevaerk/contracts/rate-documents";
import {
  type AgreedCap,
  type CapGrouping,
  type CapRule,
  type CapVerdict,
  calculateCapVerdicts,
  calculateCostsPerDay,
  capGroupings,
  describeCapGap,
  findAgreedCap,
  priceWageEstimates,
} from "@rammevaerk/domain/rates";
import { findRegion } from "@rammevaerk/domain/reference";
import type { IsoDate } from "@rammevaerk/domain/time";
import { type Command, CommandError, type Language } from "../platform/command.ts";
import { isJson, parseDocument, parseTable, readInput } from "../platform/read-input.ts";
import { formatOere } from "./format.ts";
import { refuseInWords } from "./propose.ts";
import { readCostRows } from "./read-cost-rows.ts";

export const checkCap: Command = {
  usage: "rates check-cap [FILE] [--year YEAR] [--region REGION] [--by offer|operator|offer-type|region]",
  summary: "who keeps the cap on expenditure per day, and how much is left",
  options: ["year", "region", "by"],
  async run({ terminal, file, language, values }) {
    const input = await readInput(terminal, file);
    const document: CapDocument = isJson(input)
      ? parseDocument(input, capDocument)
      : { costs: readCostRows(await parseTable(input)), year: readYear(values["year"]), by: "operator" };
    const year = values["year"] === undefined ? document.year : readYear(values["year"]);
    const by = values["by"] === undefined ? document.by : readGrouping(values["by"]);
    const { rule, source } = findRule(document, values["region"] ?? document.regionId, year);
    const verdicts = refuseInWords(language, () =>
      calculateCapVerdicts(calculateCostsPerDay(document.costs, by), {
        rule,
        year,
        estimates: document.estimates ?? priceWageEstimates,
        estimateRule: { basis: "service-expenditure", knownOn: "9999-12-31" },
        source,
      }),
    );
    return {
      data: { year, by, rule, verdicts },
      text: verdicts.map((verdict) => `${describe(verdict, language)}\n`).join(""),
      rows: [headings[language], ...verdicts.map((verdict) => toRow(verdict, language))],
      isRefused: verdicts.some(({ outcome }) => outcome === "broken" || outcome === "cannot-be-judged"),
    };
  },
};

function findRule(
  document: CapDocument,
  regionId: string | undefined,
  year: number,
): { rule: CapRule; source?: AgreedCap["source"] } {
  if (document.rule !== undefined) return { rule: document.rule };
  const region = findRegion(regionId ?? "");
  if (region === undefined)
    throw new CommandError(
      `Whose cap? Give a rule, or a region with --region; it is "${regionId ?? ""}".`,
      2,
    );
  const agreed = findAgreedCap(region.id, `${year}-01-01` as IsoDate);
  if (agreed === undefined)
    throw new CommandError(`No cap is known for ${region.name.en} in ${year}. Give a rule of your own.`, 1);
  return agreed;
}

function readYear(text: string | undefined): number {
  if (text === undefined || !/^\d{4}$/.test(text))
    throw new CommandError(`The year that is judged is missing or no year: --year ${text ?? ""}`, 2);
  return Number(text);
}

function readGrouping(text: string): CapGrouping {
  const grouping = capGroupings.find((candidate) => candidate === text);
  if (grouping === undefined)
    throw new CommandError(`--by is "${text}"; it can be ${capGroupings.join(", ")}.`, 2);
  return grouping;
}

const outcomes = {
  kept: { da: "holder loftet", en: "keeps the cap" },
  broken: { da: "over loftet", en: "over the cap" },
  "above-path": {
    da: "over linjen i et år, der ikke binder",
    en: "above the line in a year that does not bind",
  },
  "cannot-be-judged": { da: "kan ikke bedømmes", en: "can't be judged" },
} as const;

const headings = {
  da: ["Hvem", "Udfald", "Udgift per dag", "Loft", "Råderum pr. dag", "Råderum", "Mangler"],
  en: ["Who", "Outcome", "Cost per day", "Cap", "Headroom per day", "Headroom", "Missing"],
};

function listMissing(verdict: CapVerdict, language: Language): string {
  if (verdict.outcome !== "cannot-be-judged") return "";
  return verdict.gaps.map((gap) => describeCapGap(gap)[language]).join(", ");
}

function describe(verdict: CapVerdict, language: Language): string {
  const who = `${verdict.key}: ${outcomes[verdict.outcome][language]}`;
  if (verdict.outcome === "cannot-be-judged") return `${who}: ${listMissing(verdict, language)}`;
  const figures = [verdict.costPerDayOere, verdict.capOere, verdict.headroomOere];
  return `${who} (${figures.map((oere) => formatOere(oere, language)).join(" / ")})`;
}

function toRow(verdict: CapVerdict, language: Language) {
  const outcome = outcomes[verdict.outcome][language];
  if (verdict.outcome === "cannot-be-judged")
    return [verdict.key, outcome, null, null, null, null, listMissing(verdict, language)];
  const { costPerDayOere, capOere, headroomPerDayOere, headroomOere } = verdict;
  const kroner = [costPerDayOere, capOere, headroomPerDayOere, headroomOere].map((oere) => oere / 100);
  return [verdict.key, outcome, ...kroner, null];
}
