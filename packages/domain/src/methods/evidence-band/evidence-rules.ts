import type { EvidenceRule } from "./evidence-rule.ts";

/**
 * What the library makes of each value: its own judgement, written down so that it can be argued with. A line speaks of one scale
 * only; no rating is weighed against another. Put together on 22 November 2026 from what the scales say of themselves.
 */
export const evidenceRules: readonly EvidenceRule[] = [
  {
    key: "vidensdeklaration-effect-a",
    scale: "vidensdeklaration",
    dimension: "effect",
    values: ["A"],
    band: "strong",
    label: {
      da: "A i dimensionen viden om effekt læses som stærk.",
      en: "A for knowledge of effect is read as strong.",
    },
    remark: {
      da: "Deklarationen er en faglig vurdering af, hvor godt effekten er belyst, ikke en måling af effekten.",
      en: "The declaration is a professional judgement of how well the effect is known, not a measure of the effect.",
    },
  },
  {
    key: "vidensdeklaration-effect-b",
    scale: "vidensdeklaration",
    dimension: "effect",
    values: ["B"],
    band: "moderate",
    label: {
      da: "B i dimensionen viden om effekt læses som moderat.",
      en: "B for knowledge of effect is read as moderate.",
    },
  },
  {
    key: "vidensdeklaration-effect-c-d",
    scale: "vidensdeklaration",
    dimension: "effect",
    values: ["C", "D"],
    band: "limited",
    label: {
      da: "C og D i dimensionen viden om effekt læses som begrænset.",
      en: "C and D for knowledge of effect are read as limited.",
    },
    remark: {
      da: "D siger, at effekten er dårligt belyst, ikke at der ingen er.",
      en: "D says that the effect is poorly known, not that there is none.",
    },
  },
  {
    key: "vidensdeklaration-other",
    scale: "vidensdeklaration",
    values: [],
    band: "not-rated",
    label: {
      da: "Kun dimensionen viden om effekt siger noget om, hvor sikker effekten er.",
      en: "Only the dimension of effect says how sure the effect is.",
    },
  },
  {
    key: "eif-4",
    scale: "eif",
    values: ["4", "4+"],
    band: "strong",
    label: { da: "EIF 4 læses som stærk.", en: "EIF 4 is read as strong." },
  },
  {
    key: "eif-3",
    scale: "eif",
    values: ["3", "3+"],
    band: "moderate",
    label: {
      da: "EIF 3 læses som moderat; EIF kalder selv indsatser evidensbaserede fra niveau 3.",
      en: "EIF 3 is read as moderate; EIF itself calls programmes evidence-based from level 3.",
    },
  },
  {
    key: "eif-2",
    scale: "eif",
    values: ["2", "2+", "NL2"],
    band: "limited",
    label: {
      da: "EIF 2, og NL2, som ikke når niveau 2, læses som begrænset.",
      en: "EIF 2, and NL2, which does not reach level 2, are read as limited.",
    },
  },
  {
    key: "eif-ne",
    scale: "eif",
    values: ["NE"],
    band: "none-found",
    label: {
      da: "EIF NE betyder, at en god undersøgelse ikke fandt effekt.",
      en: "EIF NE means that a good study found no effect.",
    },
  },
  {
    key: "cebc-1",
    scale: "cebc",
    values: ["1"],
    band: "strong",
    label: {
      da: "CEBC 1, som er bedst, læses som stærk: mindst to lodtrækningsforsøg og effekt efter et år.",
      en: "CEBC 1, the best, is read as strong: at least two randomised trials and an effect after a year.",
    },
  },
  {
    key: "cebc-2",
    scale: "cebc",
    values: ["2"],
    band: "moderate",
    label: { da: "CEBC 2 læses som moderat.", en: "CEBC 2 is read as moderate." },
  },
  {
    key: "cebc-3",
    scale: "cebc",
    values: ["3"],
    band: "limited",
    label: {
      da: "CEBC 3, lovende, læses som begrænset.",
      en: "CEBC 3, promising, is read as limited.",
    },
  },
  {
    key: "cebc-4",
    scale: "cebc",
    values: ["4"],
    band: "none-found",
    label: {
      da: "CEBC 4 betyder, at der ikke er fundet effekt.",
      en: "CEBC 4 means that no effect was found.",
    },
    remark: {
      da: "Navnet på trin 4 er gengivet efter almindelig omtale af skalaen.",
      en: "The name of level 4 follows common accounts of the scale.",
    },
  },
  {
    key: "cebc-5",
    scale: "cebc",
    values: ["5"],
    band: "harmful",
    label: {
      da: "CEBC 5 vækker bekymring og læses som skadelig.",
      en: "CEBC 5 is concerning and is read as harmful.",
    },
  },
  {
    key: "eef-negative",
    scale: "eef",
    values: ["-/1", "-/2", "-/3", "-/4", "-/5"],
    band: "harmful",
    label: {
      da: "EEF med tilbagegang i måneder læses som skadelig.",
      en: "EEF with months lost is read as harmful.",
    },
  },
  {
    key: "eef-none",
    scale: "eef",
    values: ["0/1", "0/2", "0/3", "0/4", "0/5"],
    band: "none-found",
    label: {
      da: "EEF uden fremskridt i måneder læses som ingen effekt fundet.",
      en: "EEF with no months of progress is read as no effect found.",
    },
  },
  {
    key: "eef-4-5",
    scale: "eef",
    values: ["+/4", "+/5"],
    band: "strong",
    label: {
      da: "EEF med fremskridt og 4 eller 5 hængelåse læses som stærk.",
      en: "EEF with progress and 4 or 5 padlocks is read as strong.",
    },
    remark: {
      da: "Skalaen gælder elevers læring. At der er 0 til 5 hængelåse, er taget fra vejledninger til værktøjet.",
      en: "The scale is about pupils' learning. That there are 0 to 5 padlocks is taken from guides to the toolkit.",
    },
  },
  {
    key: "eef-3",
    scale: "eef",
    values: ["+/3"],
    band: "moderate",
    label: {
      da: "EEF med fremskridt og 3 hængelåse læses som moderat.",
      en: "EEF with progress and 3 padlocks is read as moderate.",
    },
  },
  {
    key: "eef-1-2",
    scale: "eef",
    values: ["+/1", "+/2"],
    band: "limited",
    label: {
      da: "EEF med fremskridt og 1 eller 2 hængelåse læses som begrænset.",
      en: "EEF with progress and 1 or 2 padlocks is read as limited.",
    },
  },
  {
    key: "title-iv-e-well-supported",
    scale: "other",
    scaleName: "Title IV-E",
    values: ["Well Supported", "Well-supported"],
    band: "strong",
    label: {
      da: "Title IV-E, well supported, læses som stærk: mindst to gode studier og effekt efter et år.",
      en: "Title IV-E, well supported, is read as strong: at least two good studies and an effect after a year.",
    },
  },
  {
    key: "title-iv-e-supported",
    scale: "other",
    scaleName: "Title IV-E",
    values: ["Supported"],
    band: "moderate",
    label: {
      da: "Title IV-E, supported, læses som moderat.",
      en: "Title IV-E, supported, is read as moderate.",
    },
  },
  {
    key: "title-iv-e-promising",
    scale: "other",
    scaleName: "Title IV-E",
    values: ["Promising"],
    band: "limited",
    label: {
      da: "Title IV-E, promising, læses som begrænset.",
      en: "Title IV-E, promising, is read as limited.",
    },
  },
  {
    key: "research-autism-hazardous",
    scale: "other",
    scaleName: "Research Autism",
    values: ["Mildly Hazardous"],
    band: "harmful",
    label: {
      da: "Research Autism, mildly hazardous, læses som skadelig.",
      en: "Research Autism, mildly hazardous, is read as harmful.",
    },
    remark: {
      da: "De andre trin på skalaen har ingen regel, for vi har ikke læst, hvad de betyder.",
      en: "The other levels of the scale have no rule, for we have not read what they mean.",
    },
  },
];

/** What holds for a value that no line of its scale names. */
export const noRule: Omit<EvidenceRule, "scale"> = {
  key: "no-rule",
  values: [],
  band: "not-rated",
  label: {
    da: "Biblioteket har ingen regel for denne værdi, så intet trin er afledt.",
    en: "The library has no rule for this value, so no band is derived.",
  },
};
