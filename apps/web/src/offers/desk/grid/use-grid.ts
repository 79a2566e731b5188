import type { GridKind, GridRow, SavedGrid } from "@rammevaerk/contracts/offer-desk";
import { useState } from "react";
import { announce } from "../../../platform/announce/announce.ts";
import { showToast } from "../../../platform/announce/toast.ts";
import { client } from "../../../platform/api/client.ts";
import { useDraft } from "../../../platform/drafts/use-draft.ts";
import { createRequestId } from "../../../platform/form/request-id.ts";
import { useAction } from "../../../platform/form/use-action.ts";
import { parseNumber } from "../../../platform/format/parse-number.ts";
import { useLanguage } from "../../../platform/language/language.ts";
import { useText } from "../../../platform/language/use-text.ts";
import { refreshOffers } from "../../queries.ts";
import { deskText } from "../desk-text.ts";
import { useUndo } from "../use-undo.ts";
import { editCell, type GridEdits, nameCell, type PasteTarget, pasteCells, placeOf } from "./grid-edits.ts";
import { readPastedTable } from "./read-pasted-table.ts";

export type CellProblem = SavedGrid["problems"][number];

export interface GridOf {
  readonly operatorId: string;
  readonly kind: GridKind;
  readonly year: number;
}

/** What was typed in a grid, kept as a draft on this device; saving it as a whole, and what stands in the way. */
export function useGrid(grid: GridOf, rows: readonly GridRow[]) {
  const { grid: text } = useText(deskText);
  const language = useLanguage();
  const undo = useUndo();
  const draft = useDraft<GridEdits>(`grid:${grid.operatorId}:${grid.kind}:${grid.year}`);
  const [edits, setEdits] = useState<GridEdits>(() => withoutAbsent(draft.found?.values));
  const [problems, setProblems] = useState<ReadonlyMap<string, CellProblem>>(new Map());
  const change = (next: GridEdits): void => {
    setEdits(next);
    if (Object.keys(next).length === 0) draft.clear();
    else draft.keep(next);
  };
  const save = useAction(
    () => client.offers.desk.saveGrid.mutate({ ...grid, ...toInput(edits, language) }),
    async ({ recordingId, problems: found }) => {
      if (recordingId === null) {
        setProblems(new Map(found.map((problem) => [nameCell(problem), problem])));
        change(rebase(edits, found, await fetchNow(grid, found)));
        await refreshOffers();
        return;
      }
      showToast({
        kind: "success",
        text: text.saved(Object.keys(edits).length),
        action: undo.actionOf(recordingId),
      });
      setProblems(new Map());
      await refreshOffers();
      change({});
    },
  );
  const notNumbers = Object.entries(edits).filter(
    ([, { text: typed }]) => typed.trim() !== "" && parseNumber(typed, language) === undefined,
  );
  return {
    edits,
    problems,
    /** Cells in which something else than a number was typed. */
    notNumbers: new Set(notNumbers.map(([name]) => name)),
    restoredFrom: Object.keys(edits).length > 0 ? draft.found?.savedAt : undefined,
    isSaving: save.isBusy,
    type: (row: GridRow, month: number, typed: string) => {
      change(editCell(edits, row, { month, text: typed, language }));
      const name = nameCell({ offerId: row.offerId, key: row.key, month });
      if (problems.has(name)) setProblems(new Map([...problems].filter(([one]) => one !== name)));
    },
    paste: (target: PasteTarget, clipboard: string) => {
      const cells = readPastedTable(clipboard);
      const result = pasteCells(edits, rows, { target, cells, language });
      change(result.edits);
      announce(text.pasted(result.pasted, result.outside));
      if (result.outside > 0)
        showToast({ kind: "warning", text: text.pasted(result.pasted, result.outside) });
    },
    save: () => {
      if (notNumbers.length === 0) save.start();
    },
    discard: () => {
      setProblems(new Map());
      change({});
    },
  };
}

function toInput(edits: GridEdits, language: "da" | "en") {
  const cells = Object.entries(edits).map(([name, { text, basedOn }]) => ({
    ...placeOf(name),
    value: text.trim() === "" ? null : (parseNumber(text, language) ?? null),
    basedOn,
  }));
  return { requestId: createRequestId(), cells };
}

/** The facts that the cells show by now, so that saving again is a decision about them. */
async function fetchNow(
  grid: GridOf,
  found: readonly CellProblem[],
): Promise<ReadonlyMap<string, string | null>> {
  const isMet = found.some(({ code }) => code === "changed-meanwhile");
  const now = new Map<string, string | null>();
  if (!isMet) return now;
  let after: string | undefined;
  do {
    const page = await client.offers.desk.getGrid.query({ ...grid, after });
    for (const { offerId, key, months } of page.items)
      for (const [index, { factId }] of months.entries())
        now.set(nameCell({ offerId, key, month: index + 1 }), factId);
    after = page.nextKey ?? undefined;
  } while (after !== undefined);
  return now;
}

/** What somebody else changed has been shown: from now on the edit is over that. */
function rebase(
  edits: GridEdits,
  found: readonly CellProblem[],
  now: ReadonlyMap<string, string | null>,
): GridEdits {
  const met = new Set(found.filter(({ code }) => code === "changed-meanwhile").map(nameCell));
  return Object.fromEntries(
    Object.entries(edits).map(([name, edit]) => [
      name,
      met.has(name) ? { ...edit, basedOn: now.get(name) ?? null } : edit,
    ]),
  );
}

function withoutAbsent(found: Partial<GridEdits> | undefined): GridEdits {
  return Object.fromEntries(
    Object.entries(found ?? {}).flatMap(([name, edit]) => (edit === undefined ? [] : [[name, edit]])),
  );
}
