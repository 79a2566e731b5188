import { checkMethodFields, type MethodProblem } from "@rammevaerk/domain/methods";
import { readLines } from "../../platform/form/read-lines.ts";
import {
  groupLimits,
  type LimitedText,
  lineLimits,
  noteLimit,
  numberLimits,
  textLimits,
} from "./field-limits.ts";
import { readWhole, type Row } from "./item-values.ts";
import { type MethodValues, toMethodFields } from "./method-values.ts";
import type { Problems } from "./problems.da.ts";

/** A sentence for each place of the form that must be corrected, by the place's path. */
export type MethodErrors = Readonly<Record<string, string>>;

const leastName = 2;
const leastReason = 3;
const keyForm = /^[a-z0-9]+(-[a-z0-9]+)*$/u;

/** What keeps a draft from being saved: only what the server could not store. */
export function checkSavable(values: MethodValues & { note: string }, text: Problems): MethodErrors {
  return Object.fromEntries([
    ...checkTexts(values, text),
    ...checkNumbers(numberLimits, (key) => values[key as keyof typeof numberLimits], { text, prefix: "" }),
    ...checkReasons(values, text),
    ...checkLines(values, text),
    ...(["sources", "ratings", "studies"] as const).flatMap((group) => checkGroup(group, values, text)),
    ...values.sources.flatMap((source, at) => checkSource(source, { at, text })),
  ]);
}

/** What a description lacks to be handed in: the same check that the server makes, with each problem at its place of the form. */
export function listMissing(values: MethodValues, text: Problems): { place: string; text: string }[] {
  return checkMethodFields(toMethodFields(values)).map((problem) => ({
    place: findPlace(problem.field),
    text: describeProblem(problem, text),
  }));
}

type Found = readonly (readonly [string, string])[];

function checkTexts(values: MethodValues & { note: string }, text: Problems): Found {
  const keys = Object.keys(textLimits) as LimitedText[];
  const tooLong = keys.flatMap((key) => tooLongAt(key, values[key], { most: textLimits[key], text }));
  const isNamed = values.name.trim().length >= leastName;
  return [
    ...tooLong,
    ...tooLongAt("note", values.note, { most: noteLimit, text }),
    ...(isNamed ? [] : [["name", text.name] as const]),
  ];
}

function tooLongAt(place: string, typed: string, { most, text }: { most: number; text: Problems }): Found {
  return typed.trim().length > most ? [[place, text.tooLong(most)]] : [];
}

function checkNumbers(
  limits: Readonly<Record<string, readonly [number, number]>>,
  textOf: (key: string) => string,
  { text, prefix }: { text: Problems; prefix: string },
): Found {
  return Object.entries(limits).flatMap(([key, [least, most]]) => {
    const typed = textOf(key).trim();
    const value = readWhole(typed);
    const isFit = typed === "" || (value !== null && value >= least && value <= most);
    return isFit ? [] : [[`${prefix}${key}`, text.number(least, most)] as const];
  });
}

function checkReasons(values: MethodValues, text: Problems): Found {
  return (["standing", "relevance"] as const).flatMap((key) => {
    const isReasoned = values[`${key}.reason`].trim().length >= leastReason;
    return values[`${key}.level`] === "" || isReasoned ? [] : [[`${key}.reason`, text.reason] as const];
  });
}

function checkLines(values: MethodValues, text: Problems): Found {
  const aliases = readLines(values.aliases);
  const { aliases: alias, coreComponents: component } = lineLimits;
  const longest = Math.max(0, ...aliases.map((one) => one.length));
  return [
    ...(aliases.length > alias.most ? [["aliases", text.tooMany(alias.most)] as const] : []),
    ...(longest > alias.characters ? [["aliases", text.lineTooLong(alias.characters)] as const] : []),
    ...(values.coreComponents.length > component.most
      ? [["coreComponents", text.tooMany(component.most)] as const]
      : []),
    ...values.coreComponents.flatMap((line, at) =>
      tooLongAt(`coreComponents.${at}.text`, line.text, { most: component.characters, text }),
    ),
  ];
}

function checkGroup(group: keyof typeof groupLimits, values: MethodValues, text: Problems): Found {
  const { most, texts, numbers, needed } = groupLimits[group];
  const items: readonly Row[] = values[group];
  return [
    ...(items.length > most ? [[group, text.tooMany(most)] as const] : []),
    ...items.flatMap((item, at): Found => {
      const prefix = `${group}.${at}.`;
      const typed = item as unknown as Readonly<Record<string, string>>;
      const textOf = (key: string): string => typed[key] ?? "";
      return [
        ...Object.entries(texts).flatMap(([key, limit]) =>
          tooLongAt(`${prefix}${key}`, textOf(key), { most: limit, text }),
        ),
        ...checkNumbers(numbers, textOf, { text, prefix }),
        ...needed.flatMap((key) =>
          textOf(key).trim() === "" ? [[`${prefix}${key}`, text.needed[key]] as const] : [],
        ),
      ];
    }),
  ];
}

function checkSource(
  { key, url }: MethodValues["sources"][number],
  { at, text }: { at: number; text: Problems },
): Found {
  const isAddress = url.trim() === "" || (URL.canParse(url.trim()) && url.trim().startsWith("https://"));
  const isKey = key.trim() === "" || keyForm.test(key.trim());
  return [
    ...(isAddress ? [] : [[`sources.${at}.url`, text.url] as const]),
    ...(isKey ? [] : [[`sources.${at}.key`, text.key] as const]),
  ];
}

/** Where in the form a path of the description stands. */
function findPlace(field: string): string {
  if (/^(?:targetGroups|legalBases)\./u.test(field)) return field.split(".")[0] ?? field;
  return /^(?:ratings|studies)\..*\.sourceKey$/u.test(field) ? field.replace(/sourceKey$/u, "source") : field;
}

function describeProblem({ field, code }: MethodProblem, text: Problems): string {
  const name = field.replaceAll(/\.\d+(?=\.|$)/gu, "");
  if (name === "targetGroups" || name === "legalBases")
    return code === "required" ? text.forWhom : text.ended[name];
  const sentence = (text.missing as Readonly<Record<string, string>>)[name];
  return sentence ?? text.wrong;
}
