import type { MethodFieldsInput } from "@rammevaerk/contracts/methods";
import type { DeclarationDimension, EvidenceScale, StudyDesign } from "@rammevaerk/domain/methods";

type Source = MethodFieldsInput["sources"][number];
type Rating = MethodFieldsInput["ratings"][number];
type Study = MethodFieldsInput["studies"][number];

/** An item of a repeated group. `row` tells it from the others while the form is open, also when it moves. */
export interface Row {
  readonly row: number;
}
export interface LineValues extends Row {
  text: string;
}
/** A source as typed. Others name it by its row, so that its key can be changed, or left to be made. */
export interface SourceValues extends Row {
  key: string;
  title: string;
  publisher: string;
  year: string;
  url: string;
  readOn: string;
}
export interface RatingValues extends Row {
  scale: EvidenceScale;
  scaleName: string;
  dimension: DeclarationDimension | "";
  value: string;
  version: string;
  ratedYear: string;
  summary: string;
  /** The row of its source; "" for none. */
  source: string;
}
export interface StudyValues extends Row {
  outcome: string;
  title: string;
  year: string;
  country: string;
  design: StudyDesign;
  participants: string;
  followUpMonths: string;
  effect: string;
  source: string;
}

/** Stands for a source that is still to be named, so that a draft can be saved: the server asks for it when it is handed in. */
export const missingSourceKey = "kilde-mangler";

const numberText = (value: number | null): string => (value === null ? "" : String(value));

/** A number as typed in a field; null for none and for what is no whole number, which the form refuses before. */
export function readWhole(typed: string): number | null {
  const digits = typed.trim().replaceAll(/[\s.](?=\d{3}(?:\D|$))/gu, "");
  return /^\d{1,10}$/u.test(digits) ? Number(digits) : null;
}

export function toLineValues(lines: readonly string[]): LineValues[] {
  return lines.map((text, row) => ({ row, text }));
}

export function toSourceValues(sources: readonly Source[]): SourceValues[] {
  return sources.map(({ key, title, publisher, year, url, readOn }, row) => ({
    row,
    key,
    title,
    publisher,
    year: numberText(year),
    url: url ?? "",
    readOn,
  }));
}

/** The row of the source with a key, as text; "" where none has it. */
export function rowOfKey(sources: readonly Source[], key: string | null): string {
  const at = sources.findIndex((source) => source.key === key);
  return at === -1 ? "" : String(at);
}

export function toRatingValues({ ratings, sources }: MethodFieldsInput): RatingValues[] {
  return ratings.map(({ dimension, ratedYear, sourceKey, ...rating }, row) => ({
    ...rating,
    row,
    dimension: dimension ?? "",
    ratedYear: numberText(ratedYear),
    source: rowOfKey(sources, sourceKey),
  }));
}

export function toStudyValues({ studies, sources }: MethodFieldsInput): StudyValues[] {
  return studies.map(({ year, participants, followUpMonths, sourceKey, ...study }, row) => ({
    ...study,
    row,
    year: numberText(year),
    participants: numberText(participants),
    followUpMonths: numberText(followUpMonths),
    source: rowOfKey(sources, sourceKey),
  }));
}

export function toSources(values: readonly SourceValues[], keys: ReadonlyMap<string, string>): Source[] {
  return values.map(({ row, title, publisher, year, url, readOn }) => ({
    key: keys.get(String(row)) ?? missingSourceKey,
    title: title.trim(),
    publisher: publisher.trim(),
    year: readWhole(year),
    url: url.trim() === "" ? null : url.trim(),
    readOn,
  }));
}

export function toRating(values: RatingValues, keys: ReadonlyMap<string, string>): Rating {
  const { scale, dimension } = values;
  return {
    scale,
    scaleName: scale === "other" ? values.scaleName.trim() : "",
    dimension: scale !== "vidensdeklaration" || dimension === "" ? null : dimension,
    value: values.value.trim(),
    version: values.version.trim(),
    ratedYear: readWhole(values.ratedYear),
    summary: values.summary.trim(),
    sourceKey: keys.get(values.source) ?? missingSourceKey,
  };
}

export function toStudy(values: StudyValues, keys: ReadonlyMap<string, string>): Study {
  return {
    outcome: values.outcome.trim(),
    title: values.title.trim(),
    year: readWhole(values.year),
    country: values.country.trim(),
    design: values.design,
    participants: readWhole(values.participants),
    followUpMonths: readWhole(values.followUpMonths),
    effect: values.effect.trim(),
    sourceKey: keys.get(values.source) ?? missingSourceKey,
  };
}

/**
 * The key of every source by its row: the one that was typed, else one made of title and year, different from all others. A key that was typed
 * twice stays twice, and is refused where it stands.
 */
export function keysOfSources(sources: readonly SourceValues[]): ReadonlyMap<string, string> {
  const taken = new Set([missingSourceKey, ...sources.map(({ key }) => key.trim()).filter(Boolean)]);
  const keys = new Map<string, string>();
  for (const source of sources) {
    const typed = source.key.trim();
    const key = typed === "" ? makeFree(makeKey(source), taken) : typed;
    taken.add(key);
    keys.set(String(source.row), key);
  }
  return keys;
}

const longestKey = 40;

function makeKey({ title, year }: SourceValues): string {
  const words = title
    .toLocaleLowerCase("da")
    .replaceAll("æ", "ae")
    .replaceAll("ø", "oe")
    .replaceAll("å", "aa")
    .normalize("NFD")
    .replaceAll(/\p{Mark}/gu, "")
    .match(/[a-z0-9]+/gu);
  const name = (words ?? ["kilde"]).slice(0, 4).join("-").slice(0, longestKey).replace(/-$/u, "");
  return year.trim() === "" ? name : `${name}-${readWhole(year) ?? ""}`.replace(/-$/u, "");
}

function makeFree(key: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const tried = count === 1 ? key : `${key}-${count}`;
    if (!taken.has(tried)) return tried;
  }
}
