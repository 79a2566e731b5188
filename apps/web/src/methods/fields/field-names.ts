import type { Messages as MethodMessages } from "../messages.da.ts";
import type { FieldPath } from "./field-paths.ts";
import type { FieldWords } from "./words.da.ts";

/** What each field is called: as on the method's page where it stands there, so that writers and readers have the same words. */
export function nameFields(
  { method, compare }: MethodMessages,
  own: FieldWords["fields"],
): Readonly<Record<FieldPath, string>> {
  const { facts, description, cost, studies, sources } = method;
  return {
    name: own.name,
    aliases: facts.aliases,
    summary: compare.summary,
    purpose: description.purpose,
    targetGroups: facts.targetGroups,
    ageFrom: own.ageFrom,
    ageTo: own.ageTo,
    legalBases: facts.legalBases,
    exclusion: facts.exclusion,
    coreComponents: description.coreComponents,
    theoryOfChange: description.theoryOfChange,
    body: description.body,
    "dosage.sessions": facts.sessions,
    "dosage.duration": facts.duration,
    "dosage.setting": facts.setting,
    "competences.required": description.required,
    "competences.training": description.training,
    "competences.certification": description.certification,
    "licence.kind": facts.licence,
    "licence.owner": facts.owner,
    "licence.note": own.licenceNote,
    "implementation.fidelityTool": description.fidelityTool,
    "implementation.support": description.support,
    "implementation.timeToFullUse": description.timeToFullUse,
    sources: sources.heading,
    "standing.level": compare.standing,
    "standing.reason": own.standingReason,
    ratings: own.ratings,
    studies: studies.heading,
    "relevance.level": compare.relevance,
    "relevance.reason": own.relevanceReason,
    "economy.startUp": cost.startUp,
    "economy.perCitizen": cost.perCitizen,
    "economy.priceYear": cost.priceYear,
    "economy.sourceKey": own.priceSource,
    "economy.note": own.priceNote,
    risks: description.risks,
    ethics: description.ethics,
    textLicence: own.textLicence,
  };
}
