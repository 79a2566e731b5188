import { findLegalBasis } from "../law/index.ts";
import { findTargetGroup } from "../reference/index.ts";
import { findScaleValue } from "./evidence-band/evidence-scales.ts";
import type { CostRange, MethodFields } from "./method-fields.ts";

/** What is wrong with one field: nothing stands there, it is no such code, it is too small, or it has not the form. */
export type MethodProblemCode = "required" | "unknown-choice" | "too-small" | "wrong-form";

/** One thing that keeps a version from being handed in. */
export interface MethodProblem {
  /** A path of `MethodFields`: "summary", "ratings.2.sourceKey". */
  readonly field: string;
  readonly code: MethodProblemCode;
}

/**
 * Answers what keeps a description from being handed in for review, in the order of the fields; empty when nothing does. Asked for are a
 * summary, a purpose, for whom it is (a target group, an age or a legal basis) and a source; codes and source keys must be there, ranges the
 * right way round, and each rating on its scale. How long a text may be is not asked here: that is the form's.
 * @example checkMethodFields({ ...fields, summary: "" }) // [{ field: "summary", code: "required" }]
 */
export function checkMethodFields(fields: MethodFields): MethodProblem[] {
  return [
    ...checkTexts(fields),
    ...checkForWhom(fields),
    ...checkRatings(fields),
    ...checkStudies(fields),
    ...checkEconomy(fields),
    ...checkSources(fields),
  ];
}

function checkTexts({ name, summary, purpose }: MethodFields): MethodProblem[] {
  const texts = { name, summary, purpose };
  return Object.entries(texts).flatMap(([field, text]) => refuseIf(text.trim() === "", field, "required"));
}

function checkForWhom({ targetGroups, legalBases, ageFrom, ageTo }: MethodFields): MethodProblem[] {
  const isOpen = targetGroups.length === 0 && legalBases.length === 0 && ageFrom === null && ageTo === null;
  return [
    ...refuseIf(isOpen, "targetGroups", "required"),
    ...targetGroups.flatMap((code, at) =>
      refuseIf(findTargetGroup(code) === undefined, `targetGroups.${at}`, "unknown-choice"),
    ),
    ...refuseIf(ageFrom !== null && ageTo !== null && ageTo < ageFrom, "ageTo", "too-small"),
    ...legalBases.flatMap((code, at) =>
      refuseIf(findLegalBasis(code) === undefined, `legalBases.${at}`, "unknown-choice"),
    ),
  ];
}

function checkRatings({ ratings, sources }: MethodFields): MethodProblem[] {
  return ratings.flatMap(({ scale, scaleName, dimension, value, sourceKey }, at) => [
    ...refuseIf(scale === "other" && scaleName.trim() === "", `ratings.${at}.scaleName`, "required"),
    ...refuseIf(scale === "vidensdeklaration" && dimension === null, `ratings.${at}.dimension`, "required"),
    ...refuseIf(scale !== "vidensdeklaration" && dimension !== null, `ratings.${at}.dimension`, "wrong-form"),
    ...refuseIf(findScaleValue(scale, value) === undefined, `ratings.${at}.value`, "unknown-choice"),
    ...refuseIf(!hasSource(sources, sourceKey), `ratings.${at}.sourceKey`, "unknown-choice"),
  ]);
}

function checkStudies({ studies, sources }: MethodFields): MethodProblem[] {
  return studies.flatMap(({ sourceKey }, at) =>
    refuseIf(!hasSource(sources, sourceKey), `studies.${at}.sourceKey`, "unknown-choice"),
  );
}

function checkEconomy({ economy, sources }: MethodFields): MethodProblem[] {
  const { startUp, perCitizen, priceYear, sourceKey } = economy;
  const saysPrice = startUp !== null || perCitizen !== null;
  return [
    ...checkRange(startUp, "economy.startUp"),
    ...checkRange(perCitizen, "economy.perCitizen"),
    ...refuseIf(saysPrice && priceYear === null, "economy.priceYear", "required"),
    ...refuseIf(saysPrice && sourceKey === null, "economy.sourceKey", "required"),
    ...refuseIf(sourceKey !== null && !hasSource(sources, sourceKey), "economy.sourceKey", "unknown-choice"),
  ];
}

function checkRange(range: CostRange | null, field: string): MethodProblem[] {
  return refuseIf(range !== null && range.toKroner < range.fromKroner, `${field}.toKroner`, "too-small");
}

function checkSources({ sources }: MethodFields): MethodProblem[] {
  const firstAt = new Map(sources.map(({ key }, at) => [key, at] as const).toReversed());
  return [
    ...refuseIf(sources.length === 0, "sources", "required"),
    ...sources.flatMap(({ key }, at) => refuseIf(firstAt.get(key) !== at, `sources.${at}.key`, "wrong-form")),
  ];
}

function hasSource(sources: MethodFields["sources"], sourceKey: string): boolean {
  return sources.some(({ key }) => key === sourceKey);
}

function refuseIf(isWrong: boolean, field: string, code: MethodProblemCode): MethodProblem[] {
  return isWrong ? [{ field, code }] : [];
}
