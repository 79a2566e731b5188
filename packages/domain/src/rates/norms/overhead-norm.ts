import type { BilingualText, SourceKey } from "../../law/index.ts";
import type { OperatorKind } from "../../offers/offer.ts";
import type { RegionId } from "../../reference/index.ts";
import type { Period } from "../../time/index.ts";

/** How much overhead the operators may have together, in percent of direct costs. Source: rates fact 1.2, overhead. */
export interface OverheadNorm {
  /** The most that the operators may have on average. */
  readonly targetPercent: number;
  /** The advisory norm for one operator; absent where the agreement has none. */
  readonly guidelinePercent?: number | undefined;
  /** The kinds of operator that the average is taken over; the others stand outside. */
  readonly operatorKinds: readonly OperatorKind[];
}

/** The overhead norm of one framework agreement, with the days on which it is agreed. */
export interface AgreedOverheadNorm extends Period {
  readonly agreementId: string;
  readonly regionId: RegionId;
  readonly norm: OverheadNorm;
  readonly source: SourceKey;
  readonly open: BilingualText;
}

const base: BilingualText = {
  da: "Om afskrivning og forrentning hører til grundlaget for procenten, er ikke afklaret. Gennemsnittet er vægtet med omkostningerne efter vores læsning, og kun kommunale driftsherrer regnes med.",
  en: "Whether depreciation and interest belong to the base of the percentage is not settled. The average is cost-weighted by our reading, and only municipal operators are counted.",
};

const municipalitiesTogether: OverheadNorm = { targetPercent: 6, operatorKinds: ["municipal"] };

/** The norms that the framework agreements of the capital region hold; the region itself stands outside. */
export const agreedOverheadNorms: readonly AgreedOverheadNorm[] = [
  {
    agreementId: "hovedstaden-2017",
    regionId: "hovedstaden",
    validFrom: "2017-01-01",
    validTo: "2018-01-01",
    norm: { ...municipalitiesTogether, guidelinePercent: 7 },
    source: "RA-H-2017",
    open: {
      da: `De 6 % skal være nået ved udgangen af 2017. ${base.da}`,
      en: `The 6 % are to be reached by the end of 2017. ${base.en}`,
    },
  },
  {
    agreementId: "hovedstaden-2019-2020",
    regionId: "hovedstaden",
    validFrom: "2018-01-01",
    validTo: "2021-01-01",
    norm: municipalitiesTogether,
    source: "RA-H-2019",
    open: {
      da: `For 2018 er det vores læsning, at målet fra aftalen for 2017 fortsat gælder. ${base.da}`,
      en: `For 2018 it is our reading that the target of the agreement for 2017 still holds. ${base.en}`,
    },
  },
  {
    agreementId: "hovedstaden-2023-2024",
    regionId: "hovedstaden",
    validFrom: "2021-01-01",
    validTo: "2025-01-01",
    norm: municipalitiesTogether,
    source: "Hind",
    open: {
      da: `Kilden er rammeaftalen for 2023-24: 6 % i takstberegningen for 2022 og fortsat mod 2024. For 2021 er det vores læsning. ${base.da}`,
      en: `The source is the framework agreement for 2023-24: 6 % in the calculation for 2022, kept towards 2024. For 2021 it is our reading. ${base.en}`,
    },
  },
];
