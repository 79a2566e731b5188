import type { AnyFactDraft, Offer, Operator } from "@rammevaerk/domain/offers";
import { gatherOffers, type OfferRow as SheetRow } from "@rammevaerk/domain/offers/mapping";
import { createId } from "../../../../platform/ids.ts";
import type { ImportProblem, RowResult } from "../row-result.ts";
import { checkDrafts } from "./check-drafts.ts";
import { describeChange } from "./compare-offer.ts";
import { headingOf } from "./find-columns.ts";
import type { GuardedRow } from "./guard-row.ts";
import { refuseRows } from "./refuse-rows.ts";

/**
 * Answers what becomes of the rows about one offer that the registry does not know. It is opened with what the sound ones
 * tell; when it lacks something, none of its rows is taken.
 */
export function compareNewOffer(rows: readonly GuardedRow[], operator: Operator): RowResult[] {
  const problemsOf = new Map(rows.map((row) => [row.row, listOwnProblems(row)]));
  const sound = rows
    .filter((row) => problemsOf.get(row.row)?.length === 0)
    .map((row) => withOperator(row, operator));
  if (sound.length > 0 && sound.every(saysNothingOfOffer))
    return refuseRows(rows, { code: "offer-not-found", value: operator.name });
  const { offers, problems } = gatherOffers(sound, makeIds());
  for (const { row, ...problem } of problems) problemsOf.get(row)?.push(problem);
  const [offer] = offers;
  if (offer !== undefined)
    for (const row of sound) problemsOf.get(row.row)?.push(...checkRow(row, sound, offer));
  const first = sound.find((row) => problemsOf.get(row.row)?.length === 0)?.row;
  return rows.map((row) => {
    const found = problemsOf.get(row.row) ?? [];
    if (found.length === 0 && offer !== undefined) return add(row, offer, row.row === first);
    return refuse(row, found.length > 0 ? found : [describeLack(problems[0]?.row)]);
  });
}

/** A row with a name and facts alone means an offer that is there: the name is wrong, and no offer is to be opened. */
function saysNothingOfOffer({ description }: SheetRow): boolean {
  const { address, contact, category, openedOn } = description;
  return [address, contact, category, openedOn].every((part) => part === undefined);
}

/** However a row writes the operator's name, or leaves it out, the offer is the operator's. */
function withOperator(row: GuardedRow, operator: Operator): SheetRow {
  return {
    ...row,
    identity: { ...row.identity, operatorName: operator.name },
    description: { ...row.description, operator },
  } as SheetRow;
}

/** The same text has the same id, so that rows about one department mean one. */
function makeIds(): (text: string) => string {
  const ids = new Map<string, string>();
  return (text) => {
    const id = ids.get(text) ?? createId();
    ids.set(text, id);
    return id;
  };
}

/** The registry gives departments their ids, and only others' own words are others'. */
function listOwnProblems({ problems, identity: { unit }, facts }: GuardedRow): ImportProblem[] {
  const found = [...problems];
  if (unit?.id !== undefined)
    found.push({ code: "unit-unknown", column: headingOf("unitId"), seen: unit.id, params: {} });
  const foreign = facts.find(({ source }) => source !== "operator" && source !== "tilbudsportalen");
  if (foreign !== undefined)
    found.push({ code: "source-not-own", column: headingOf("source"), seen: foreign.source, params: {} });
  return found;
}

function checkRow(row: SheetRow, all: readonly SheetRow[], offer: Offer): ImportProblem[] {
  const facts = all.flatMap((one) => listDrafts(one, offer));
  const surroundings = { offer, facts: facts.map((fact) => ({ ...fact, id: "", recordedAt: "" })) as never };
  return checkDrafts(listDrafts(row, offer), surroundings);
}

function listDrafts(
  { identity: { unit }, facts }: Pick<SheetRow, "identity" | "facts">,
  offer: Offer,
): AnyFactDraft[] {
  const found = offer.units.find((one) =>
    unit?.portalUnitId === undefined ? one.name === unit?.name : one.portalUnitId === unit.portalUnitId,
  );
  return facts.map((fact): AnyFactDraft => ({ ...fact, offerId: offer.id, unitId: found?.id }));
}

function add(row: GuardedRow, offer: Offer, isFirst: boolean): RowResult {
  const drafts = listDrafts(row, offer);
  return {
    row: row.row,
    offerId: offer.id,
    offerName: offer.name,
    outcome: "added",
    problems: [],
    changes: drafts.map((draft) => describeChange(draft, [])),
    fields: [],
    aside: row.aside,
    plan: { facts: drafts, fields: {}, opens: isFirst ? offer : null },
  };
}

function describeLack(row: number | undefined): ImportProblem {
  return { code: "offer-not-opened", column: null, seen: "", params: { row: row ?? 0 } };
}

function refuse({ row, identity, aside }: GuardedRow, problems: readonly ImportProblem[]): RowResult {
  return {
    row,
    offerId: null,
    offerName: identity.name ?? "",
    aside,
    problems,
    outcome: "refused",
    changes: [],
    fields: [],
    plan: null,
  };
}
