import type { ImportRow, OfferImport } from "@rammevaerk/contracts/offer-desk";
import type { Operator } from "@rammevaerk/domain/offers";
import type { OfferImportRowsTable } from "../tables.ts";
import { describeFileProblem } from "./describe-file-problem.ts";
import type { FileProblem } from "./reading/reading-message.ts";
import type { ImportWithNames } from "./repository.ts";
import { describeImportProblem, type ImportProblem } from "./row-result.ts";

export function presentImport(row: ImportWithNames, { id, name, kind }: Operator): OfferImport {
  const { added, changed, confirmed, unchanged, refused } = row;
  return {
    id: row.id,
    operator: { id, name, kind },
    fileName: row.file_name,
    sizeBytes: row.size_bytes,
    createdAt: row.created_at,
    createdBy: row.person_name,
    status: row.undone_at === null ? row.status : "undone",
    rowsDone: row.rows_done,
    rowsTotal: row.rows_total,
    counts: { added, changed, confirmed, unchanged, refused },
    unknownColumns: JSON.parse(row.unknown_columns) as string[],
    problem: row.problem === null ? null : presentProblem(JSON.parse(row.problem) as FileProblem),
    appliedAt: row.applied_at,
    undoneAt: row.undone_at,
    recordingId: row.recording_id,
  };
}

function presentProblem(problem: FileProblem): OfferImport["problem"] {
  return { code: problem.code, reason: describeFileProblem(problem) };
}

export function presentImportRow(row: OfferImportRowsTable): ImportRow {
  return {
    row: row.row_number,
    offerId: row.offer_id,
    offerName: row.offer_name,
    outcome: row.outcome,
    problems: (JSON.parse(row.problems) as ImportProblem[]).map((problem) => ({
      code: problem.code,
      column: problem.column,
      seen: problem.seen,
      reason: describeImportProblem(problem),
    })),
    changes: JSON.parse(row.changes) as ImportRow["changes"],
    fields: JSON.parse(row.fields) as ImportRow["fields"],
    aside: JSON.parse(row.aside) as ImportRow["aside"],
  };
}
