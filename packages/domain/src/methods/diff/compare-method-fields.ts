import type { CostRange, MethodFields } from "../method-fields.ts";
import { compareTexts, type DifferenceLine } from "./compare-texts.ts";

/** What changed in one field. */
export interface MethodFieldDifference {
  /** A path of `MethodFields`. What belongs together is told as one: "standing.level" and "standing.reason", "economy.perCitizen". */
  readonly field: string;
  /** Running text; one short value; or a list of which items come and go. */
  readonly kind: "text" | "value" | "list";
  /** As plain text: codes as they are, a range of kroner as "1000-2000", a list with one item a line. "" where nothing was said. */
  readonly before: string;
  readonly after: string;
  /** Of a text: all its lines with what changed in them. */
  readonly lines: readonly DifferenceLine[];
  /** Of a list: the items that come and go. Ratings, studies and sources are told as JSON of the item. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

interface Field {
  readonly field: string;
  readonly kind: MethodFieldDifference["kind"];
  /** One text or value; of a list its items. */
  readonly read: (fields: MethodFields) => string | readonly string[];
}

const text = (field: string, read: (fields: MethodFields) => string): Field => ({
  field,
  kind: "text",
  read,
});
const value = (field: string, read: (fields: MethodFields) => string | number | null): Field => ({
  field,
  kind: "value",
  read: (fields) => String(read(fields) ?? ""),
});
const list = (field: string, read: (fields: MethodFields) => readonly unknown[]): Field => ({
  field,
  kind: "list",
  read: (fields) => read(fields).map((item) => (typeof item === "string" ? item : JSON.stringify(item))),
});

/** Every field of a description, in its order. */
const comparedFields: readonly Field[] = [
  value("name", ({ name }) => name),
  list("aliases", ({ aliases }) => aliases),
  text("summary", ({ summary }) => summary),
  text("purpose", ({ purpose }) => purpose),
  list("targetGroups", ({ targetGroups }) => targetGroups),
  value("ageFrom", ({ ageFrom }) => ageFrom),
  value("ageTo", ({ ageTo }) => ageTo),
  text("exclusion", ({ exclusion }) => exclusion),
  list("legalBases", ({ legalBases }) => legalBases),
  list("coreComponents", ({ coreComponents }) => coreComponents),
  text("theoryOfChange", ({ theoryOfChange }) => theoryOfChange),
  text("dosage.sessions", ({ dosage }) => dosage.sessions),
  text("dosage.duration", ({ dosage }) => dosage.duration),
  text("dosage.setting", ({ dosage }) => dosage.setting),
  text("competences.required", ({ competences }) => competences.required),
  text("competences.training", ({ competences }) => competences.training),
  text("competences.certification", ({ competences }) => competences.certification),
  value("licence.kind", ({ licence }) => licence.kind),
  value("licence.owner", ({ licence }) => licence.owner),
  text("licence.note", ({ licence }) => licence.note),
  text("implementation.fidelityTool", ({ implementation }) => implementation.fidelityTool),
  text("implementation.support", ({ implementation }) => implementation.support),
  text("implementation.timeToFullUse", ({ implementation }) => implementation.timeToFullUse),
  value("standing.level", ({ standing }) => standing?.level ?? null),
  text("standing.reason", ({ standing }) => standing?.reason ?? ""),
  list("ratings", ({ ratings }) => ratings),
  list("studies", ({ studies }) => studies),
  value("relevance.level", ({ relevance }) => relevance?.level ?? null),
  text("relevance.reason", ({ relevance }) => relevance?.reason ?? ""),
  value("economy.startUp", ({ economy }) => writeRange(economy.startUp)),
  value("economy.perCitizen", ({ economy }) => writeRange(economy.perCitizen)),
  value("economy.priceYear", ({ economy }) => economy.priceYear),
  text("economy.note", ({ economy }) => economy.note),
  value("economy.sourceKey", ({ economy }) => economy.sourceKey),
  text("risks", ({ risks }) => risks),
  text("ethics", ({ ethics }) => ethics),
  list("sources", ({ sources }) => sources),
  value("textLicence", ({ textLicence }) => textLicence),
  text("body", ({ body }) => body),
];

/**
 * Answers what changed between two descriptions of a method, in the order of the fields; a field that is as it was is not told. Takes at most some
 * milliseconds also for texts that have nothing in common.
 * @param before null: there was none, so all that is said is new
 * @example compareMethodFields(published, draft)[0]?.field // "summary"
 */
export function compareMethodFields(
  before: MethodFields | null,
  after: MethodFields,
): MethodFieldDifference[] {
  return comparedFields.flatMap(({ field, kind, read }) => {
    const was = before === null ? (kind === "list" ? [] : "") : read(before);
    const is = read(after);
    if (JSON.stringify(was) === JSON.stringify(is)) return [];
    return describe({ field, kind, was: toItems(was), is: toItems(is) });
  });
}

function toItems(read: string | readonly string[]): readonly string[] {
  return typeof read === "string" ? [read] : read;
}

function describe({
  field,
  kind,
  was,
  is,
}: {
  field: string;
  kind: Field["kind"];
  was: readonly string[];
  is: readonly string[];
}): MethodFieldDifference {
  const [before, after] = [was.join("\n"), is.join("\n")];
  return {
    field,
    kind,
    before,
    after,
    lines: kind === "text" ? compareTexts(before, after) : [],
    added: kind === "list" ? is.filter((item) => !was.includes(item)) : [],
    removed: kind === "list" ? was.filter((item) => !is.includes(item)) : [],
  };
}

function writeRange(range: CostRange | null): string {
  return range === null ? "" : `${range.fromKroner}-${range.toKroner}`;
}
