import { formatNumber } from "../platform/format/numbers.ts";

export const messages = {
  list: {
    title: "Rammeaftaler",
    lead: "Hvad kommuner og regioner har aftalt at arbejde for på det specialiserede socialområde, og hvem der gør det.",
    commonHeading: "Fælles mål",
    byRegion: "Aftaler efter region",
    areas: (count: number) => (count === 1 ? "1 fokusområde" : `${formatNumber(count, "da")} fokusområder`),
    merger: (ended: string, successor: string, date: string) =>
      `${ended} bliver til ${successor} den ${date}. Aftalerne står fortsat ved den region, de er indgået i.`,
    noneHeading: "Andre regioner",
    none: (regions: string) => `Vi har endnu ikke aftaler fra ${regions}.`,
    older: "Aftalerne her er dem, Rammeværk har kilder til. Nyere aftaler kommer til.",
  },
  common: {
    title: "Fælles mål",
    lead: "De tre mål, som hovedstadsregionens 29 kommuner og regionen har til fælles for det højt specialiserede område.",
    number: (number: number) => `Mål ${number}`,
    efforts: "Indsatser",
    years: (first: number, last: number) => (first === last ? `${first}` : `${first}–${last}`),
  },
  agreement: {
    lead: (region: string, period: string) => `Aftale mellem kommunerne i ${region} og regionen, ${period}.`,
    region: "Region",
    period: "Periode",
    status: "Status",
    rates: "Takster",
    rateAnalysis: "Se takstanalysen",
    focusAreas: "Fokusområder",
    goal: "Mål:",
    noGoal: "Målet er ikke gengivet i kilden.",
    part: { development: "Udviklingsstrategi", governance: "Styringsaftale" },
    ended: (date: string) => `Udløb den ${date}`,
    inForce: "Gælder nu",
    coming: (date: string) => `Gælder fra den ${date}`,
    regionEnds: (date: string, successor: string) =>
      `Regionen bliver til ${successor} den ${date}. Aftalen står ved den region, den er indgået i.`,
    unknown: "Aftalen findes ikke her",
    unknownText: "Måske er adressen forældet.",
    all: "Se alle rammeaftaler",
    otherRegion: "Andre aftaler i regionen",
  },
  networks: {
    heading: (count: number) =>
      count === 0
        ? "Ingen netværk, du kan se, arbejder for dette endnu."
        : count === 1
          ? "1 netværk arbejder for dette:"
          : `${formatNumber(count, "da")} netværk arbejder for dette:`,
    showAll: "Se alle",
    find: "Se netværk",
    signIn: "Log ind for at se, hvilke netværk der arbejder for dette",
  },
  source: {
    heading: "Kilde",
    readOn: (date: string) => `læst ${date}`,
    translated: "Titlerne er aftalens egne. Mål og indsatser er gengivet med vores ord.",
    open: "Det ved vi ikke sikkert",
  },
};

export type Messages = typeof messages;
