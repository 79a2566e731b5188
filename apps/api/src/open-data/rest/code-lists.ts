import { type OpenCodeList, openCodeList, openCodeLists } from "@rammevaerk/contracts/open-data";
import { type BilingualText, formatLegalBasis, legalBases } from "@rammevaerk/domain/law";
import { offerLabels, offerTypes, services } from "@rammevaerk/domain/offers";
import {
  ffb,
  methods,
  municipalities,
  regions,
  supervisionAuthorities,
  supportNeedLevels,
  targetGroups,
} from "@rammevaerk/domain/reference";
import { z } from "zod";
import { AppError } from "../../platform/errors.ts";
import { type OpenRoute, openRoute } from "../open-route.ts";

type Codes = OpenCodeList["codes"];
const ofFfb = { system: ffb.system, version: ffb.version };
const sameInBoth = (text: string): BilingualText => ({ da: text, en: text });
const ofLabels = (labels: Readonly<Record<string, BilingualText>>): Codes =>
  Object.entries(labels).map(([code, label]) => ({ code, label }));
const ofEntries = (
  entries: readonly { code: string; label: BilingualText; parentCode?: string | undefined }[],
): Codes =>
  entries.map(({ code, label, parentCode }) => ({ code, label, ...(parentCode && { parentCode }) }));

/** The code lists as the domain package has them, ended entries too. */
const codeLists: readonly OpenCodeList[] = [
  {
    name: "legal-bases",
    title: { da: "Lovgrundlag", en: "Legal bases" },
    codes: legalBases.map((basis) => ({
      code: basis.code,
      label: {
        da: `${formatLegalBasis(basis)}: ${basis.label.da}`,
        en: `${formatLegalBasis(basis)}: ${basis.label.en}`,
      },
      validFrom: basis.validFrom,
      ...(basis.validTo && { validTo: basis.validTo }),
      ...(basis.open && { open: basis.open }),
    })),
  },
  {
    name: "target-groups",
    title: { da: "Målgrupper", en: "Target groups" },
    ...ofFfb,
    codes: ofEntries(targetGroups),
  },
  {
    name: "support-need-levels",
    title: { da: "Støttebehov", en: "Levels of support need" },
    ...ofFfb,
    codes: ofEntries(supportNeedLevels),
  },
  { name: "services", title: { da: "Ydelser", en: "Services" }, ...ofFfb, codes: ofEntries(services) },
  {
    name: "offer-types",
    title: { da: "Tilbudstyper", en: "Types of offer" },
    ...ofFfb,
    codes: ofEntries(offerTypes),
  },
  { name: "methods", title: { da: "Metoder", en: "Methods" }, codes: ofEntries(methods) },
  {
    name: "municipalities",
    title: { da: "Kommuner", en: "Municipalities" },
    codes: municipalities.map(({ code, name }) => ({ code, label: sameInBoth(name) })),
  },
  {
    name: "regions",
    title: { da: "Regioner", en: "Regions" },
    codes: regions.map(({ id, name, validFrom, validTo, open }) => ({
      code: id,
      label: name,
      validFrom,
      ...(validTo && { validTo }),
      ...(open && { open }),
    })),
  },
  {
    name: "supervision-authorities",
    title: { da: "Socialtilsyn", en: "Supervision authorities" },
    codes: supervisionAuthorities.map(({ id, name, open }) => ({
      code: id,
      label: sameInBoth(name),
      ...(open && { open }),
    })),
  },
  {
    name: "agreement-categories",
    title: { da: "Rammeaftalekategorier", en: "Agreement categories" },
    codes: ofLabels(offerLabels.category),
  },
  {
    name: "operator-kinds",
    title: { da: "Driftsherretyper", en: "Kinds of operator" },
    codes: ofLabels(offerLabels.operatorKind),
  },
  {
    name: "fact-kinds",
    title: { da: "Slags oplysninger", en: "Kinds of fact" },
    codes: ofLabels(offerLabels.factKind),
  },
  { name: "fact-sources", title: { da: "Kilder", en: "Sources" }, codes: ofLabels(offerLabels.factSource) },
];

const params = z.object({ name: z.string().max(80) });

export const codeListRoutes: readonly OpenRoute[] = [
  openRoute({
    path: "/api/v1/code-lists",
    operationId: "listCodeLists",
    tag: "Code lists",
    summary: "The code lists, and how many entries each has",
    answer: { schema: openCodeLists },
    handle: async () => ({
      items: codeLists.map(({ codes, ...list }) => ({ ...list, count: codes.length })),
    }),
  }),
  openRoute({
    path: "/api/v1/code-lists/{name}",
    operationId: "getCodeList",
    tag: "Code lists",
    summary: "One code list with its entries, ended ones too",
    params,
    isAboutOne: true,
    answer: { schema: openCodeList },
    handle: async (_ctx, { name }) => {
      const list = codeLists.find((candidate) => candidate.name === name);
      if (list === undefined) throw new AppError("not-found");
      return list;
    },
  }),
];
