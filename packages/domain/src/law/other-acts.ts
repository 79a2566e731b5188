import type { LegalBasis } from "./legal-basis.ts";

const listStart = "2007-01-01";
/** Lov om socialtilsyn. */
const socialSupervisionStart = "2014-01-01";

/** Housing, social supervision, health and special education. */
export const otherActs: readonly LegalBasis[] = [
  {
    code: "ABL-105-2",
    law: "ABL",
    section: "105",
    subsection: "2",
    validFrom: listStart,
    kleNumbers: ["27.45.04"],
    label: {
      da: "Almene ældre- og handicapboliger med støtte (botilbudslignende)",
      en: "Social housing for older and disabled people with support",
    },
    source: "Nmap",
  },
  {
    code: "ABL-185b",
    law: "ABL",
    section: "185 b",
    validFrom: listStart,
    kleNumbers: [],
    label: {
      da: "Regionale almene ældreboliger til personer med betydelig funktionsnedsættelse",
      en: "Regional social housing for people with considerable impairments",
    },
    source: "ABL185b",
  },
  {
    code: "STL-4-1-3",
    law: "STL",
    section: "4",
    subsection: "1",
    item: "3",
    validFrom: socialSupervisionStart,
    kleNumbers: [],
    label: {
      da: "Støtte i botilbudslignende tilbud",
      en: "Support in housing similar to a residential offer",
    },
    source: "ST4",
  },
  {
    code: "SUL-141",
    law: "SUL",
    section: "141",
    validFrom: listStart,
    kleNumbers: [],
    label: { da: "Alkoholbehandling", en: "Treatment of alcohol misuse" },
    source: "ST4",
  },
  {
    code: "FSL-20-3",
    law: "FSL",
    section: "20",
    subsection: "3",
    validFrom: listStart,
    kleNumbers: [],
    label: { da: "Regionale specialskoler", en: "Regional special schools" },
    source: "FSL47",
  },
  {
    code: "SPV",
    law: "SPV",
    section: "1",
    validFrom: listStart,
    kleNumbers: [],
    label: {
      da: "Specialundervisning for voksne og kommunikationscentre (tale, høre, syn)",
      en: "Special education for adults and communication centres (speech, hearing, sight)",
    },
    source: "SPV6h",
  },
  {
    code: "STU",
    law: "STU",
    validFrom: "2007-08-01",
    kleNumbers: [],
    label: {
      da: "Særligt tilrettelagt ungdomsuddannelse (STU)",
      en: "Specially planned upper secondary education (STU)",
    },
    source: "STU",
    open: {
      da: "Loven er fra 6. juni 2007. Den første dag, den gjaldt, er ikke bekræftet.",
      en: "The act is dated 6 June 2007. The first day it held is not confirmed.",
    },
  },
];
