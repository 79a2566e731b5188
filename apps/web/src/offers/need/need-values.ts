import { type AgreementCategory, type OperatorKind } from "@rammevaerk/domain/offers";
import { isIsoDate } from "@rammevaerk/domain/time";
import type { FieldErrors } from "../../platform/form/use-form.ts";
import type { Messages } from "../messages.da.ts";
import { type NeedSearch, toNeed, type Travel } from "./need-search.ts";

/** A need as its form holds it: what is empty is "" or []. */
export interface NeedValues {
  targetGroups: string[];
  age: string;
  legalBasis: string;
  supportLevel: string;
  region: string;
  municipality: string | null;
  travel: Travel;
  freePlaceBy: string;
  notGroups: string[];
  notOperators: OperatorKind[];
  notCategories: AgreementCategory[];
}

export function toNeedValues(search: NeedSearch): NeedValues {
  return {
    targetGroups: search.maalgruppe ?? [],
    age: search.alder === undefined ? "" : String(search.alder),
    legalBasis: search.lov ?? "",
    supportLevel: search.stoette ?? "",
    region: search.region ?? "",
    municipality: search.kommune ?? null,
    travel: search.rejse ?? "anywhere",
    freePlaceBy: search.ledig ?? "",
    notGroups: search.ikkeMaalgruppe ?? [],
    notOperators: search.ikkeDriftsform ?? [],
    notCategories: search.ikkeOmfang ?? [],
  };
}

/** What the form says, as the address writes it. */
export function fromNeedValues(values: NeedValues): NeedSearch {
  const given = (text: string): string | undefined => (text.trim() === "" ? undefined : text.trim());
  const age = given(values.age);
  return {
    maalgruppe: values.targetGroups,
    alder: age === undefined ? undefined : Number(age),
    lov: given(values.legalBasis),
    stoette: given(values.supportLevel),
    region: given(values.region),
    kommune: values.municipality ?? undefined,
    rejse: values.travel === "anywhere" ? undefined : values.travel,
    ledig: given(values.freePlaceBy),
    ikkeMaalgruppe: values.notGroups,
    ikkeDriftsform: values.notOperators,
    ikkeOmfang: values.notCategories,
  };
}

/** What must be corrected before offers can be looked for. */
export function checkNeed(values: NeedValues, text: Messages["need"]): FieldErrors<NeedValues> {
  const { age, freePlaceBy, travel } = values;
  if (age.trim() !== "" && !(/^\d{1,3}$/u.test(age.trim()) && Number(age) <= 120))
    return { age: text.ageWrong };
  if (freePlaceBy !== "" && !isIsoDate(freePlaceBy)) return { freePlaceBy: text.freePlaceByWrong };
  if (toNeed(fromNeedValues(values)) === undefined) return { targetGroups: text.nothingSaid };
  const isPlaced = values.municipality !== null || (travel === "region" && values.region !== "");
  if (travel !== "anywhere" && !isPlaced) return { municipality: text.travelNeedsPlace };
  return {};
}
