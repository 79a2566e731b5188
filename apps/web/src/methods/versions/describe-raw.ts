import type { EvidenceRating, EvidenceScale, MethodSource, MethodStudy } from "@rammevaerk/domain/methods";
import type { FieldWords } from "../fields/words.da.ts";
import type { Messages as MethodMessages } from "../messages.da.ts";

/** What a difference is told with. */
export interface RawWords {
  readonly labels: MethodMessages["labels"];
  readonly words: FieldWords;
  readonly targetGroup: (code: string) => string;
  readonly legalBasis: (code: string) => string;
  readonly scale: (scale: EvidenceScale, scaleName: string) => string;
  readonly kroner: (range: { fromKroner: number; toKroner: number }) => string;
  readonly date: (day: string) => string;
  readonly number: (value: number) => string;
}

/** A value of one field as people read it: codes by their names, ranges as money. "" where nothing was said. */
export function describeRaw(field: string, raw: string, words: RawWords): string {
  if (raw === "") return "";
  const named = nameOf(field, raw, words.labels);
  if (named !== undefined) return named;
  if (field === "ageFrom" || field === "ageTo") return words.words.years(raw);
  if (field === "economy.startUp" || field === "economy.perCitizen") return describeRange(raw, words);
  return raw;
}

function nameOf(field: string, raw: string, labels: MethodMessages["labels"]): string | undefined {
  const lists: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    "licence.kind": labels.licence,
    "standing.level": labels.standing,
    "relevance.level": labels.relevance,
    textLicence: labels.textLicence,
  };
  return lists[field]?.[raw];
}

function describeRange(raw: string, { kroner }: RawWords): string {
  const [from, to] = raw.split("-").map(Number);
  return from === undefined || to === undefined || Number.isNaN(from + to)
    ? raw
    : kroner({ fromKroner: from, toKroner: to });
}

/** One item of a list as people read it. Ratings, studies and sources come as JSON; what can't be read stands as it is. */
export function describeItem(field: string, raw: string, words: RawWords): string {
  if (field === "targetGroups") return words.targetGroup(raw);
  if (field === "legalBases") return words.legalBasis(raw);
  if (field !== "ratings" && field !== "studies" && field !== "sources") return raw;
  let item: unknown;
  try {
    item = JSON.parse(raw);
  } catch {
    return raw;
  }
  if (field === "ratings") return describeRating(item as EvidenceRating, words);
  if (field === "studies") return describeStudy(item as MethodStudy, words);
  return describeSource(item as MethodSource, words);
}

function describeRating(rating: EvidenceRating, { labels, words, scale }: RawWords): string {
  const { dimension, value, version, ratedYear, summary, sourceKey } = rating;
  const name = [scale(rating.scale, rating.scaleName), dimension === null ? "" : labels.dimension[dimension]];
  const about = [version, ratedYear ?? ""].map(String).filter(Boolean).join(", ");
  const head = `${joined(name, ", ")}: ${value}${about === "" ? "" : ` (${about})`}`;
  return joined([head, summary, words.sourceIs(sourceKey)], ". ");
}

function describeStudy(study: MethodStudy, { labels, words, number }: RawWords): string {
  const { outcome, effect, title, country, year, design, participants, followUpMonths, sourceKey } = study;
  const about = [
    title,
    country,
    year === null ? "" : String(year),
    labels.design[design].toLocaleLowerCase("da"),
    participants === null ? "" : words.participants(number(participants)),
    followUpMonths === null ? "" : words.followUp(followUpMonths),
  ];
  return joined([`${outcome}: ${effect}`, joined(about, ", "), words.sourceIs(sourceKey)], ". ");
}

function describeSource(source: MethodSource, { words, date }: RawWords): string {
  const { key, title, publisher, year, url, readOn } = source;
  const told = [title, publisher, year === null ? "" : String(year), url ?? "", words.readOn(date(readOn))];
  return `${joined(told, ", ")} (${key})`;
}

/** Those that say something, each without a full stop of its own before the next. */
function joined(parts: readonly string[], separator: string): string {
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part, at, all) => (separator === ". " && at < all.length - 1 ? part.replace(/\.$/u, "") : part))
    .join(separator);
}
