import type { AnalysisRow } from "@rammevaerk/contracts/rate-analysis";
import { compareDanish } from "@rammevaerk/domain/reference";
import type { Sort } from "@rammevaerk/ui";

/** The figure in a column of the table; null where it is not known. */
export const figureOf: Readonly<Record<string, (row: AnalysisRow) => number | null>> = {
  perDay: (row) => row.costPerDayOere,
  cap: (row) => row.capOere,
  headroomPerDay: (row) => row.headroomPerDayOere,
  headroom: (row) => row.headroomOere,
};

/** The rows by a column; those without a figure stand last, whichever way. */
export function sortRows(rows: readonly AnalysisRow[], { key, direction }: Sort): AnalysisRow[] {
  const sign = direction === "ascending" ? 1 : -1;
  const read = figureOf[key];
  return rows.toSorted((a, b) => {
    if (read === undefined) return sign * compareDanish(a.name, b.name);
    const [first, second] = [read(a), read(b)];
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    return sign * (first - second) || compareDanish(a.name, b.name);
  });
}
