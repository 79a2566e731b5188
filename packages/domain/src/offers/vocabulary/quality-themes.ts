import type { BilingualText, SourceKey } from "../../law/index.ts";

/** A theme of the quality model that supervision works by. */
export interface QualityTheme {
  /** 1 to 8, as the act counts them. */
  readonly number: number;
  readonly label: BilingualText;
  readonly source: SourceKey;
}

const labels: readonly (readonly [da: string, en: string])[] = [
  ["Uddannelse og beskæftigelse", "Education and employment"],
  ["Selvstændighed og relationer", "Independence and relations"],
  ["Målgrupper, metoder og resultater", "Target groups, methods and results"],
  ["Sundhed og trivsel", "Health and well-being"],
  ["Organisation og ledelse", "Organisation and management"],
  ["Kompetencer", "Competences"],
  ["Økonomi", "Economy"],
  ["Fysiske rammer", "Physical surroundings"],
];

/** The eight themes of the quality model. Themes 5 and 7 do not apply to efterskoler and schools like them. */
export const qualityThemes: readonly QualityTheme[] = labels.map(([da, en], index) => ({
  number: index + 1,
  label: { da, en },
  source: "ST6",
}));
