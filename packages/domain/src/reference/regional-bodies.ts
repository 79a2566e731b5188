import type { BilingualText, SourceKey } from "../law/index.ts";
import { findMunicipality } from "./find-municipality.ts";
import type { RegionId } from "./regions.ts";

/** What the three kinds of body have in common. Names are proper names: Danish in both languages. */
export interface RegionalBody {
  /** Ours, and stable. */
  readonly id: string;
  readonly name: string;
  /** The region of 2007 whose municipalities the body serves. The merger of 2027 does not change it by itself. */
  readonly regionId: RegionId;
  readonly source: SourceKey;
  readonly open?: BilingualText;
}

/** Kommunekontaktråd: the political co-ordination of a region's municipalities. */
export type Kkr = RegionalBody;

/** Fælleskommunalt sekretariat: the office behind the framework agreement of a KKR. */
export interface JointSecretariat extends RegionalBody {
  readonly kkrId: string;
}

/** Socialtilsyn: a municipality that approves and supervises offers for a region. */
export interface SupervisionAuthority extends RegionalBody {
  readonly municipalityCode: string;
}

const mergerOpen: BilingualText = {
  da: "Regionen indgår i Region Østdanmark fra 1. januar 2027. Om dette organ følger med, er ikke afklaret.",
  en: "The region becomes part of Region Østdanmark on 1 January 2027. Whether this body follows is not settled.",
};

export const kkrs: readonly Kkr[] = [
  {
    id: "kkr-hovedstaden",
    name: "KKR Hovedstaden",
    regionId: "hovedstaden",
    source: "FM-H-2017",
    open: mergerOpen,
  },
  {
    id: "kkr-sjaelland",
    name: "KKR Sjælland",
    regionId: "sjaelland",
    source: "RA-SJ-2020",
    open: mergerOpen,
  },
  { id: "kkr-syddanmark", name: "KKR Syddanmark", regionId: "syddanmark", source: "SYDSEK" },
  { id: "kkr-midtjylland", name: "KKR Midtjylland", regionId: "midtjylland", source: "MIDTSEK" },
  { id: "kkr-nordjylland", name: "KKR Nordjylland", regionId: "nordjylland", source: "FM-H-2017" },
];

export const jointSecretariats: readonly JointSecretariat[] = [
  {
    id: "sekretariat-hovedstaden",
    name: "Fælleskommunalt sekretariat (Hovedstaden)",
    kkrId: "kkr-hovedstaden",
    regionId: "hovedstaden",
    source: "Hpage",
    open: mergerOpen,
  },
  {
    id: "sekretariat-sjaelland",
    name: "Sekretariatet for Rammeaftale Sjælland",
    kkrId: "kkr-sjaelland",
    regionId: "sjaelland",
    source: "SJREF",
    open: {
      da: `Navnet er vores beskrivelse. Kilden skriver kun "Sekretariatet". ${mergerOpen.da}`,
      en: `The name is our description. The source only says "Sekretariatet". ${mergerOpen.en}`,
    },
  },
  {
    id: "sekretariat-syddanmark",
    name: "Fælleskommunalt Socialsekretariat (Syddanmark)",
    kkrId: "kkr-syddanmark",
    regionId: "syddanmark",
    source: "SYDSEK",
  },
  {
    id: "sekretariat-midtjylland",
    name: "Fælleskommunalt social- og sundhedssekretariat i Midtjylland",
    kkrId: "kkr-midtjylland",
    regionId: "midtjylland",
    source: "MIDTSEK",
  },
  {
    id: "sekretariat-nordjylland",
    name: "Sekretariat for Nordjysk Socialaftale",
    kkrId: "kkr-nordjylland",
    regionId: "nordjylland",
    source: "NORDSEK",
  },
];

export const supervisionAuthorities: readonly SupervisionAuthority[] = [
  {
    id: "socialtilsyn-hovedstaden",
    name: "Socialtilsyn Hovedstaden",
    municipalityCode: "147",
    regionId: "hovedstaden",
    source: "STFEM",
    open: mergerOpen,
  },
  {
    id: "socialtilsyn-oest",
    name: "Socialtilsyn Øst",
    municipalityCode: "316",
    regionId: "sjaelland",
    source: "STFEM",
    open: mergerOpen,
  },
  {
    id: "socialtilsyn-syd",
    name: "Socialtilsyn Syd",
    municipalityCode: "430",
    regionId: "syddanmark",
    source: "STFEM",
  },
  {
    id: "socialtilsyn-midt",
    name: "Socialtilsyn Midt",
    municipalityCode: "740",
    regionId: "midtjylland",
    source: "STFEM",
  },
  {
    id: "socialtilsyn-nord",
    name: "Socialtilsyn Nord",
    municipalityCode: "860",
    regionId: "nordjylland",
    source: "STFEM",
  },
];

/**
 * Answers the KKR that a municipality takes part in; undefined for an unknown code.
 * @example kkrOfMunicipality("316")?.name // "KKR Sjælland", also after the regions have merged
 */
export function kkrOfMunicipality(code: string): Kkr | undefined {
  const memberships = findMunicipality(code)?.memberships ?? [];
  return kkrs.find((kkr) => memberships.some(({ regionId }) => regionId === kkr.regionId));
}
