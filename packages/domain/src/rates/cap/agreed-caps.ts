import type { BilingualText } from "../../law/index.ts";
import type { AgreedCap } from "./cap-rule.ts";

const wording: BilingualText = {
  da: "Aftalen siger ikke, hvordan fradraget regnes. Strategi B er valgt, fordi den passer til begge aftalers ordlyd om 2014-niveauet; valget kan afgøre, om loftet holder. Udgifter per dag er vægtet med omkostningerne efter vores læsning.",
  en: "The agreement does not say how the reduction is applied. Strategy B is chosen because it fits both agreements' wording about the level of 2014; the choice can decide whether the cap is kept. Expenditure per day is cost-weighted by our reading.",
};

/**
 * The caps on expenditure per day that the framework agreements hold. From 2021 on none is known, and the other
 * regions' papers name none. Source: rates fact 1.9.
 */
export const agreedCaps: readonly AgreedCap[] = [
  {
    agreementId: "hovedstaden-2017",
    regionId: "hovedstaden",
    validFrom: "2017-01-01",
    validTo: "2019-01-01",
    rule: { strategy: "B", baseYear: 2014, endYear: 2018, reductionPercent: 2, binding: "end-point" },
    source: "RA-H-2017",
    open: {
      da: `${wording.da} Loftet gælder 2017 og 2018, selv om rammeaftalen kun dækker 2017. At kun slutåret binder, er vores læsning.`,
      en: `${wording.en} The cap covers 2017 and 2018, although the framework agreement covers 2017 only. That only the last year binds is our reading.`,
    },
  },
  {
    agreementId: "hovedstaden-2019-2020",
    regionId: "hovedstaden",
    validFrom: "2019-01-01",
    validTo: "2021-01-01",
    rule: { strategy: "B", baseYear: 2014, endYear: 2020, reductionPercent: 3, binding: "end-point" },
    source: "RA-H-2019",
    open: {
      da: `${wording.da} Et halvt procentpoint om året som gennemsnit over seks år læses sådan, at kun slutåret binder.`,
      en: `${wording.en} Half a percentage point a year as an average over six years is read so that only the last year binds.`,
    },
  },
];
