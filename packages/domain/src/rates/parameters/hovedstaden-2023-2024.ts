import { describeParameter } from "./describe-parameter.ts";
import type { RateAgreement } from "./rate-agreement.ts";

const period = { validFrom: "2023-01-01", validTo: "2025-01-01" } as const;

/** Source: rates facts 1.2 and 1.5. */
export const hovedstaden2023: RateAgreement = {
  id: "hovedstaden-2023-2024",
  regionId: "hovedstaden",
  ...period,
  title: { da: "Rammeaftale 2023-2024, Hovedstaden", en: "Framework agreement 2023-2024, Capital Region" },
  rows: {
    overheadBase: describeParameter("overheadBase", "direct", {
      ...period,
      source: "RA-H-2017",
      open: {
        da: "Aftalen holder fast i målet på seks procent. At det er af de direkte omkostninger, står i aftalen for 2017.",
        en: "The agreement keeps the target of six percent. That it is of direct costs is said in the agreement of 2017.",
      },
    }),
  },
  open: {
    da: "Modellen har efterregulering, men reglen om over- og underskud kan ikke læses i kilden. Derfor gælder vores standard.",
    en: "The model has a prior-year adjustment, but the rule about surplus and deficit can't be read in the source. So our default applies.",
  },
};
