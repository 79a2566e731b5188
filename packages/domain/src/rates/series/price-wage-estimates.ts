import type { BilingualText } from "../../law/index.ts";
import type { PriceWageEstimate } from "./price-wage-estimate.ts";

const dayOfSource: BilingualText = {
  da: "Dagen er artiklens; hvornår tallet først var kendt, fremgår ikke.",
  en: "The day is the article's; when the figure was first known is not told.",
};

/**
 * The estimates that public sources gave, and no others: the pairs 2013→14 to 2018→19 and from 2020→21 on were not
 * found, so a cap that needs them can't be judged until a secretariat has recorded them. Source: rates fact 1.11.
 */
export const priceWageEstimates: readonly PriceWageEstimate[] = [
  {
    fromYear: 2012,
    toYear: 2013,
    percent: 1.53,
    basis: "other",
    status: "estimate",
    publishedOn: "2013-01-01",
    source: "PL2013",
    open: {
      da: "KL's anbefaling i én kommunes takstbilag. Grundlag og dag fremgår ikke; 1. januar i året er vores eget valg.",
      en: "KL's recommendation in one municipality's annex on rates. Basis and day are not told; 1 January of the year is our own choice.",
    },
  },
  {
    fromYear: 2019,
    toYear: 2020,
    percent: 1.8,
    basis: "service-expenditure",
    status: "agreement",
    publishedOn: "2019-10-04",
    source: "PL2020",
    open: dayOfSource,
  },
  {
    fromYear: 2019,
    toYear: 2020,
    percent: 1.7,
    basis: "service-expenditure",
    status: "estimate",
    publishedOn: "2019-10-04",
    source: "PL2020",
    open: dayOfSource,
  },
];
