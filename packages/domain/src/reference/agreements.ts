import type { Agreement, FocusArea } from "./agreement.ts";
import { agreementsOfSjaelland } from "./agreements-of-sjaelland.ts";

/** The framework agreements that the product knows at its start. */
export const agreements: readonly Agreement[] = [
  {
    id: "hovedstaden-2017",
    regionId: "hovedstaden",
    validFrom: "2017-01-01",
    validTo: "2018-01-01",
    title: { da: "Rammeaftale 2017, Hovedstaden", en: "Framework agreement 2017, Capital Region" },
    status: {
      da: "Godkendt af alle 29 kommunalbestyrelser og regionsrådet.",
      en: "Approved by all 29 municipal councils and the regional council.",
    },
    source: "RA-H-2017",
    focusAreas: [
      {
        id: "hovedstaden-2017-1",
        title: {
          da: "Specialiseret socialpædagogisk støtte (SEL § 85) og Voksenudredningsmetoden i praksis",
          en: "Specialised socio-educational support (SEL § 85) and the assessment method for adults in practice",
        },
        goal: {
          da: "Støtten bygger på recovery og rehabilitering, giver udvikling og dokumenteret effekt og er den mindst indgribende hjælp tæt på hjemmet.",
          en: "Support builds on recovery and rehabilitation, brings progress and documented effect, and is the least intrusive help close to home.",
        },
      },
    ],
  },
  {
    id: "hovedstaden-2019-2020",
    regionId: "hovedstaden",
    validFrom: "2019-01-01",
    validTo: "2021-01-01",
    title: { da: "Rammeaftale 2019-2020, Hovedstaden", en: "Framework agreement 2019-2020, Capital Region" },
    status: {
      da: "Godkendt af alle kommunalbestyrelser. Den første toårige aftale.",
      en: "Approved by all municipal councils. The first agreement for two years.",
    },
    source: "RA-H-2019",
    focusAreas: [
      {
        id: "hovedstaden-2019-2020-1",
        title: { da: "En relevant og aktuel tilbudsvifte", en: "A relevant and up-to-date range of offers" },
        goal: {
          da: "Kommunerne kan finde det rette tilbud til deres borgere.",
          en: "The municipalities can find the right offer for their citizens.",
        },
      },
    ],
  },
  {
    id: "syddanmark-2019-2020",
    regionId: "syddanmark",
    validFrom: "2019-01-01",
    validTo: "2021-01-01",
    title: { da: "Rammeaftale 2019-2020, Syddanmark", en: "Framework agreement 2019-2020, Southern Denmark" },
    status: {
      da: "Tiltrådt af kommunalbestyrelserne én for én. Én af beslutningerne er fra september 2018.",
      en: "Acceded to by the municipal councils one by one. One of the decisions is dated September 2018.",
    },
    source: "RA-SYD-2019",
    open: {
      da: "Kilden giver fokusområdernes titler, ikke deres mål.",
      en: "The source gives the titles of the focus areas, not their goals.",
    },
    focusAreas: [
      {
        id: "syddanmark-2019-2020-1",
        title: { da: "Øget fokus på effekt", en: "More focus on effect" },
      },
      {
        id: "syddanmark-2019-2020-2",
        title: {
          da: "Borgeren som en aktiv del af samfundet",
          en: "The citizen as an active part of society",
        },
      },
      {
        id: "syddanmark-2019-2020-3",
        title: {
          da: "Koordinerende socialpsykiatriske indsatser og sektorovergange",
          en: "Co-ordinating efforts in social psychiatry, and transitions between sectors",
        },
      },
    ],
  },
  ...agreementsOfSjaelland,
];

/**
 * Answers the focus areas of an agreement in its own order; none for an unknown agreement.
 * @example listFocusAreas("syddanmark-2019-2020")[0]?.title.da // "Øget fokus på effekt"
 */
export function listFocusAreas(agreementId: string): readonly FocusArea[] {
  return agreements.find((agreement) => agreement.id === agreementId)?.focusAreas ?? [];
}
