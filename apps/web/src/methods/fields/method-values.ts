import type { MethodFieldsInput } from "@rammevaerk/contracts/methods";
import type { MethodLicence, MethodStanding, RelevanceLevel, TextLicence } from "@rammevaerk/domain/methods";
import { readLines } from "../../platform/form/read-lines.ts";
import {
  keysOfSources,
  type LineValues,
  type RatingValues,
  readWhole,
  rowOfKey,
  type SourceValues,
  type StudyValues,
  toLineValues,
  toRating,
  toRatingValues,
  toSources,
  toSourceValues,
  toStudy,
  toStudyValues,
} from "./item-values.ts";

/** A description as it stands in the form. Names are paths of the fields, so that what is wrong finds its place; numbers are as typed. */
export interface MethodValues {
  name: string;
  /** One on each line. */
  aliases: string;
  summary: string;
  purpose: string;
  targetGroups: readonly string[];
  ageFrom: string;
  ageTo: string;
  exclusion: string;
  legalBases: readonly string[];
  coreComponents: readonly LineValues[];
  theoryOfChange: string;
  "dosage.sessions": string;
  "dosage.duration": string;
  "dosage.setting": string;
  "competences.required": string;
  "competences.training": string;
  "competences.certification": string;
  "licence.kind": MethodLicence;
  "licence.owner": string;
  "licence.note": string;
  "implementation.fidelityTool": string;
  "implementation.support": string;
  "implementation.timeToFullUse": string;
  "standing.level": MethodStanding | "";
  "standing.reason": string;
  ratings: readonly RatingValues[];
  studies: readonly StudyValues[];
  "relevance.level": RelevanceLevel | "";
  "relevance.reason": string;
  "economy.startUp.fromKroner": string;
  "economy.startUp.toKroner": string;
  "economy.perCitizen.fromKroner": string;
  "economy.perCitizen.toKroner": string;
  "economy.priceYear": string;
  "economy.note": string;
  /** The row of a source; "" for none. */
  "economy.sourceKey": string;
  risks: string;
  ethics: string;
  sources: readonly SourceValues[];
  textLicence: TextLicence;
  body: string;
}

const typed = (value: number | null | undefined): string =>
  value === null || value === undefined ? "" : String(value);

export function toMethodValues(fields: MethodFieldsInput): MethodValues {
  const { dosage, competences, licence, implementation, standing, relevance, economy } = fields;
  return {
    name: fields.name,
    aliases: fields.aliases.join("\n"),
    summary: fields.summary,
    purpose: fields.purpose,
    targetGroups: fields.targetGroups,
    ageFrom: typed(fields.ageFrom),
    ageTo: typed(fields.ageTo),
    exclusion: fields.exclusion,
    legalBases: fields.legalBases,
    coreComponents: toLineValues(fields.coreComponents),
    theoryOfChange: fields.theoryOfChange,
    "dosage.sessions": dosage.sessions,
    "dosage.duration": dosage.duration,
    "dosage.setting": dosage.setting,
    "competences.required": competences.required,
    "competences.training": competences.training,
    "competences.certification": competences.certification,
    "licence.kind": licence.kind,
    "licence.owner": licence.owner,
    "licence.note": licence.note,
    "implementation.fidelityTool": implementation.fidelityTool,
    "implementation.support": implementation.support,
    "implementation.timeToFullUse": implementation.timeToFullUse,
    "standing.level": standing?.level ?? "",
    "standing.reason": standing?.reason ?? "",
    ratings: toRatingValues(fields),
    studies: toStudyValues(fields),
    "relevance.level": relevance?.level ?? "",
    "relevance.reason": relevance?.reason ?? "",
    "economy.startUp.fromKroner": typed(economy.startUp?.fromKroner),
    "economy.startUp.toKroner": typed(economy.startUp?.toKroner),
    "economy.perCitizen.fromKroner": typed(economy.perCitizen?.fromKroner),
    "economy.perCitizen.toKroner": typed(economy.perCitizen?.toKroner),
    "economy.priceYear": typed(economy.priceYear),
    "economy.note": economy.note,
    "economy.sourceKey": rowOfKey(fields.sources, economy.sourceKey),
    risks: fields.risks,
    ethics: fields.ethics,
    sources: toSourceValues(fields.sources),
    textLicence: fields.textLicence,
    body: fields.body,
  };
}

/** What is saved. A judgement that was not chosen has no reason either; one end of a range stands for both. */
export function toMethodFields(values: MethodValues): MethodFieldsInput {
  const keys = keysOfSources(values.sources);
  const text = (key: TextKey): string => values[key].trim();
  const standing = values["standing.level"];
  const relevance = values["relevance.level"];
  return {
    name: text("name"),
    aliases: readLines(values.aliases),
    summary: text("summary"),
    purpose: text("purpose"),
    targetGroups: [...values.targetGroups],
    ageFrom: readWhole(values.ageFrom),
    ageTo: readWhole(values.ageTo),
    exclusion: text("exclusion"),
    legalBases: [...values.legalBases],
    coreComponents: values.coreComponents.map((line) => line.text.trim()).filter((line) => line !== ""),
    theoryOfChange: text("theoryOfChange"),
    dosage: {
      sessions: text("dosage.sessions"),
      duration: text("dosage.duration"),
      setting: text("dosage.setting"),
    },
    competences: {
      required: text("competences.required"),
      training: text("competences.training"),
      certification: text("competences.certification"),
    },
    licence: {
      kind: values["licence.kind"],
      owner: text("licence.owner"),
      note: text("licence.note"),
    },
    implementation: {
      fidelityTool: text("implementation.fidelityTool"),
      support: text("implementation.support"),
      timeToFullUse: text("implementation.timeToFullUse"),
    },
    standing: standing === "" ? null : { level: standing, reason: text("standing.reason") },
    ratings: values.ratings.map((rating) => toRating(rating, keys)),
    studies: values.studies.map((study) => toStudy(study, keys)),
    relevance: relevance === "" ? null : { level: relevance, reason: text("relevance.reason") },
    economy: {
      startUp: toRange(values["economy.startUp.fromKroner"], values["economy.startUp.toKroner"]),
      perCitizen: toRange(values["economy.perCitizen.fromKroner"], values["economy.perCitizen.toKroner"]),
      priceYear: readWhole(values["economy.priceYear"]),
      note: text("economy.note"),
      sourceKey: keys.get(values["economy.sourceKey"]) ?? null,
    },
    risks: text("risks"),
    ethics: text("ethics"),
    sources: toSources(values.sources, keys),
    textLicence: values.textLicence,
    body: values.body,
  };
}

type TextKey = {
  [Key in keyof MethodValues]: string extends MethodValues[Key] ? Key : never;
}[keyof MethodValues];

function toRange(from: string, to: string): { fromKroner: number; toKroner: number } | null {
  const [low, high] = [readWhole(from), readWhole(to)];
  const one = low ?? high;
  return one === null ? null : { fromKroner: low ?? one, toKroner: high ?? one };
}

/** Whether two forms would be saved as the same. */
export function isSameDescription(one: MethodValues, other: MethodValues): boolean {
  return JSON.stringify(toMethodFields(one)) === JSON.stringify(toMethodFields(other));
}
