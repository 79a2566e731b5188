import type { BilingualText } from "../../law/index.ts";
import type { RateParameterRows } from "../rate-parameters.ts";
import { describeParameter } from "./describe-parameter.ts";

/** No source settles these, so each has a default of ours and says so. */
const of = (da: string, en: string): { validFrom: "2007-01-01"; open: BilingualText } => ({
  validFrom: "2007-01-01",
  open: { da, en },
});

const noBand = of(
  "Kun Syddanmark og Nordjylland har skrevet båndet ned, begge med fem procent af det omkostningsbaserede budget.",
  "Only Southern Denmark and North Denmark have written the band down, both as five percent of the cost-based budget.",
);
const onlyNorth = of(
  "Kun Nordjyllands regel om belægning er kendt. Den bruges, hvor en aftale ikke har sin egen.",
  "Only the occupancy rule of North Denmark is known. It is used where an agreement has none of its own.",
);
const onlySouth = of(
  "Kun Syddanmarks regel er kendt: fem procent kan blive i driften, resten går i taksten to år efter.",
  "Only the rule of Southern Denmark is known: five percent may stay in operation, the rest enters the rate two years later.",
);

/** What a rate is calculated by where its agreement settles nothing, for every key. */
export const nationalDefaults: RateParameterRows = {
  overheadBase: describeParameter(
    "overheadBase",
    "direct-less-revenues",
    of(
      "Ingen landsdækkende kilde siger, hvad overhead er en procent af. Vi regner af de direkte omkostninger efter fradrag af indtægter.",
      "No national source says what overhead is a percentage of. We take direct costs after revenues are deducted.",
    ),
  ),
  rateStepOere: describeParameter(
    "rateStepOere",
    1,
    of(
      "Ingen kilde siger, hvordan takster afrundes. Vi afrunder til hele øre; regionernes offentliggjorte takster er i hele kroner.",
      "No source says how rates are rounded. We round to whole øre; the rates that regions publish are in whole kroner.",
    ),
  ),
  adjustmentMode: describeParameter("adjustmentMode", "excess-only", onlySouth),
  deficitMode: describeParameter("deficitMode", "excess-only", onlySouth),
  bandPercent: describeParameter("bandPercent", 5, noBand),
  bandBase: describeParameter("bandBase", "cost-based-budget", noBand),
  lagYears: describeParameter(
    "lagYears",
    2,
    of(
      "Et over- eller underskud skal efter almindelig opfattelse i taksten senest to år efter. Reglens tekst er ikke læst.",
      "By common understanding a surplus or deficit enters the rate two years later at the latest. The text of the rule has not been read.",
    ),
  ),
  useWithinYears: describeParameter(
    "useWithinYears",
    5,
    of(
      "Kun Nordjylland henlægger overskud, med fem år.",
      "Only North Denmark sets a surplus aside, for five years.",
    ),
  ),
  occupancyAccountYears: describeParameter("occupancyAccountYears", 2, onlyNorth),
  occupancyMinimumPercent: describeParameter(
    "occupancyMinimumPercent",
    { "round-the-clock": 95, day: 95, "short-stay": 90 },
    onlyNorth,
  ),
  occupancyMaximumPercent: describeParameter("occupancyMaximumPercent", 100, onlyNorth),
  occupancyRecommendedMaximumPercent: describeParameter("occupancyRecommendedMaximumPercent", 98, onlyNorth),
};
