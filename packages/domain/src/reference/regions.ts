import type { BilingualText, SourceKey } from "../law/index.ts";
import { type IsoDate, isInForce, type Period } from "../time/index.ts";

export type RegionId =
  | "hovedstaden"
  | "sjaelland"
  | "syddanmark"
  | "midtjylland"
  | "nordjylland"
  | "oestdanmark";

/** A region and the days on which it exists. What was agreed with a region stays with it after it has ended. */
export interface Region extends Period {
  /** Ours, and stable. */
  readonly id: RegionId;
  readonly name: BilingualText;
  /** Four digits, as in the address register; absent while not known. */
  readonly code?: string;
  /** ISO 3166-2; absent while not known. */
  readonly isoCode?: string;
  /** The region that takes its place on the day it ends. */
  readonly succeededBy?: RegionId;
  readonly source: SourceKey;
  readonly open?: BilingualText;
}

const reform = "2007-01-01";
/** Overgangsloven (act 699 of 2025) § 126. */
const merger = "2027-01-01";

/** Every region, ended and coming ones too. */
export const regions: readonly Region[] = [
  {
    id: "hovedstaden",
    name: { da: "Region Hovedstaden", en: "Capital Region of Denmark" },
    code: "1084",
    isoCode: "DK-84",
    validFrom: reform,
    validTo: merger,
    succeededBy: "oestdanmark",
    source: "DKcore",
  },
  {
    id: "sjaelland",
    name: { da: "Region Sjælland", en: "Region Zealand" },
    code: "1085",
    isoCode: "DK-85",
    validFrom: reform,
    validTo: merger,
    succeededBy: "oestdanmark",
    source: "DKcore",
  },
  {
    id: "oestdanmark",
    name: { da: "Region Østdanmark", en: "Region of Eastern Denmark" },
    validFrom: merger,
    source: "OVERGANG",
    open: {
      da: "Regionens kode og ISO-kode er ikke kendt endnu.",
      en: "The region's code and ISO code are not known yet.",
    },
  },
  {
    id: "syddanmark",
    name: { da: "Region Syddanmark", en: "Region of Southern Denmark" },
    code: "1083",
    isoCode: "DK-83",
    validFrom: reform,
    source: "DKcore",
  },
  {
    id: "midtjylland",
    name: { da: "Region Midtjylland", en: "Central Denmark Region" },
    code: "1082",
    isoCode: "DK-82",
    validFrom: reform,
    source: "DKcore",
  },
  {
    id: "nordjylland",
    name: { da: "Region Nordjylland", en: "North Denmark Region" },
    code: "1081",
    isoCode: "DK-81",
    validFrom: reform,
    source: "DKcore",
  },
];

/** Answers the region with an id, whether it exists today or not; undefined when there is none. */
export function findRegion(id: string): Region | undefined {
  return regions.find((region) => region.id === id);
}

/**
 * Answers the regions that exist on a day: five until the end of 2026, four from 2027, none before 2007.
 * @example listRegions("2027-01-01").map((region) => region.id) // ["oestdanmark", "syddanmark", …]
 */
export function listRegions(on: IsoDate): Region[] {
  return regions.filter((region) => isInForce(region, on));
}
