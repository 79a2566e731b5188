import { describeParameter } from "./describe-parameter.ts";
import type { RateAgreement } from "./rate-agreement.ts";

const period = { validFrom: "2017-01-01", validTo: "2018-01-01" } as const;

/** Source: rates facts 1.2 and 1.5. */
export const hovedstaden2017: RateAgreement = {
  id: "hovedstaden-2017",
  regionId: "hovedstaden",
  ...period,
  title: { da: "Rammeaftale 2017, Hovedstaden", en: "Framework agreement 2017, Capital Region" },
  rows: {
    overheadBase: describeParameter("overheadBase", "direct", {
      ...period,
      source: "RA-H-2017",
      open: {
        da: "Aftalen siger direkte omkostninger. Om afskrivning og forrentning hører med, står der ikke.",
        en: "The agreement says direct costs. Whether depreciation and interest are among them is not said.",
      },
    }),
  },
  open: {
    da: "Modellen har efterregulering, men reglen om over- og underskud kan ikke læses i kilden. Derfor gælder vores standard.",
    en: "The model has a prior-year adjustment, but the rule about surplus and deficit can't be read in the source. So our default applies.",
  },
};
