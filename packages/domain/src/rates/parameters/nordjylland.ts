import { describeParameter } from "./describe-parameter.ts";
import type { RateAgreement } from "./rate-agreement.ts";

const period = { validFrom: "2013-01-01" } as const;
const occupancy = { ...period, source: "Nocc" } as const;
const surplus = { ...period, source: "Nsur" } as const;

/** Source: rates facts 1.4 and 1.5, variant B. */
export const nordjylland: RateAgreement = {
  id: "nordjylland",
  regionId: "nordjylland",
  ...period,
  title: { da: "Styringsaftaler og Socialaftale, Nordjylland", en: "Governance agreements, North Denmark" },
  rows: {
    adjustmentMode: describeParameter("adjustmentMode", "set-aside", {
      ...surplus,
      open: {
        da: "Driftsherren kan beslutte at henlægge. Vi regner med, at den gør det; regn ellers med en anden regel i et scenarie.",
        en: "The operator may decide to set aside. We take it that it does; otherwise calculate with another rule in a scenario.",
      },
    }),
    deficitMode: describeParameter("deficitMode", "full", {
      ...period,
      open: {
        da: "Reglen om underskud er ikke læst. Vi lægger hele underskuddet i taksten.",
        en: "The rule about a deficit has not been read. We let the whole deficit enter the rate.",
      },
    }),
    bandPercent: describeParameter("bandPercent", 5, surplus),
    bandBase: describeParameter("bandBase", "cost-based-budget", {
      ...surplus,
      open: {
        da: "Aftalen siger takstgrundlaget. Vi læser det som det omkostningsbaserede budget.",
        en: "The agreement says the basis of the rate. We read it as the cost-based budget.",
      },
    }),
    useWithinYears: describeParameter("useWithinYears", 5, surplus),
    occupancyAccountYears: describeParameter("occupancyAccountYears", 2, occupancy),
    occupancyMinimumPercent: describeParameter(
      "occupancyMinimumPercent",
      { "round-the-clock": 95, day: 95, "short-stay": 90 },
      occupancy,
    ),
    occupancyMaximumPercent: describeParameter("occupancyMaximumPercent", 100, occupancy),
    occupancyRecommendedMaximumPercent: describeParameter(
      "occupancyRecommendedMaximumPercent",
      98,
      occupancy,
    ),
  },
  open: {
    da: "Reglerne er samlet fra flere års aftaler og bruges, til en senere kendes.",
    en: "The rules are gathered from agreements of several years and used until a later one is known.",
  },
};
