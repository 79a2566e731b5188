import { formatLegalBasis, laws, legalBases } from "../../law/index.ts";
import {
  methods,
  municipalities,
  supervisionAuthorities,
  supportNeedLevels,
  targetGroups,
} from "../../reference/index.ts";
import { offerLabels } from "../vocabulary/offer-labels.ts";
import { services } from "../vocabulary/services.ts";
import { foldText } from "./fold-text.ts";

/** An entry of a list that cells refer to. */
export interface ListedCode {
  readonly code: string;
  /** What is written in a spreadsheet. */
  readonly label: string;
  /** What is understood besides code and label. */
  readonly aliases: readonly string[];
}

const labelsOf = (
  entries: Readonly<Record<string, { da: string; en: string }>>,
  aliases: Readonly<Record<string, readonly string[]>> = {},
): ListedCode[] =>
  Object.entries(entries).map(([code, { da, en }]) => ({
    code,
    label: da,
    aliases: [en, ...(aliases[code] ?? [])],
  }));

const withLabels = (entries: readonly { code: string; label: { da: string; en: string } }[]): ListedCode[] =>
  entries.map(({ code, label }) => ({ code, label: label.da, aliases: [label.en] }));

/** The lists that cells are looked up in, each in its own order. */
export const codeLists = {
  "legal-bases": legalBases.map((basis) => {
    const cited = formatLegalBasis(basis);
    const spelledOut = cited.replace(basis.law, laws[basis.law].da);
    return { code: basis.code, label: cited, aliases: [spelledOut, basis.label.da, basis.label.en] };
  }),
  "target-groups": withLabels(targetGroups),
  "support-need-levels": withLabels(supportNeedLevels),
  services: withLabels(services),
  methods: withLabels(methods),
  municipalities: municipalities.map(({ code, name, officialName }) => ({
    code,
    label: name,
    aliases: [officialName, `${name} Kommune`, `0${code}`],
  })),
  "supervision-authorities": supervisionAuthorities.map(({ id, name }) => ({
    code: id,
    label: name,
    aliases: [],
  })),
  categories: labelsOf(offerLabels.category, {
    regional: ["Regional", "Omfattet", "Ja"],
    national: ["Landsdækkende", "Landsdelsdækkende", "Lands-/landsdelsdækkende"],
    outside: ["Ikke omfattet", "Nej"],
  }),
  "operator-kinds": labelsOf(offerLabels.operatorKind, {
    municipal: ["Kommune"],
    regional: ["Region"],
    company: ["Privat", "Privat selskab"],
  }),
  sources: labelsOf(offerLabels.factSource, { operator: ["Tilbuddet", "Driftsherren"] }),
  "rate-units": labelsOf(offerLabels.ratePer, {
    day: ["Dag", "Døgn", "pr. døgn"],
    hour: ["Time"],
    month: ["Måned"],
  }),
  "approval-statuses": labelsOf(offerLabels.approvalStatus, { withdrawn: ["Trukket tilbage"] }),
  remarks: labelsOf(offerLabels.supervisionRemark, { marked: ["Markeret", "Markering"] }),
} as const satisfies Record<string, readonly ListedCode[]>;

export type CodeListName = keyof typeof codeLists;

const lookups = new Map(
  Object.entries(codeLists).map(([name, entries]): [string, ReadonlyMap<string, ListedCode>] => [
    name,
    createLookup(entries),
  ]),
);

/** What spreadsheets hold most often, as it stands: every code and label that leads to one entry. */
const asWritten = new Map(
  Object.entries(codeLists).map(([name, entries]): [string, ReadonlyMap<string, ListedCode>] => [
    name,
    new Map(
      entries
        .flatMap(({ code, label }) => [code, label])
        .flatMap((text) => {
          const found = lookups.get(name)?.get(foldText(text));
          return found === undefined ? [] : [[text, found] as const];
        }),
    ),
  ]),
);

/** Codes come before labels, and what two entries share means neither of them. */
function createLookup(entries: readonly ListedCode[]): Map<string, ListedCode> {
  const found = new Map<string, ListedCode>();
  const ambiguous = new Set<string>();
  for (const texts of [
    (entry: ListedCode) => [entry.code],
    ({ label }: ListedCode) => [label],
    ({ aliases }: ListedCode) => aliases,
  ]) {
    const earlier = new Set(found.keys());
    for (const entry of entries)
      for (const text of new Set(texts(entry).map(foldText))) {
        if (earlier.has(text) || found.get(text) === entry) continue;
        if (found.has(text)) ambiguous.add(text);
        else found.set(text, entry);
      }
  }
  for (const text of ambiguous) found.delete(text);
  return found;
}

/**
 * Answers the entry that a text means, by its code, its Danish or English label or another usual form. Undefined when
 * the list has none, or several.
 * @example findListedCode("legal-bases", "Serviceloven § 107")?.code // "SEL-107"
 */
export function findListedCode(list: CodeListName, text: string): ListedCode | undefined {
  return asWritten.get(list)?.get(text) ?? lookups.get(list)?.get(foldText(text));
}

/** Answers what is written for a code: its label where that leads back to the code, else the code itself. */
export function writeCode(list: CodeListName, code: string): string {
  const label = lookups.get(list)?.get(foldText(code))?.label;
  return label !== undefined && findListedCode(list, label)?.code === code ? label : code;
}
