import { type BilingualText, findLegalBasis, formatLegalBasis } from "../../law/index.ts";
import { findMunicipality, findTargetGroup, supportNeedLevels } from "../../reference/index.ts";
import type { FactKind, FactValues } from "../fact.ts";
import { offerLabels } from "../vocabulary/offer-labels.ts";

/** What can speak for an offer, speak against it, or be unknown about it, with what the sentence names. */
export interface MatchReasonParams {
  readonly "target-group-primary": { readonly group: string };
  readonly "target-group-secondary": { readonly group: string };
  readonly "target-group-wider": { readonly group: string; readonly offered: string };
  readonly "target-group-narrower": { readonly group: string; readonly offered: string };
  readonly "target-group-missing": { readonly group: string };
  readonly "target-group-excluded": { readonly group: string };
  readonly "unwanted-group": { readonly group: string };
  readonly "legal-basis-held": { readonly legalBasis: string };
  readonly "legal-basis-missing": { readonly legalBasis: string };
  readonly "support-level-held": { readonly level: string };
  readonly "support-level-missing": { readonly level: string };
  readonly "age-within": { readonly age: number };
  readonly "age-outside": { readonly age: number };
  readonly "in-municipality": { readonly municipality: string };
  readonly "outside-municipality": { readonly municipality: string };
  readonly "in-region": { readonly municipality: string };
  readonly "outside-region": { readonly municipality: string };
  readonly "places-free": { readonly places: number; readonly from: string };
  readonly "no-places-free": Readonly<Record<string, never>>;
  readonly "supervision-remark": { readonly remark: FactValues["approval"]["remarks"][number] };
  readonly "opens-later": { readonly day: string };
  readonly closes: { readonly day: string };
  readonly unknown: { readonly kind: FactKind };
  readonly stale: { readonly kind: FactKind };
  readonly contradicted: { readonly kind: FactKind };
}
export type MatchReasonCode = keyof MatchReasonParams;

/** One reason. Sentences: `describeMatchReason`. */
export interface MatchReason<Code extends MatchReasonCode = MatchReasonCode> {
  readonly code: Code;
  readonly params: MatchReasonParams[Code];
}

const texts: Readonly<Record<MatchReasonCode, BilingualText>> = {
  "target-group-primary": {
    da: "{group} er den primære målgruppe.",
    en: "{group} is the primary target group.",
  },
  "target-group-secondary": {
    da: "{group} er blandt målgrupperne.",
    en: "{group} is among the target groups.",
  },
  "target-group-wider": {
    da: "Målgruppen er bredere: {offered}, som {group} hører under.",
    en: "The target group is wider: {offered}, which {group} belongs to.",
  },
  "target-group-narrower": {
    da: "Af {group} modtager tilbuddet kun {offered}.",
    en: "Of {group} the offer takes in {offered} only.",
  },
  "target-group-missing": {
    da: "{group} er ikke blandt målgrupperne.",
    en: "{group} is not among the target groups.",
  },
  "target-group-excluded": {
    da: "Tilbuddet skrev for længe siden, at det ikke modtager {group}.",
    en: "The offer wrote a long time ago that it does not take in {group}.",
  },
  "unwanted-group": {
    da: "Tilbuddet skrev for længe siden, at det modtager {group}, som ikke må være der.",
    en: "The offer wrote a long time ago that it takes in {group}, which must not be there.",
  },
  "legal-basis-held": {
    da: "Tilbuddet er godkendt efter {legalBasis}.",
    en: "The offer is approved under {legalBasis}.",
  },
  "legal-basis-missing": {
    da: "Tilbuddet er ikke godkendt efter {legalBasis}.",
    en: "The offer is not approved under {legalBasis}.",
  },
  "support-level-held": { da: "Støttebehovet passer: {level}.", en: "The support need fits: {level}." },
  "support-level-missing": {
    da: "Tilbuddet nævner ikke støttebehovet: {level}.",
    en: "The offer does not name the support need: {level}.",
  },
  "age-within": { da: "Alderen passer: {age} år.", en: "The offer is for somebody aged {age}." },
  "age-outside": {
    da: "Alderen passer ikke: {age} år.",
    en: "The offer is not for somebody aged {age}.",
  },
  "in-municipality": {
    da: "Det ligger i den ønskede kommune, {municipality}.",
    en: "It lies in the wanted municipality, {municipality}.",
  },
  "outside-municipality": {
    da: "Det ligger uden for den ønskede kommune, i {municipality}.",
    en: "It lies outside the wanted municipality, in {municipality}.",
  },
  "in-region": {
    da: "Det ligger i regionen, i {municipality}.",
    en: "It lies in the region, in {municipality}.",
  },
  "outside-region": {
    da: "Det ligger uden for regionen, i {municipality}.",
    en: "It lies outside the region, in {municipality}.",
  },
  "places-free": { da: "Ledige pladser: {places} fra {from}.", en: "Free places: {places} from {from}." },
  "no-places-free": { da: "Ingen ledige pladser.", en: "No free places." },
  "supervision-remark": { da: "Tilsynets bemærkning: {remark}.", en: "The supervision's remark: {remark}." },
  "opens-later": { da: "Det åbner først {day}.", en: "It does not open until {day}." },
  closes: { da: "Det lukker {day}.", en: "It closes on {day}." },
  unknown: { da: "{kind}: ikke oplyst.", en: "{kind}: not told." },
  stale: {
    da: "{kind}: oplysningen er forældet og tæller kun halvt.",
    en: "{kind}: the fact is out of date and counts half only.",
  },
  contradicted: {
    da: "{kind}: kilderne siger ikke det samme.",
    en: "{kind}: the sources do not say the same.",
  },
};

const findLevel = (code: string) => supportNeedLevels.find((level) => level.code === code)?.label;
const nameMunicipality = (code: string): BilingualText | undefined => {
  const name = findMunicipality(code)?.name;
  return name === undefined ? undefined : { da: name, en: name };
};
const nameLegalBasis = (code: string): BilingualText | undefined => {
  const basis = findLegalBasis(code);
  return basis && { da: formatLegalBasis(basis), en: formatLegalBasis(basis) };
};

/** What a parameter is called; one without a list of its own is written as it is. */
const names: Readonly<Record<string, (value: string) => BilingualText | undefined>> = {
  group: (code) => findTargetGroup(code)?.label,
  offered: (code) => findTargetGroup(code)?.label,
  level: findLevel,
  legalBasis: nameLegalBasis,
  municipality: nameMunicipality,
  kind: (kind) => offerLabels.factKind[kind as FactKind],
  remark: (remark) => offerLabels.supervisionRemark[remark as FactValues["approval"]["remarks"][number]],
};

/** Every code of a reason. */
export const matchReasonCodes = Object.keys(texts) as readonly MatchReasonCode[];

/**
 * Answers a reason as a sentence. Codes that the lists do not know are written as they are.
 * @example describeMatchReason({ code: "age-within", params: { age: 24 } }).en
 *   // "The offer is for somebody aged 24."
 */
export function describeMatchReason({ code, params }: MatchReason): BilingualText {
  const { da, en } = texts[code];
  return { da: fill(da, "da", params), en: fill(en, "en", params) };
}

function fill(text: string, language: keyof BilingualText, params: object): string {
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(Reflect.get(params, name));
    return names[name]?.(value)?.[language] ?? value;
  });
}
