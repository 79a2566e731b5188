import { type IsoDate, periodsOverlap } from "../../time/index.ts";
import type { AnyFact, AnyFactDraft } from "../fact.ts";
import { calculateLastSaidOn } from "../freshness/calculate-last-said-on.ts";
import { formatFactSubject } from "./format-fact-subject.ts";
import { isSameValue } from "./is-same-value.ts";

/**
 * What came of one incoming fact: new days, days that said something else, the same said of a later day,
 * nothing new.
 */
export type RecordingOutcome = "added" | "changed" | "confirmed" | "unchanged";

/** What is to be stored so that the registry believes the incoming facts. */
export interface Recording {
  /**
   * New facts: the incoming ones, and what remains of those that they replace in part. Give each an id and
   * the moment.
   */
  readonly insert: readonly AnyFactDraft[];
  /** Believed until now; give each the same moment as `supersededAt`. */
  readonly supersede: readonly AnyFact[];
  /** The same was said again, of a later day. Nothing else about the fact changes. */
  readonly confirm: readonly { readonly fact: AnyFact; readonly confirmedOn: IsoDate }[];
  /** One for each incoming fact, in their order. */
  readonly outcomes: readonly RecordingOutcome[];
}

/** A fact on the time line of one subject and source. */
interface Entry {
  draft: AnyFactDraft;
  /** Absent while it is not stored. */
  readonly stored?: AnyFact;
}

/**
 * Answers how facts enter a registry that knows others already. Nothing is overwritten: what is replaced is
 * superseded, so what was believed before can still be told. Only facts with the same offer, unit, kind, key
 * and source replace each other; another source's word is left standing.
 *
 * A fact that replaces a part of a period leaves the rest of it as it was. One that says what is known
 * changes nothing, so recording the same twice is as good as once. Its age does not matter: what is recorded
 * last is believed.
 * @param existing the facts of the offers concerned; superseded ones are passed over
 * @param incoming facts that passed `checkFacts`; where two of them overlap, the later in the list wins
 * @example calculateRecording([], [draft]).outcomes // ["added"]
 */
export function calculateRecording(
  existing: readonly AnyFact[],
  incoming: readonly AnyFactDraft[],
): Recording {
  const timelines = new Map<string, Entry[]>();
  for (const fact of existing)
    if (fact.supersededAt === undefined) findTimeline(timelines, fact).push({ draft: fact, stored: fact });
  const supersede: AnyFact[] = [];
  const changes = incoming.map((draft) => {
    const timeline = findTimeline(timelines, draft);
    const met = listMet(timeline, draft);
    if (isKnown(met, draft)) return { draft, change: "unchanged" as const };
    supersede.push(...met.flatMap(({ stored }) => stored ?? []));
    const rest = timeline.filter((entry) => !met.includes(entry));
    const remains = met.flatMap((entry) => listRemains(entry.draft, draft));
    timeline.splice(0, timeline.length, ...rest, ...remains, { draft });
    return { draft, change: met.length > 0 ? ("changed" as const) : ("added" as const) };
  });
  const confirmed = new Map<AnyFact, IsoDate>();
  const outcomes = changes.map(({ draft, change }): RecordingOutcome => {
    if (change !== "unchanged") return change;
    return confirm(listMet(findTimeline(timelines, draft), draft), draft, confirmed) ? "confirmed" : change;
  });
  const entries = [...timelines.values()].flat();
  return {
    insert: entries.flatMap(({ draft, stored }) => (stored === undefined ? [draft] : [])),
    supersede,
    confirm: [...confirmed].map(([fact, confirmedOn]) => ({ fact, confirmedOn })),
    outcomes,
  };
}

function findTimeline(timelines: Map<string, Entry[]>, fact: AnyFactDraft): Entry[] {
  const name = `${fact.source} ${formatFactSubject(fact)}`;
  const timeline = timelines.get(name) ?? [];
  timelines.set(name, timeline);
  return timeline;
}

function listMet(timeline: readonly Entry[], draft: AnyFactDraft): Entry[] {
  return timeline.filter((entry) => periodsOverlap(entry.draft, draft));
}

/** Whether the facts met say the same and cover every day of the draft. */
function isKnown(met: readonly Entry[], draft: AnyFactDraft): boolean {
  if (!met.every((entry) => isSameValue(entry.draft.value, draft.value))) return false;
  let known: IsoDate | undefined = draft.validFrom;
  for (const entry of met.toSorted((a, b) => (a.draft.validFrom < b.draft.validFrom ? -1 : 1)))
    if (known !== undefined && entry.draft.validFrom <= known) known = entry.draft.validTo;
  return known === undefined || (draft.validTo !== undefined && known >= draft.validTo);
}

/**
 * Notes that the draft says what is known again, of a later day. A fact that goes on after the draft ends is
 * not confirmed by it.
 */
function confirm(met: readonly Entry[], draft: AnyFactDraft, confirmed: Map<AnyFact, IsoDate>): boolean {
  const saidOn = calculateLastSaidOn(draft);
  const older = met.filter(
    (entry) => calculateLastSaidOn(entry.draft) < saidOn && !endsAfter(entry.draft, draft),
  );
  for (const entry of older) {
    entry.draft = { ...entry.draft, confirmedOn: saidOn };
    if (entry.stored !== undefined) confirmed.set(entry.stored, saidOn);
  }
  return older.length > 0;
}

function endsAfter(a: AnyFactDraft, b: AnyFactDraft): boolean {
  return b.validTo !== undefined && (a.validTo === undefined || a.validTo > b.validTo);
}

/** What is left of a period before and after another that meets it. */
function listRemains(old: AnyFactDraft, replacing: AnyFactDraft): Entry[] {
  const { offerId, unitId, kind, key, value, source, asOf, confirmedOn, confirmedBy } = old;
  const kept = { offerId, unitId, kind, key, value, source, asOf, confirmedOn, confirmedBy };
  const remains: Entry[] = [];
  if (old.validFrom < replacing.validFrom) {
    const period = { validFrom: old.validFrom, validTo: replacing.validFrom };
    remains.push({ draft: { ...kept, ...period } as AnyFactDraft });
  }
  if (replacing.validTo !== undefined && endsAfter(old, replacing)) {
    const period = { validFrom: replacing.validTo, validTo: old.validTo };
    remains.push({ draft: { ...kept, ...period } as AnyFactDraft });
  }
  return remains;
}
