import { createId } from "../../platform/ids.ts";
import { addTestEstimate } from "../rate-analysis.ts";
import { type MakeInput, nothing } from "./make-input.ts";

const question = { regionId: "hovedstaden", year: 2026, by: "operator" } as const;
let nextYear = 2008;

/** Inputs for the procedures of the rate analysis. */
export const rateAnalysisInputs: Readonly<Record<string, MakeInput>> = {
  "rates.analysis.get": () => question,
  "rates.analysis.explain": () => ({ ...question, key: createId() }),
  "rates.analysis.listSeries": nothing,
  "rates.analysis.addEstimate": ({ inside }) => ({
    requestId: createId(),
    regionId: inside.regionId,
    fromYear: nextYear++,
    percent: 2.1,
    basis: "service-expenditure",
    status: "estimate",
    publishedOn: "2026-06-01",
    citation: "Skøn fra juni 2026",
  }),
  "rates.analysis.withdrawEstimate": async ({ t, inside }) => ({
    estimateId: await addTestEstimate(t.platform, { fromYear: nextYear++, regionId: inside.regionId }),
    reason: "Tallet var for et andet år.",
  }),
};
