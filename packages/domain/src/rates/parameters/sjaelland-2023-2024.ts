import type { RateAgreement } from "./rate-agreement.ts";

/** Source: rates facts 1.2 and 1.6, key Sj2324. */
export const sjaelland2023: RateAgreement = {
  id: "sjaelland-2023-2024",
  regionId: "sjaelland",
  validFrom: "2023-01-01",
  validTo: "2025-01-01",
  title: { da: "Takstaftale 2023-2024, Sjælland", en: "Rate agreement 2023-2024, Zealand" },
  rows: {},
  open: {
    da: "Kun indholdsfortegnelsen og de første linjer er læst. Alle parametre er vores standard.",
    en: "Only the table of contents and the first lines have been read. All parameters are our defaults.",
  },
};
