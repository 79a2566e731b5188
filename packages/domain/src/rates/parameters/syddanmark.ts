import { describeParameter } from "./describe-parameter.ts";
import type { RateAgreement } from "./rate-agreement.ts";

const period = { validFrom: "2007-01-01" } as const;
const model = { ...period, source: "Ssur" } as const;
const mayCarry = {
  ...model,
  open: {
    da: "Driftsherren kan overføre op til fem procent til næste års driftsramme. Vi regner med, at den gør det.",
    en: "The operator may carry up to five percent to next year's operating frame. We take it that it does.",
  },
} as const;

/** Source: rates fact 1.5, variant A. */
export const syddanmark: RateAgreement = {
  id: "syddanmark",
  regionId: "syddanmark",
  ...period,
  title: {
    da: "Model for over- og underskud, Syddanmark",
    en: "Model for surplus and deficit, Southern Denmark",
  },
  rows: {
    adjustmentMode: describeParameter("adjustmentMode", "excess-only", mayCarry),
    deficitMode: describeParameter("deficitMode", "excess-only", mayCarry),
    bandPercent: describeParameter("bandPercent", 5, model),
    bandBase: describeParameter("bandBase", "cost-based-budget", model),
    lagYears: describeParameter("lagYears", 2, model),
  },
  open: {
    da: "Modellens år står ikke i kilden. Den bruges, til en senere kendes.",
    en: "The source does not say which year the model is from. It is used until a later one is known.",
  },
};
