import type { BilingualText, SourceKey } from "../law/index.ts";

/** The name of a method that a person can know. */
export interface Method {
  /** Ours, and stable. */
  readonly code: string;
  readonly label: BilingualText;
  /** Absent where the name is taken from common usage. */
  readonly source?: SourceKey;
}

/**
 * A list of names only, for picking competences and for saying what a question is about. Being on it says nothing of
 * evidence or recommendation: the method library describes methods. Put together on 22 November 2026 from what
 * the agreements name and what the field commonly uses; it is to grow with the library.
 */
export const methods: readonly Method[] = [
  { code: "aaben-dialog", label: { da: "Åben Dialog", en: "Open Dialogue" } },
  {
    code: "act",
    label: { da: "ACT (Assertive Community Treatment)", en: "ACT (Assertive Community Treatment)" },
  },
  {
    code: "alternativ-kommunikation",
    label: {
      da: "ASK (alternativ og supplerende kommunikation)",
      en: "AAC (augmentative and alternative communication)",
    },
  },
  { code: "bostoette", label: { da: "Bostøtte", en: "Home-based support" } },
  { code: "cti", label: { da: "CTI (Critical Time Intervention)", en: "CTI (Critical Time Intervention)" } },
  { code: "dat", label: { da: "DAT (dialektisk adfærdsterapi)", en: "DBT (dialectical behaviour therapy)" } },
  {
    code: "faciliteret-kommunikation",
    label: { da: "Faciliteret kommunikation", en: "Facilitated communication" },
  },
  {
    code: "fit",
    label: { da: "FIT (Feedback Informed Treatment)", en: "FIT (Feedback Informed Treatment)" },
    source: "RA-SJ-2020",
  },
  { code: "housing-first", label: { da: "Housing First", en: "Housing First" } },
  {
    code: "imr",
    label: { da: "IMR (Illness Management and Recovery)", en: "IMR (Illness Management and Recovery)" },
  },
  {
    code: "kognitiv-adfaerdsterapi",
    label: { da: "Kognitiv adfærdsterapi", en: "Cognitive behavioural therapy" },
  },
  {
    code: "krap",
    label: {
      da: "KRAP (kognitiv, ressourcefokuseret og anerkendende pædagogik)",
      en: "KRAP (cognitive, resource-focused and appreciative pedagogy)",
    },
  },
  { code: "low-arousal", label: { da: "Low arousal", en: "Low arousal" } },
  { code: "marte-meo", label: { da: "Marte Meo", en: "Marte Meo" } },
  { code: "mentalisering", label: { da: "Mentalisering", en: "Mentalisation" } },
  {
    code: "motiverende-samtale",
    label: { da: "Motiverende samtale (MI)", en: "Motivational interviewing (MI)" },
  },
  { code: "mst", label: { da: "MST (multisystemisk terapi)", en: "MST (multisystemic therapy)" } },
  { code: "nada", label: { da: "NADA (øreakupunktur)", en: "NADA (ear acupuncture)" } },
  { code: "neuropaedagogik", label: { da: "Neuropædagogik", en: "Neuropedagogy" } },
  {
    code: "pecs",
    label: {
      da: "PECS (Picture Exchange Communication System)",
      en: "PECS (Picture Exchange Communication System)",
    },
  },
  { code: "peerstoette", label: { da: "Peerstøtte", en: "Peer support" }, source: "RA-SJ-2020" },
  {
    code: "recovery",
    label: { da: "Recovery-orienteret arbejde", en: "Recovery-oriented work" },
    source: "RA-SJ-2020",
  },
  {
    code: "rehabilitering",
    label: { da: "Rehabilitering", en: "Rehabilitation" },
    source: "RA-H-2017",
  },
  {
    code: "sanseintegration",
    label: { da: "Sanseintegration", en: "Sensory integration" },
  },
  {
    code: "social-faerdighedstraening",
    label: { da: "Social færdighedstræning", en: "Social skills training" },
  },
  { code: "sociale-historier", label: { da: "Sociale historier", en: "Social stories" } },
  {
    code: "teacch",
    label: { da: "TEACCH (struktureret pædagogik)", en: "TEACCH (structured teaching)" },
  },
  { code: "traumebevidst-praksis", label: { da: "Traumebevidst praksis", en: "Trauma-informed practice" } },
  {
    code: "traumefokuseret-kat",
    label: {
      da: "Traumefokuseret kognitiv adfærdsterapi (TF-CBT)",
      en: "Trauma-focused cognitive behavioural therapy (TF-CBT)",
    },
  },
  {
    code: "vum",
    label: { da: "VUM 2.0 (Voksenudredningsmetoden)", en: "VUM 2.0 (assessment method for adults)" },
    source: "RA-H-2017",
  },
];

/**
 * Answers the method with a code; undefined when the list has none.
 * @example findMethod("fit")?.label.en // "FIT (Feedback Informed Treatment)"
 */
export function findMethod(code: string): Method | undefined {
  return methods.find((method) => method.code === code);
}
