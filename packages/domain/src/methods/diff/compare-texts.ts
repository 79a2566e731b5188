import { compareSequences, type SequenceStep } from "./compare-sequences.ts";

/** A piece of a line: it stayed, came, or went. */
export interface DifferencePiece {
  readonly kind: "same" | "added" | "removed";
  readonly text: string;
}

/** A line of which something stays is one line with its pieces; else what goes and what comes are lines of their own. Empty: lines are left out here. */
export type DifferenceLine = readonly DifferencePiece[];

/** Beyond so many changed lines, or words in a line, no shortest way is looked for; see `compareSequences`. */
const mostLines = 800;
const mostWords = 400;
/** So much of a line, in parts of its letters, has to stay for it to be the same line with other words. */
const leastShared = 0.3;

/**
 * Answers what changed between two texts, line by line, and word by word in the lines that changed. The pieces that are "same" or "added" make up the
 * second text, those that are "same" or "removed" the first; see `rebuildText`.
 * @example compareTexts("god ro", "god uro") // [[same "god ", removed "ro", added "uro"]]
 */
export function compareTexts(before: string, after: string): DifferenceLine[] {
  const steps = compareSequences(splitLines(before), splitLines(after), mostLines);
  const lines: DifferenceLine[] = [];
  for (let at = 0; at < steps.length; ) {
    const removed = takeRun(steps, at, "removed");
    const added = takeRun(steps, at + removed.length, "added");
    const run = removed.length + added.length;
    if (run === 0) lines.push([{ kind: "same", text: (steps[at] as SequenceStep).item }]);
    else lines.push(...pairLines(removed, added));
    at += Math.max(run, 1);
  }
  return lines;
}

/**
 * Answers one of the two texts that were compared.
 * @param lines as `compareTexts` answers them, none left out
 * @example rebuildText(compareTexts(before, after), "after") // after
 */
export function rebuildText(lines: readonly DifferenceLine[], which: "before" | "after"): string {
  const kept = which === "after" ? "added" : "removed";
  return lines
    .map((line) => line.filter(({ kind }) => kind === "same" || kind === kept))
    .filter((line) => line.length > 0)
    .map((line) => line.map(({ text }) => text).join(""))
    .join("\n");
}

/**
 * Answers the lines with long runs of unchanged ones left out: so many stay around each change, and an empty line stands for the others.
 * @param around a whole number from 0
 * @example leaveOutUnchanged(lines, 2)
 */
export function leaveOutUnchanged(lines: readonly DifferenceLine[], around: number): DifferenceLine[] {
  const changed = lines.flatMap((line, at) => (line.every(({ kind }) => kind === "same") ? [] : [at]));
  const near = new Set(
    changed.flatMap((at) => Array.from({ length: 2 * around + 1 }, (_, step) => at - around + step)),
  );
  return lines.flatMap((line, at) => {
    if (near.has(at)) return [line];
    return at === 0 || near.has(at - 1) ? [[]] : [];
  });
}

function splitLines(text: string): string[] {
  return text === "" ? [] : text.split("\n");
}

function takeRun(steps: readonly SequenceStep[], from: number, kind: SequenceStep["kind"]): string[] {
  const items: string[] = [];
  for (let at = from; steps[at]?.kind === kind; at += 1) items.push((steps[at] as SequenceStep).item);
  return items;
}

/** Lines that went and came in the same place are the same line, changed, when enough of it stays. */
function pairLines(removed: readonly string[], added: readonly string[]): DifferenceLine[] {
  const whole = (kind: "added" | "removed", text: string): DifferenceLine => [{ kind, text }];
  const pairs = Array.from({ length: Math.min(removed.length, added.length) }, (_, at) => {
    const [from, to] = [removed[at] as string, added[at] as string];
    const pieces = comparePieces(from, to);
    return isSameLine(pieces, Math.max(from.length, to.length))
      ? [pieces]
      : [whole("removed", from), whole("added", to)];
  });
  return [
    ...pairs.flat(),
    ...removed.slice(pairs.length).map((text) => whole("removed", text)),
    ...added.slice(pairs.length).map((text) => whole("added", text)),
  ];
}

function isSameLine(pieces: DifferenceLine, length: number): boolean {
  const shared = pieces.filter(({ kind, text }) => kind === "same" && text.trim() !== "");
  const letters = shared.reduce((sum, { text }) => sum + text.length, 0);
  return letters > 0 && letters >= length * leastShared;
}

function comparePieces(before: string, after: string): DifferenceLine {
  const pieces: DifferencePiece[] = [];
  for (const { kind, item } of compareSequences(splitWords(before), splitWords(after), mostWords)) {
    const last = pieces.at(-1);
    if (last?.kind === kind) pieces[pieces.length - 1] = { kind, text: last.text + item };
    else pieces.push({ kind, text: item });
  }
  return pieces;
}

/** Words, and each sign between them for itself. */
function splitWords(line: string): string[] {
  return line.match(/[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu) ?? [];
}
