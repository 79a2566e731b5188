/** One step from one sequence to another: the item stays, comes or goes. */
export interface SequenceStep {
  readonly kind: "same" | "added" | "removed";
  readonly item: string;
}

/**
 * Answers the shortest way from one sequence to another, in order; what goes stands before what comes in its place. A way longer than `mostEdits`
 * is not looked for: then all between the common beginning and the common end goes, and the new comes. Takes time in proportion to the length of
 * both times the number of edits (Myers, "An O(ND) difference algorithm", 1986).
 * @param mostEdits the most items that may come and go, from 0
 * @example compareSequences(["a", "b"], ["b"], 10) // removed "a", same "b"
 */
export function compareSequences(
  before: readonly string[],
  after: readonly string[],
  mostEdits: number,
): SequenceStep[] {
  const start = countSame(before, after);
  const end = countSame(before.slice(start).toReversed(), after.slice(start).toReversed());
  const a = before.slice(start, before.length - end);
  const b = after.slice(start, after.length - end);
  const same = (items: readonly string[]) => items.map((item): SequenceStep => ({ kind: "same", item }));
  const middle = findShortestWay(a, b, mostEdits) ?? replaceAll(a, b);
  return [
    ...same(before.slice(0, start)),
    ...putRemovedFirst(middle),
    ...same(before.slice(before.length - end)),
  ];
}

function countSame(a: readonly string[], b: readonly string[]): number {
  const most = Math.min(a.length, b.length);
  let count = 0;
  while (count < most && a[count] === b[count]) count += 1;
  return count;
}

function replaceAll(a: readonly string[], b: readonly string[]): SequenceStep[] {
  return [
    ...a.map((item): SequenceStep => ({ kind: "removed", item })),
    ...b.map((item): SequenceStep => ({ kind: "added", item })),
  ];
}

/** Furthest points in `a` for each diagonal; the history of them leads back from the end. */
function findShortestWay(
  a: readonly string[],
  b: readonly string[],
  mostEdits: number,
): SequenceStep[] | undefined {
  const most = Math.min(a.length + b.length, mostEdits);
  const history: Int32Array[] = [];
  const furthest = new Int32Array(2 * most + 3);
  for (let edits = 0; edits <= most; edits += 1) {
    history.push(furthest.slice());
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const x = follow(a, b, { diagonal, from: begin(furthest, { diagonal, edits, most }) });
      furthest[diagonal + most + 1] = x;
      if (x >= a.length && x - diagonal >= b.length) return goBack(a, b, { history, most });
    }
  }
  return undefined;
}

interface Place {
  readonly diagonal: number;
  readonly edits: number;
  readonly most: number;
}

function isFromAbove(furthest: Int32Array, { diagonal, edits, most }: Place): boolean {
  const at = diagonal + most + 1;
  return (
    diagonal === -edits || (diagonal !== edits && (furthest[at - 1] as number) < (furthest[at + 1] as number))
  );
}

function begin(furthest: Int32Array, place: Place): number {
  if (place.edits === 0) return 0;
  const at = place.diagonal + place.most + 1;
  return isFromAbove(furthest, place) ? (furthest[at + 1] as number) : (furthest[at - 1] as number) + 1;
}

function follow(
  a: readonly string[],
  b: readonly string[],
  { diagonal, from }: { diagonal: number; from: number },
): number {
  let x = from;
  while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x += 1;
  return x;
}

function goBack(
  a: readonly string[],
  b: readonly string[],
  { history, most }: { history: readonly Int32Array[]; most: number },
): SequenceStep[] {
  const steps: SequenceStep[] = [];
  let [x, y] = [a.length, b.length];
  for (let edits = history.length - 1; edits >= 0; edits -= 1) {
    const furthest = history[edits] as Int32Array;
    const place = { diagonal: x - y, edits, most };
    const fromX = begin(furthest, place);
    const isAdded = edits > 0 && isFromAbove(furthest, place);
    while (x > fromX) steps.push({ kind: "same", item: a[(x -= 1)] as string });
    y = fromX - place.diagonal;
    if (edits === 0) break;
    if (isAdded) steps.push({ kind: "added", item: b[(y -= 1)] as string });
    else steps.push({ kind: "removed", item: a[(x -= 1)] as string });
  }
  return steps.toReversed();
}

/** Within a run of changes, what goes stands first. */
function putRemovedFirst(steps: readonly SequenceStep[]): SequenceStep[] {
  const ordered: SequenceStep[] = [];
  let run: SequenceStep[] = [];
  const flush = () => {
    ordered.push(
      ...run.filter(({ kind }) => kind === "removed"),
      ...run.filter(({ kind }) => kind === "added"),
    );
    run = [];
  };
  for (const step of steps) {
    if (step.kind !== "same") run.push(step);
    else {
      flush();
      ordered.push(step);
    }
  }
  flush();
  return ordered;
}
