import type { MethodFields } from "@rammevaerk/domain/methods";
import { listCodeWords } from "@rammevaerk/domain/reference";
import { readHtmlText } from "../../platform/html-text.ts";
import { dayOf, type SearchDocument, type SearchSource } from "../../platform/search-source.ts";
import {
  listFirstPublished,
  listPublishedMethodIds,
  listPublishedMethods,
  type SearchedMethod,
} from "./repository.ts";

/** Published methods as the library describes them; retired ones are found, and marked. Drafts and what is in review are not here. */
export const methodSource: SearchSource = {
  kind: "method",
  isPublic: true,
  listIds: listPublishedMethodIds,
  async describe({ db }, ids) {
    const [methods, firstPublished] = await Promise.all([
      listPublishedMethods(db, ids),
      listFirstPublished(db, ids),
    ]);
    return methods.map((method) => describeMethod(method, firstPublished.get(method.id)));
  },
};

function describeMethod(method: SearchedMethod, firstPublished: string | undefined): SearchDocument {
  const fields = JSON.parse(method.fields) as MethodFields;
  return {
    kind: "method",
    subjectId: method.id,
    href: `/metoder/${method.code}`,
    title: fields.name,
    keywords: [
      ...fields.aliases,
      method.code,
      ...listCodeWords({ targetGroups: fields.targetGroups, legalBases: fields.legalBases }),
    ],
    body: describeContent(fields, readHtmlText(method.body_html)),
    regionIds: [],
    targetGroups: fields.targetGroups,
    audience: "everybody",
    asOf: dayOf(method.published_at ?? method.created_at),
    since: firstPublished ?? method.published_at ?? method.created_at,
    isPast: method.status === "retired",
    isDiscouraged: fields.standing?.level === "not-recommended",
  };
}

/** What is written of a method, the short before the long. Not its sources, which name other things. */
function describeContent(fields: MethodFields, text: string): string {
  const { dosage, competences, licence, implementation, economy, standing, relevance } = fields;
  return [
    fields.summary,
    fields.purpose,
    ...fields.coreComponents,
    fields.theoryOfChange,
    text,
    fields.exclusion,
    dosage.setting,
    competences.required,
    competences.training,
    competences.certification,
    licence.owner,
    implementation.fidelityTool,
    implementation.support,
    ...fields.ratings.map(({ summary }) => summary),
    ...fields.studies.map(({ effect }) => effect),
    standing?.reason ?? "",
    relevance?.reason ?? "",
    economy.note,
    fields.risks,
    fields.ethics,
  ]
    .filter((part) => part !== "")
    .join("\n");
}
