import type { ImportRow, RowOutcome } from "@rammevaerk/contracts/offer-desk";
import {
  type AnyFact,
  type AnyFactDraft,
  calculateRecording,
  checkOffer,
  formatFactSubject,
  type RecordingOutcome,
} from "@rammevaerk/domain/offers";
import { isInForce } from "@rammevaerk/domain/time";
import type { OfferFieldsRow, OfferRow } from "../../../repository.ts";
import { toOffer } from "../../../storing/offer-row.ts";
import type { OfferUnitsTable } from "../../../tables.ts";
import type { ImportProblem, RowResult } from "../row-result.ts";
import { checkDrafts } from "./check-drafts.ts";
import { columnOfField, headingOf, headingOfOfferPath, type OfferField } from "./find-columns.ts";
import type { GuardedRow } from "./guard-row.ts";
import { pickChanged, readFields } from "./read-fields.ts";

/** An offer of the registry, with all that is believed about it. */
export interface KnownOffer {
  readonly offer: OfferRow;
  readonly units: readonly OfferUnitsTable[];
  readonly facts: readonly AnyFact[];
}

/** A row while it is compared. */
interface Candidate {
  readonly row: GuardedRow;
  readonly drafts: readonly AnyFactDraft[];
  readonly fields: Partial<OfferFieldsRow>;
  readonly problems: ImportProblem[];
}

/**
 * Answers what becomes of the rows about one offer that the registry knows: each is refused, or told by what it adds,
 * changes, confirms or repeats.
 */
export function compareOffer(rows: readonly GuardedRow[], known: KnownOffer): RowResult[] {
  const candidates = readCandidates(rows, known);
  const sound = () => candidates.filter(({ problems }) => problems.length === 0);
  checkTogether(sound(), known);
  const standing = sound();
  const recording = calculateRecording(
    known.facts,
    standing.flatMap(({ drafts }) => drafts),
  );
  const outcomes = recording.outcomes.values();
  return candidates.map((candidate) => {
    if (candidate.problems.length > 0) return refuse(candidate, known.offer);
    return settle(candidate, {
      known,
      outcomes: candidate.drafts.map(() => outcomes.next().value ?? "unchanged"),
    });
  });
}

/** What the first row says of the offer counts; a later one that says something else is refused. */
function readCandidates(rows: readonly GuardedRow[], { offer, units, facts }: KnownOffer): Candidate[] {
  const told = new Map<string, { value: unknown; row: number }>();
  return rows.map((row) => {
    const problems = [...row.problems];
    const unit = findUnit(row, units, problems);
    const drafts = row.facts.map((fact): AnyFactDraft => ({ ...fact, offerId: offer.id, unitId: unit }));
    problems.push(...drafts.flatMap((draft) => checkSource(draft, facts)));
    const changed = pickChanged(readFields(row.description), offer);
    for (const [name, value] of Object.entries(changed)) {
      const earlier = told.get(name);
      if (earlier === undefined) told.set(name, { value, row: row.row });
      else delete changed[name as OfferField];
      if (earlier !== undefined && earlier.value !== value)
        problems.push({
          code: "contradicts-row",
          column: headingOf(columnOfField[name as OfferField]),
          seen: String(value),
          params: { row: earlier.row },
        });
    }
    problems.push(...checkFields(offer, changed));
    return { row, drafts, fields: changed, problems };
  });
}

function findUnit(
  { identity: { unit } }: GuardedRow,
  units: readonly OfferUnitsTable[],
  problems: ImportProblem[],
): string | undefined {
  if (unit === undefined) return undefined;
  const found = units.find(
    (one) =>
      one.id === unit.id ||
      (unit.id === undefined &&
        unit.portalUnitId !== undefined &&
        one.portal_unit_id === unit.portalUnitId) ||
      (unit.id === undefined && unit.portalUnitId === undefined && one.name === unit.name),
  );
  if (found !== undefined) return found.id;
  const seen = unit.name ?? unit.portalUnitId ?? unit.id ?? "";
  problems.push({ code: "unit-unknown", column: headingOf("unitName"), seen, params: {} });
  return undefined;
}

