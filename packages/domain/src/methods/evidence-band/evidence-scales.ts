import type { EvidenceScale } from "../vocabulary.ts";
import type { ScaleDescription } from "./evidence-rule.ts";

/** The scales, each with its levels in its own direction. */
export const scaleDescriptions: readonly ScaleDescription[] = [
  {
    scale: "vidensdeklaration",
    label: { da: "Vidensdeklaration", en: "Knowledge declaration" },
    values: ["A", "B", "C", "D"],
    direction: {
      da: "A til D i fem dimensioner; A er bedst beskrevet.",
      en: "A to D in five dimensions; A is best described.",
    },
    source: { title: "Vidensdeklaration af metoder og indsatser, Socialstyrelsen, 2013 og 2017" },
  },
  {
    scale: "eif",
    label: { da: "EIF Guidebook", en: "EIF Guidebook" },
    values: ["4+", "4", "3+", "3", "2+", "2", "NL2", "NE"],
    direction: {
      da: "4 er bedst. NL2 når ikke niveau 2, NE fandt ingen effekt.",
      en: "4 is best. NL2 does not reach level 2, NE found no effect.",
    },
    source: { title: "EIF Guidebook, evidence standards", url: "https://guidebook.eif.org.uk/" },
  },
  {
    scale: "cebc",
    label: { da: "CEBC", en: "CEBC" },
    values: ["1", "2", "3", "4", "5", "NR"],
    direction: {
      da: "1 er bedst, 5 vækker bekymring. NR er ikke vurderet.",
      en: "1 is best, 5 is concerning. NR is not rated.",
    },
    source: {
      title: "California Evidence-Based Clearinghouse for Child Welfare, Scientific Rating Scale",
      url: "https://www.cebc4cw.org/",
    },
  },
  {
    scale: "eef",
    label: { da: "EEF Toolkit", en: "EEF Toolkit" },
    values: [
      "+/5",
      "+/4",
      "+/3",
      "+/2",
      "+/1",
      "0/5",
      "0/4",
      "0/3",
      "0/2",
      "0/1",
      "-/1",
      "-/2",
      "-/3",
      "-/4",
      "-/5",
      "+/0",
      "0/0",
      "-/0",
    ],
    direction: {
      da: "Måneders fremskridt og hængelåse, skrevet som +4/3. Flere hængelåse er sikrere.",
      en: "Months of progress and padlocks, written as +4/3. More padlocks are surer.",
    },
    source: {
      title: "Teaching and Learning Toolkit, Education Endowment Foundation",
      url: "https://educationendowmentfoundation.org.uk/",
    },
  },
  {
    scale: "other",
    label: { da: "Anden skala", en: "Another scale" },
    values: [],
    direction: {
      da: "Læs vurderingen, som den står hos kilden.",
      en: "Read the rating as it stands at its source.",
    },
  },
];

const byScale = new Map(scaleDescriptions.map((description) => [description.scale, description]));

/**
 * Answers how to read a scale.
 * @example describeScale("cebc").values[0] // "1": best
 */
export function describeScale(scale: EvidenceScale): ScaleDescription {
  return byScale.get(scale) as ScaleDescription;
}

const eefValue = /^([+-]?)(\d{1,2})\/([0-5])$/;

/**
 * Answers a printed value as its scale lists it: "+4/3" of the EEF as "+/3", for only the sign of its months counts here. Undefined
 * when it is not on the scale; on "other" every value is.
 * @example findScaleValue("eef", "+4/3") // "+/3"
 */
export function findScaleValue(scale: EvidenceScale, printed: string): string | undefined {
  if (scale === "eef") return findEefValue(printed);
  const value = printed.trim();
  const { values } = describeScale(scale);
  return values.length === 0 || values.includes(value) ? value : undefined;
}

function findEefValue(printed: string): string | undefined {
  const [, sign, months, padlocks] = eefValue.exec(printed.replaceAll(/\s/g, "")) ?? [];
  if (padlocks === undefined) return undefined;
  if (Number(months) === 0) return `0/${padlocks}`;
  return `${sign === "-" ? "-" : "+"}/${padlocks}`;
}
