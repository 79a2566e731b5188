import type { OfferFilter } from "@rammevaerk/contracts/offers";
import type { AgreementCategory, FreshnessState, OperatorKind } from "@rammevaerk/domain/offers";
import { findRegion, listMunicipalitiesOfRegion } from "@rammevaerk/domain/reference";
import { calculateLastDay, type IsoDate, isInForce } from "@rammevaerk/domain/time";
import { foldText } from "../../platform/fold-text.ts";
import type { SearchCode } from "../current/list-search-codes.ts";

/** What an offer must be, as the search rows know it. */
export interface OfferCriteria {
  /** Folded words, each of which stands in the name, town, operator or a unit. */
  readonly words: readonly string[];
  readonly regionId?: string | undefined;
  /** Any of these. */
  readonly municipalityCodes?: readonly string[] | undefined;
  /** The municipalities of a region that is no more, or is yet to come. */
  readonly regionMunicipalities?: readonly string[] | undefined;
  /** All of these, each itself or something within it. */
  readonly codes: readonly SearchCode[];
  readonly age?: number | undefined;
  readonly operatorKind?: OperatorKind | undefined;
  readonly operatorId?: string | undefined;
  readonly category?: AgreementCategory | undefined;
  readonly minFreePlaces: number;
  readonly maxRateOere?: number | undefined;
  readonly freshness?: FreshnessState | undefined;
  readonly includeClosed: boolean;
}

/** What somebody chose in the list, as criteria on a day. */
export function toCriteria(filter: OfferFilter, today: IsoDate): OfferCriteria {
  const { targetGroup, legalBasis, supportNeed, service, method } = filter;
  const codes: SearchCode[] = [];
  if (targetGroup !== undefined) codes.push({ list: "target-group", code: targetGroup });
  if (legalBasis !== undefined) codes.push({ list: "legal-basis", code: legalBasis });
  if (supportNeed !== undefined) codes.push({ list: "support-need", code: supportNeed });
  if (service !== undefined) codes.push({ list: "service", code: service });
  if (method !== undefined) codes.push({ list: "method", code: method });
  return {
    words: foldText(filter.text ?? "")
      .split(" ")
      .filter(Boolean),
    ...toPlace(filter.regionId, today),
    municipalityCodes: filter.municipalityCodes?.length === 0 ? undefined : filter.municipalityCodes,
    codes,
    age: filter.age,
    operatorKind: filter.operatorKind,
    operatorId: filter.operatorId,
    category: filter.category,
    minFreePlaces: filter.minFreePlaces ?? 0,
    maxRateOere: filter.maxRateOere,
    freshness: filter.freshness,
    includeClosed: filter.includeClosed ?? false,
  };
}

/** A region that is there today is known by its id; another one by what belonged to it on its last day, or will on its first. */
function toPlace(
  regionId: string | undefined,
  today: IsoDate,
): Pick<OfferCriteria, "regionId" | "regionMunicipalities"> {
  const region = regionId === undefined ? undefined : findRegion(regionId);
  if (region === undefined || isInForce(region, today)) return { regionId };
  const day = region.validFrom > today ? region.validFrom : (calculateLastDay(region) ?? today);
  return { regionMunicipalities: listMunicipalitiesOfRegion(region.id, day).map(({ code }) => code) };
}
