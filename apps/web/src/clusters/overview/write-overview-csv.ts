import type { ClusterOverview, CommitmentDegree } from "@rammevaerk/contracts/clusters";

/** What a spreadsheet would take for a formula. */
const formulaStart = /^[=+\-@\t\r]/u;

/**
 * The overview as a file for a spreadsheet: a row for each organisation, a column for each cluster, the degree in words.
 * Semicolons part the columns, as Danish spreadsheets have it; the mark at the start says that it is UTF-8.
 */
export function writeOverviewCsv(
  { clusters, rows }: Pick<ClusterOverview, "clusters" | "rows">,
  words: {
    readonly organisation: string;
    readonly not: string;
    readonly degreeOf: (degree: CommitmentDegree) => string;
  },
): string {
  const lines = [
    [words.organisation, ...clusters.map(({ name }) => name)],
    ...rows.map(({ organisation, memberships }) => [
      organisation.name,
      ...clusters.map(({ id }) => {
        const found = memberships.find(({ clusterId }) => clusterId === id);
        return found === undefined ? words.not : words.degreeOf(found.degree);
      }),
    ]),
  ];
  return `\uFEFF${lines.map((cells) => cells.map(writeCell).join(";")).join("\r\n")}\r\n`;
}

function writeCell(text: string): string {
  const safe = formulaStart.test(text) ? `'${text}` : text;
  return /[";\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
