import type { MethodFieldsInput } from "@rammevaerk/contracts/methods";
import { createEmptyFields } from "@rammevaerk/domain/methods";

/** A description with something in every field. */
export const full: MethodFieldsInput = {
  name: "Rolig morgen",
  aliases: ["RM", "Morgenro"],
  summary: "En fast begyndelse på dagen.",
  purpose: "At komme ud ad døren uden konflikter.",
  targetGroups: ["9b3fd322-a75a-4ed8-9b74-425fa1e01c95"],
  ageFrom: 12,
  ageTo: 25,
  exclusion: "Ikke ved akut fare.",
  legalBases: ["SEL-107"],
  coreComponents: ["En plan", "En fast person"],
  theoryOfChange: "Det, man kender, gør mindre utryg.",
  dosage: { sessions: "Hver dag", duration: "3 måneder", setting: "Hjemmet" },
  competences: { required: "Pædagog", training: "2 dage", certification: "Ingen" },
  licence: { kind: "trained", owner: "Foreningen", note: "Efter kursus" },
  implementation: { fidelityTool: "Skema", support: "Sparring", timeToFullUse: "6 måneder" },
  standing: { level: "promising", reason: "To undersøgelser peger samme vej." },
  ratings: [
    {
      scale: "vidensdeklaration",
      scaleName: "",
      dimension: "effect",
      value: "B",
      version: "2017",
      ratedYear: 2019,
      summary: "Få undersøgelser.",
      sourceKey: "rapport-2019",
    },
    {
      scale: "other",
      scaleName: "Nordisk skala",
      dimension: null,
      value: "3",
      version: "",
      ratedYear: null,
      summary: "",
      sourceKey: "papir",
    },
  ],
  studies: [
    {
      outcome: "Fravær",
      title: "Morgener i botilbud",
      year: 2018,
      country: "Danmark",
      design: "before-after",
      participants: 1_240,
      followUpMonths: 6,
      effect: "Fraværet faldt.",
      sourceKey: "rapport-2019",
    },
  ],
  relevance: { level: "high", reason: "Ofte brugt i botilbud." },
  economy: {
    startUp: { fromKroner: 10_000, toKroner: 20_000 },
    perCitizen: { fromKroner: 500, toKroner: 500 },
    priceYear: 2026,
    note: "Uden vikarer.",
    sourceKey: "papir",
  },
  risks: "Kan blive stift.",
  ethics: "Spørg borgeren.",
  sources: [
    {
      key: "rapport-2019",
      title: "Rapport om morgener",
      publisher: "Instituttet",
      year: 2019,
      url: "https://eksempel.dk/rapport",
      readOn: "2026-11-01",
    },
    { key: "papir", title: "Kursusmappe", publisher: "", year: null, url: null, readOn: "2026-11-02" },
  ],
  textLicence: "CC-BY-4.0",
  body: "## Mere\n\nTekst.",
};

/** A draft as it is begun. */
export const nothing: MethodFieldsInput = {
  ...createEmptyFields("Nyt"),
};
