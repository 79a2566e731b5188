/** Several names of one thing. Whichever is written, the others find it. */
export interface Synonym {
  /** Small letters, digits and "_": the term that all forms share. */
  readonly canonical: string;
  readonly forms: readonly string[];
  /** What the thing is called to people. */
  readonly label: string;
}

/**
 * Abbreviations and second names that the lists of methods, target groups and acts do not hold. Common usage of the
 * field, collected by hand; a pair is here only where one can stand for the other in every text.
 */
export const fieldSynonyms: readonly Synonym[] = [
  { canonical: "ffb", forms: ["FFB", "fælles faglige begreber"], label: "Fælles faglige begreber" },
  {
    canonical: "adhd",
    forms: ["ADHD", "opmærksomhedsforstyrrelse", "attention deficit hyperactivity disorder"],
    label: "ADHD",
  },
  {
    canonical: "autisme",
    forms: ["autisme", "ASF", "autismespektrumforstyrrelse"],
    label: "Autisme",
  },
  { canonical: "aba", forms: ["ABA", "anvendt adfærdsanalyse", "applied behaviour analysis"], label: "ABA" },
  {
    canonical: "ptsd",
    forms: ["PTSD", "posttraumatisk belastningsforstyrrelse", "posttraumatisk stress"],
    label: "PTSD",
  },
  {
    canonical: "ocd",
    forms: ["OCD", "obsessiv kompulsiv tilstand", "tvangstanker"],
    label: "OCD",
  },
  { canonical: "mbt", forms: ["MBT", "mentaliseringsbaseret terapi"], label: "Mentaliseringsbaseret terapi" },
  {
    canonical: "bpa",
    forms: ["BPA", "borgerstyret personlig assistance"],
    label: "Borgerstyret personlig assistance",
  },
  { canonical: "skp", forms: ["SKP", "støttekontaktperson", "støtte- og kontaktperson"], label: "SKP" },
  {
    canonical: "fgu",
    forms: ["FGU", "forberedende grunduddannelse"],
    label: "Forberedende grunduddannelse",
  },
  { canonical: "ppr", forms: ["PPR", "pædagogisk psykologisk rådgivning"], label: "PPR" },
  { canonical: "kkr", forms: ["KKR", "kommunekontaktråd"], label: "Kommunekontaktråd" },
  { canonical: "ung", forms: ["ung", "ungdom"], label: "Unge" },
  { canonical: "botilbud", forms: ["botilbud", "bosted"], label: "Botilbud" },
  {
    canonical: "selvskade",
    forms: ["selvskade", "selvskadende adfærd", "skade sig selv", "self-harm", "self-harming behaviour"],
    label: "Selvskade",
  },
];
