import type { OfferNeed } from "@rammevaerk/contracts/offers";
import {
  type AgreementCategory,
  agreementCategories,
  type OperatorKind,
  operatorKinds,
} from "@rammevaerk/domain/offers";
import { isIsoDate } from "@rammevaerk/domain/time";
import { choiceIn, listIn, type RawSearch, stringifySearch, textIn } from "../../platform/routing/search.ts";
import { idsIn, mostCompared, wholeNumberIn } from "../list/offers-search.ts";

const travels = ["municipality", "region", "anywhere"] as const satisfies readonly OfferNeed["travel"][];
export type Travel = (typeof travels)[number];

/** A need as it stands in the address: nothing in it is about one citizen alone, and nothing of it is stored. */
export interface NeedSearch {
  maalgruppe?: string[] | undefined;
  alder?: number | undefined;
  lov?: string | undefined;
  stoette?: string | undefined;
  region?: string | undefined;
  kommune?: string | undefined;
  rejse?: Travel | undefined;
  /** A free place by this day. */
  ledig?: string | undefined;
  ikkeMaalgruppe?: string[] | undefined;
  ikkeDriftsform?: OperatorKind[] | undefined;
  ikkeOmfang?: AgreementCategory[] | undefined;
  valgt?: string[] | undefined;
}

export function readNeedSearch(raw: RawSearch): NeedSearch {
  const day = textIn(raw, "ledig");
  const code = textIn(raw, "kommune");
  return {
    maalgruppe: listIn(raw, "maalgruppe").slice(0, 20),
    alder: wholeNumberIn(raw, "alder", 120),
    lov: textIn(raw, "lov"),
    stoette: textIn(raw, "stoette"),
    region: textIn(raw, "region"),
    kommune: code !== undefined && /^\d{3}$/u.test(code) ? code : undefined,
    rejse: choiceIn(raw, "rejse", travels),
    ledig: isIsoDate(day) ? day : undefined,
    ikkeMaalgruppe: listIn(raw, "ikkeMaalgruppe").slice(0, 20),
    ikkeDriftsform: operatorKinds.filter((kind) => listIn(raw, "ikkeDriftsform").includes(kind)),
    ikkeOmfang: agreementCategories.filter((category) => listIn(raw, "ikkeOmfang").includes(category)),
    valgt: idsIn(raw, "valgt").slice(0, mostCompared),
  };
}

/** The need that the server is asked about; undefined while nothing has been said. */
export function toNeed(search: NeedSearch): OfferNeed | undefined {
  const { valgt: _, rejse, ...said } = search;
  const isSaid = Object.values(said).some((value) =>
    Array.isArray(value) ? value.length > 0 : value !== undefined,
  );
  if (!isSaid) return undefined;
  return {
    targetGroups: search.maalgruppe ?? [],
    age: search.alder ?? null,
    legalBasis: search.lov ?? null,
    supportLevel: search.stoette ?? null,
    regionId: search.region ?? null,
    municipalityCode: search.kommune ?? null,
    travel: rejse ?? "anywhere",
    freePlaceBy: search.ledig ?? null,
    mustNot: {
      targetGroups: search.ikkeMaalgruppe ?? [],
      operatorKinds: search.ikkeDriftsform ?? [],
      categories: search.ikkeOmfang ?? [],
    },
  };
}

/** The need as an address says it. */
export function toNeedSearch(need: OfferNeed): NeedSearch {
  return {
    maalgruppe: need.targetGroups,
    alder: need.age ?? undefined,
    lov: need.legalBasis ?? undefined,
    stoette: need.supportLevel ?? undefined,
    region: need.regionId ?? undefined,
    kommune: need.municipalityCode ?? undefined,
    rejse: need.travel === "anywhere" ? undefined : need.travel,
    ledig: need.freePlaceBy ?? undefined,
    ikkeMaalgruppe: need.mustNot.targetGroups,
    ikkeDriftsform: need.mustNot.operatorKinds,
    ikkeOmfang: need.mustNot.categories,
  };
}

/** The page that finds offers, with a need filled in. */
export function needHref(search: NeedSearch): string {
  return `/tilbud/find${stringifySearch({ ...search })}`;
}
