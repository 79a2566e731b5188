import { findLegalBasis, formatLegalBasis } from "@rammevaerk/domain/law";
import { findService, offerLabels } from "@rammevaerk/domain/offers";
import { findMethod, findMunicipality, findTargetGroup, listCodeWords } from "@rammevaerk/domain/reference";
import { listIdsAfter } from "../../platform/db/list-ids-after.ts";
import { dayOf, type SearchDocument, type SearchSource } from "../../platform/search-source.ts";
import { listCurrent } from "../current/repository.ts";
import { listOfferRows, type OfferRow } from "../repository.ts";
import type { CodeList, OfferCurrentTable } from "../tables.ts";

/** Offers as the registry has them today. Names and addresses of contacts are not looked for here. */
export const offerSource: SearchSource = {
  kind: "offer",
  isPublic: true,
  listIds: (db, after, most) => listIdsAfter(db, "offers", { after, most }),
  async describe({ db }, ids) {
    const [offers, current] = await Promise.all([listOfferRows(db, ids), listCurrent(db, ids)]);
    const currentOf = new Map(current.map((entry) => [entry.row.offer_id, entry]));
    return offers.flatMap((offer) => {
      const found = currentOf.get(offer.id);
      return found === undefined ? [] : [describeOffer(offer, found.row, found.codes)];
    });
  },
};

function describeOffer(
  offer: OfferRow,
  current: OfferCurrentTable,
  codes: readonly { readonly list: CodeList; readonly code: string }[],
): SearchDocument {
  const codesOf = (list: CodeList) =>
    codes
      .filter((entry) => entry.list === list)
      .map(({ code }) => code)
      .toSorted();
  const targetGroups = JSON.parse(current.target_groups) as string[];
  const legalBases = codesOf("legal-basis");
  const methods = codesOf("method");
  const services = codesOf("service").flatMap((code) => findService(code)?.label ?? []);
  const { category, factKind, operatorKind } = offerLabels;
  return {
    kind: "offer",
    subjectId: offer.id,
    href: `/tilbud/${offer.id}`,
    title: offer.name,
    keywords: [
      offer.operator_name,
      offer.town,
      findMunicipality(offer.municipality_code)?.name ?? "",
      ...listCodeWords({ targetGroups, legalBases, methods }),
      ...services.flatMap(({ da, en }) => [da, en]),
    ].filter((word) => word !== ""),
    body: [
      `${offer.operator_name}, ${offer.town}`,
      `${operatorKind[current.operator_kind].da}. ${category[current.category].da}.`,
      say(
        factKind["target-groups"].da,
        targetGroups.map((code) => findTargetGroup(code)?.label.da),
      ),
      say(factKind["legal-basis"].da, legalBases.map(citeLegalBasis)),
      say(
        factKind.methods.da,
        methods.map((code) => findMethod(code)?.label.da ?? code),
      ),
      say(
        factKind.services.da,
        services.map(({ da }) => da),
      ),
    ]
      .filter((line) => line !== "")
      .join("\n"),
    regionIds: current.region_id === "" ? [] : [current.region_id],
    targetGroups,
    audience: "everybody",
    asOf: current.confirmed_on ?? current.as_of ?? dayOf(offer.changed_at),
    since: offer.created_at,
    isPast: current.availability === 0,
  };
}

function citeLegalBasis(code: string): string {
  const basis = findLegalBasis(code);
  return basis === undefined ? code : `${formatLegalBasis(basis)} ${basis.label.da}`;
}

/** "Målgrupper: autismespektrum, ADHD"; nothing when nothing is known. */
function say(label: string, words: readonly (string | undefined)[]): string {
  const known = words.filter((word) => word !== undefined);
  return known.length === 0 ? "" : `${label}: ${known.join(", ")}.`;
}
