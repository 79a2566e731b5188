import { type BilingualText, formatLegalBasis, laws, legalBases } from "../../law/index.ts";
import {
  ffb,
  methods,
  municipalities,
  supervisionAuthorities,
  supportNeedLevels,
  targetGroups,
} from "../../reference/index.ts";
import { offerLabels } from "../vocabulary/offer-labels.ts";
import { services } from "../vocabulary/services.ts";
import { calculateUuid } from "./calculate-uuid.ts";
import type { HsdsTaxonomy, HsdsTaxonomyTerm } from "./hsds-objects.ts";

/** A code list as it is said in HSDS. */
interface ListedTerms {
  readonly name: string;
  readonly description: string;
  /** The list is FFB's, whose codes are UUIDs. */
  readonly isFfb?: true;
  readonly terms: readonly {
    readonly code: string;
    readonly name: string;
    readonly description: string;
    readonly parentCode?: string | undefined;
  }[];
}

const ofLabels = (labels: Readonly<Record<string, BilingualText>>): ListedTerms["terms"] =>
  Object.entries(labels).map(([code, { da, en }]) => ({ code, name: da, description: en }));

const ofTree = (
  entries: readonly { code: string; label: BilingualText; parentCode?: string | undefined }[],
): ListedTerms["terms"] =>
  entries.map(({ code, label, parentCode }) => ({ code, name: label.da, description: label.en, parentCode }));

const lists = {
  "target-groups": {
    name: "FFB målgrupper",
    description: "Target groups of KL's common terms (FFB), which VUM 2.0 uses.",
    isFfb: true,
    terms: ofTree(targetGroups),
  },
  "support-need-levels": {
    name: "FFB støttebehovsniveau",
    description: "Levels of support need of KL's common terms (FFB).",
    isFfb: true,
    terms: ofTree(supportNeedLevels),
  },
  services: {
    name: "FFB ydelser",
    description: "Services of KL's common terms (FFB).",
    isFfb: true,
    terms: ofTree(services),
  },
  methods: {
    name: "Metoder",
    description: "Names of methods. Being on the list says nothing of evidence.",
    terms: ofTree(methods),
  },
  "legal-bases": {
    name: "Lovgrundlag",
    description: "Provisions that offers rest on, ended ones too.",
    terms: legalBases.map((basis) => ({
      code: basis.code,
      name: `${formatLegalBasis(basis)} ${basis.label.da}`,
      description: `${laws[basis.law].en}: ${basis.label.en}`,
    })),
  },
  categories: {
    name: "Rammeaftalekategori",
    description: "How far an offer reaches by the framework agreement.",
    terms: ofLabels(offerLabels.category),
  },
  "operator-kinds": {
    name: "Driftsherretype",
    description: "Kinds of operator.",
    terms: ofLabels(offerLabels.operatorKind),
  },
  municipalities: {
    name: "Kommuner",
    description: "The 98 municipalities, by their three-digit codes.",
    terms: municipalities.map(({ code, name, officialName }) => ({ code, name, description: officialName })),
  },
  "supervision-authorities": {
    name: "Socialtilsyn",
    description: "The five authorities that approve and supervise offers.",
    terms: supervisionAuthorities.map(({ id, name }) => ({ code: id, name, description: name })),
  },
  "approval-statuses": {
    name: "Godkendelse",
    description: "How far an offer is approved by the supervision authority.",
    terms: ofLabels(offerLabels.approvalStatus),
  },
  remarks: {
    name: "Tilsynets bemærkninger",
    description: "Orders, intensified supervision and marks on Tilbudsportalen.",
    terms: ofLabels(offerLabels.supervisionRemark),
  },
} as const satisfies Record<string, ListedTerms>;

export type HsdsTaxonomyName = keyof typeof lists;

const named = Object.entries(lists) as [HsdsTaxonomyName, ListedTerms][];
const idOfTaxonomy = (name: HsdsTaxonomyName) => calculateUuid("taxonomy", name);
const idOfTerm = (name: HsdsTaxonomyName, code: string) =>
  "isFfb" in lists[name] ? code : calculateUuid("term", name, code);

/** The code lists that offers are described with. */
export const hsdsTaxonomies: readonly HsdsTaxonomy[] = named.map(([name, list]) => ({
  id: idOfTaxonomy(name),
  name: list.name,
  description: list.description,
  ...(list.isFfb === true ? { uri: ffb.system, version: ffb.version } : {}),
}));

/** Every entry of the code lists, in the order of the lists. An FFB term keeps its official code as its id. */
export const hsdsTaxonomyTerms: readonly HsdsTaxonomyTerm[] = named.flatMap(([name, list]) =>
  list.terms.map(({ code, name: label, description, parentCode }) => ({
    id: idOfTerm(name, code),
    code,
    name: label,
    description,
    ...(parentCode === undefined ? {} : { parent_id: idOfTerm(name, parentCode) }),
    taxonomy: list.name,
    taxonomy_id: idOfTaxonomy(name),
    language: "da",
  })),
);

const termById = new Map(hsdsTaxonomyTerms.map((term) => [term.id, term]));

/** Answers the entry with an id; undefined when no list has it. */
export function findHsdsTerm(id: string): HsdsTaxonomyTerm | undefined {
  return termById.get(id);
}

/** Answers the entry of a list by its code; undefined when the list has none. */
export function findTermOf(name: HsdsTaxonomyName, code: string): HsdsTaxonomyTerm | undefined {
  return termById.get(idOfTerm(name, code));
}