/** What the operator may say: its own word, and what it has on Tilbudsportalen. What others said may stand in the file unchanged. */
function checkSource(draft: AnyFactDraft, facts: readonly AnyFact[]): ImportProblem[] {
  if (draft.source === "operator" || draft.source === "tilbudsportalen") return [];
  const [outcome] = calculateRecording(facts, [draft]).outcomes;
  if (outcome === "unchanged") return [];
  return [{ code: "source-not-own", column: headingOf("source"), seen: draft.source, params: {} }];
}

function checkFields(offer: OfferRow, changed: Partial<OfferFieldsRow>): ImportProblem[] {
  if (Object.keys(changed).length === 0) return [];
  return checkOffer(toOffer({ ...offer, ...changed }, [])).map(({ code, path, value, limit }) => ({
    code,
    column: headingOfOfferPath(path),
    seen: String(value),
    params: { value, ...(limit === undefined ? {} : { limit }) },
  }));
}

/** The places that a file tells count for the free places that it tells. */
function checkTogether(candidates: readonly Candidate[], { offer, facts }: KnownOffer): void {
  const drafts = candidates.flatMap((candidate) => candidate.drafts);
  const { insert, supersede } = calculateRecording(facts, drafts);
  const replaced = new Set(supersede);
  const places = [...facts.filter((fact) => !replaced.has(fact)), ...(insert as AnyFact[])].filter(
    ({ kind }) => kind === "places" || kind === "free-places",
  );
  for (const { drafts: own, fields, problems } of candidates) {
    const surroundings = { offer: toOffer({ ...offer, ...fields }, []), facts: places };
    problems.push(...checkDrafts(own, surroundings));
  }
}

function refuse({ row, problems }: Candidate, offer: OfferRow): RowResult {
  return {
    row: row.row,
    offerId: offer.id,
    offerName: offer.name,
    aside: row.aside,
    problems,
    outcome: "refused",
    changes: [],
    fields: [],
    plan: null,
  };
}

function settle(
  { row, drafts, fields, problems }: Candidate,
  { known, outcomes }: { known: KnownOffer; outcomes: readonly RecordingOutcome[] },
): RowResult {
  const names = Object.keys(fields) as OfferField[];
  const outcome = calculateOutcome(outcomes, names.length > 0);
  const changes = drafts.flatMap((draft, at): ImportRow["changes"] =>
    outcomes[at] === "unchanged" ? [] : [describeChange(draft, known.facts)],
  );
  return {
    row: row.row,
    offerId: known.offer.id,
    offerName: known.offer.name,
    aside: row.aside,
    problems,
    outcome,
    changes,
    fields: names.map((name) => ({
      column: headingOf(columnOfField[name]),
      before: known.offer[name] ?? "",
      value: fields[name] ?? "",
    })),
    plan: outcome === "unchanged" ? null : { facts: drafts, fields, opens: null },
  };
}

function calculateOutcome(outcomes: readonly RecordingOutcome[], isOfferChanged: boolean): RowOutcome {
  if (isOfferChanged || outcomes.includes("changed")) return "changed";
  if (outcomes.includes("added")) return "added";
  return outcomes.includes("confirmed") ? "confirmed" : "unchanged";
}

/** What a fact says, and what the same source said before of its first day. */
export function describeChange(draft: AnyFactDraft, facts: readonly AnyFact[]): ImportRow["changes"][number] {
  const subject = formatFactSubject(draft);
  const before = facts.find(
    (fact) =>
      fact.source === draft.source && isInForce(fact, draft.validFrom) && formatFactSubject(fact) === subject,
  );
  const { kind, key, validFrom, value } = draft;
  return {
    kind,
    key,
    validFrom,
    before: before === undefined ? null : { ...before.value },
    value: { ...value },
  };
}
