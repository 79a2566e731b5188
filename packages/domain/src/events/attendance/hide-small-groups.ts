/** How many signed up, came and stayed away. `registered` is the sum of the other two. */
export interface AttendanceCounts {
  readonly registered: number;
  readonly came: number;
  readonly noShow: number;
}

/** The same, where null is a count that is not shown. */
export interface ShownCounts {
  readonly registered: number | null;
  readonly came: number | null;
  readonly noShow: number | null;
}

/** Counts by group, with their total, that can be shown to others. */
export interface ShownAttendance {
  readonly total: ShownCounts;
  readonly groups: readonly ShownCounts[];
}

/** Groups with fewer people are not shown unless another number is agreed. */
export const attendanceHidesUnder = 3;

/** A column of the table that is being hidden: the groups' counts, and the total at the end. */
interface Column {
  readonly counts: readonly number[];
  readonly isHidden: boolean[];
}

/**
 * Answers what of a table of attendance can be shown without telling about few people: counts above 0 and under
 * `hidesUnder` are hidden. So that none of them can be found by subtraction, a group with a hidden number of those who came
 * hides those who stayed away as well, and what is hidden in a column is at least two groups with at least `hidesUnder`
 * people between them; where there is nothing more to hide, the total is.
 *
 * @param groups counts by group, each with whole numbers and `registered` = `came` + `noShow`
 * @param hidesUnder a whole number; at 0 or 1 nothing is hidden
 * @example
 * hideSmallGroups([{ registered: 9, came: 8, noShow: 1 }]).groups // [{ registered: 9, came: null, noShow: null }]
 */
export function hideSmallGroups(
  groups: readonly AttendanceCounts[],
  hidesUnder: number = attendanceHidesUnder,
): ShownAttendance {
  const registered = toColumn(groups.map((group) => group.registered));
  const came = toColumn(groups.map((group) => group.came));
  const noShow = toColumn(groups.map((group) => group.noShow));
  const columns = [registered, came, noShow];
  for (const column of columns) hideSmall(column, hidesUnder);
  while (hideAcross(registered, came, noShow) || columns.some((column) => hideWithin(column, hidesUnder)));
  const show = (at: number): ShownCounts => ({
    registered: showCell(registered, at),
    came: showCell(came, at),
    noShow: showCell(noShow, at),
  });
  return { total: show(groups.length), groups: groups.map((_, at) => show(at)) };
}

function toColumn(groups: readonly number[]): Column {
  const counts = [...groups, groups.reduce((sum, count) => sum + count, 0)];
  return { counts, isHidden: counts.map(() => false) };
}

function showCell({ counts, isHidden }: Column, at: number): number | null {
  return isHidden[at] === true ? null : (counts[at] as number);
}

function hideSmall({ counts, isHidden }: Column, hidesUnder: number): void {
  for (const [at, count] of counts.entries()) if (count > 0 && count < hidesUnder) isHidden[at] = true;
}

/** Of three numbers of which one is the sum, one alone can't be hidden. Answers whether more was hidden. */
function hideAcross(registered: Column, came: Column, noShow: Column): boolean {
  let hasHidden = false;
  for (const at of registered.isHidden.keys()) {
    const isPart = came.isHidden[at] === true || noShow.isHidden[at] === true;
    const isAny = isPart || registered.isHidden[at] === true;
    for (const column of isAny ? [came, noShow] : []) {
      hasHidden ||= column.isHidden[at] !== true;
      column.isHidden[at] = true;
    }
  }
  return hasHidden;
}

/** In a column with a total that is shown, few people in one hidden place would be found. Answers whether more was hidden. */
function hideWithin({ counts, isHidden }: Column, hidesUnder: number): boolean {
  const totalAt = counts.length - 1;
  const places = [...isHidden.keys()].filter((at) => at < totalAt);
  const hidden = places.filter((at) => isHidden[at] === true);
  const people = hidden.reduce((sum, at) => sum + (counts[at] as number), 0);
  const isSafe =
    isHidden[totalAt] === true || hidden.length === 0 || (hidden.length > 1 && people >= hidesUnder);
  if (isSafe) return false;
  const next = places
    .filter((at) => isHidden[at] !== true && (counts[at] as number) > 0)
    .toSorted((a, b) => (counts[a] as number) - (counts[b] as number))[0];
  isHidden[next ?? totalAt] = true;
  return true;
}
