import { addDays } from "@rammevaerk/domain/time";
import { createId } from "../../platform/ids.ts";
import { addTestEstimate } from "../rate-analysis.ts";
import { type MakeInput, nothing } from "./make-input.ts";

const question = { regionId: "hovedstaden", year: 2026, by: "operator" } as const;
/** An estimate is recorded once for each year and day of publishing: every call gets a day of its own. */
let days = 0;
const nextDay = () => addDays("2020-01-01", days++);

/** Inputs for the procedures of the rate analysis. */
export const rateAnalysisInputs: Readonly<Record<string, MakeInput>> = {
  "rates.analysis.get": () => question,
  "rates.analysis.explain": () => ({ ...question, key: createId() }),
  "rates.analysis.listSeries": nothing,
  "rates.analysis.addEstimate": ({ inside }) => ({
    requestId: createId(),
    regionId: inside.regionId,
    fromYear: 2026,
    percent: 2.1,
    basis: "service-expenditure",
    status: "estimate",
    publishedOn: nextDay(),
    citation: "Skøn fra juni 2026",
  }),
  "rates.analysis.withdrawEstimate": async ({ t, inside }) => ({
    estimateId: await addTestEstimate(t.platform, {
      fromYear: 2026,
      publishedOn: nextDay(),
      regionId: inside.regionId,
    }),
    reason: "Tallet var for et andet år.",
  }),
};
