import type { GridRow } from "@rammevaerk/contracts/offer-desk";
import { describeOfferRefusal, type OfferRefusalCode, offerRefusalCodes } from "@rammevaerk/domain/offers";
import { Alert, Button, classNames } from "@rammevaerk/ui";
import { type ClipboardEvent, type KeyboardEvent, useId, useRef } from "react";
import { today } from "../../../networks/subjects/today.ts";
import { useFormat } from "../../../platform/format/use-format.ts";
import { typeNumber } from "../../../platform/format/type-number.ts";
import { locales } from "../../../platform/format/kept-formatter.ts";
import { useLanguage } from "../../../platform/language/language.ts";
import { shellText } from "../../../platform/language/shell-text.ts";
import { useText } from "../../../platform/language/use-text.ts";
import { useOfferWords } from "../../offer-words.ts";
import { deskText } from "../desk-text.ts";
import { moveInGrid, nameCell, type PasteTarget } from "./grid-edits.ts";
import { type CellProblem, type GridOf, useGrid } from "./use-grid.ts";

const months = Array.from({ length: 12 }, (_, index) => index + 1);

/** A table of months that is filled in like a spreadsheet: by keys, by pasting a block, saved as a whole. */
export function MonthGrid({ rows, ...of }: GridOf & { rows: readonly GridRow[] }) {
  const { grid: text } = useText(deskText);
  const { form: shell } = useText(shellText);
  const format = useFormat();
  const grid = useGrid(of, rows);
  const count = Object.keys(grid.edits).length;
  return (
    <>
      <p>{text.hint[of.kind]}</p>
      <p className="muted small">{text.keys}</p>
      {grid.restoredFrom !== undefined && (
        <Alert kind="info">
          <p className="alert-text">
            {text.restored(format.relative(grid.restoredFrom))}{" "}
            <Button variant="plain" onClick={grid.discard}>
              {shell.startOver}
            </Button>
          </p>
        </Alert>
      )}
      {grid.problems.size > 0 && <Problems of={of} rows={rows} problems={[...grid.problems.values()]} />}
      <GridTable of={of} rows={rows} grid={grid} />
      <div className="cluster grid-foot">
        <Button
          variant="primary"
          isBusy={grid.isSaving}
          disabled={count === 0 || grid.notNumbers.size > 0}
          onClick={grid.save}
        >
          {text.save}
        </Button>
        {count > 0 && (
          <Button variant="tertiary" onClick={grid.discard}>
            {text.discard}
          </Button>
        )}
        <span role="status">{text.changed(count)}</span>
      </div>
    </>
  );
}

interface TableProps {
  of: GridOf;
  rows: readonly GridRow[];
  grid: ReturnType<typeof useGrid>;
}

function GridTable({ of, rows, grid }: TableProps) {
  const { grid: text } = useText(deskText);
  const words = useOfferWords();
  const language = useLanguage();
  const prefix = useId();
  const table = useRef<HTMLDivElement>(null);
  const idOf = ({ rowIndex, month }: PasteTarget): string => `${prefix}-${rowIndex}-${month}`;
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>, from: PasteTarget): void => {
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    const isWhole = selectionStart === 0 && selectionEnd === value.length;
    const to = moveInGrid(from, event.key, {
      rows: rows.length,
      isAtStart: isWhole || selectionEnd === 0,
      isAtEnd: isWhole || selectionStart === value.length,
    });
    if (to === undefined) return;
    const next = document.getElementById(idOf(to));
    if (!(next instanceof HTMLInputElement) || next.disabled) return;
    event.preventDefault();
    next.focus();
    next.select();
  };
  const onPaste = (event: ClipboardEvent<HTMLInputElement>, target: PasteTarget): void => {
    const pasted = event.clipboardData.getData("text/plain");
    if (!/[\t\n]/u.test(pasted.trimEnd())) return;
    event.preventDefault();
    grid.paste(target, pasted);
  };
  return (
    <div className="grid-scroll" ref={table} tabIndex={-1}>
      <table className="month-grid">
        <caption className="sr-only">{text.caption(text.kinds[of.kind], of.year)}</caption>
        <thead>
          <tr>
            <th scope="col">{text.offer}</th>
            {months.map((month) => (
              <th key={month} scope="col">
                {monthName(month, language, "short")}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, rowIndex) => (
            <tr key={`${row.offerId} ${row.key}`}>
              <th scope="row">
                <a href={`/tilbud/${row.offerId}/rediger`}>{row.offerName}</a>
                {row.key !== "" && <span className="muted small block">{words.legalBasis(row.key)}</span>}
              </th>
              {months.map((month) => (
                <Cell
                  key={month}
                  id={idOf({ rowIndex, month })}
                  of={of}
                  row={row}
                  month={month}
                  grid={grid}
                  onKeyDown={(event) => onKeyDown(event, { rowIndex, month })}
                  onPaste={(event) => onPaste(event, { rowIndex, month })}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell(props: {
  id: string;
  of: GridOf;
  row: GridRow;
  month: number;
  grid: TableProps["grid"];
  onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
  onPaste: (event: ClipboardEvent<HTMLInputElement>) => void;
}) {
  const { id, of, row, month, grid } = props;
  const { grid: text } = useText(deskText);
  const language = useLanguage();
  const name = nameCell({ offerId: row.offerId, key: row.key, month });
  const edit = grid.edits[name];
  const value = row.months[month - 1]?.value ?? null;
  const shown = value === null ? "" : typeNumber(value, language);
  const isWrong = grid.notNumbers.has(name) || grid.problems.has(name);
  const before = value === null ? text.beforeNothing : text.before(shown);
  const note = grid.notNumbers.has(name) ? text.notNumber(edit?.text ?? "") : before;
  return (
    <td className={classNames(edit !== undefined && "is-changed", isWrong && "is-wrong")}>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        aria-label={text.cell(row.offerName, monthName(month, language, "long"), of.year)}
        aria-describedby={edit === undefined ? undefined : `${id}-note`}
        aria-invalid={isWrong ? true : undefined}
        disabled={!isOpen(of, month)}
        value={edit?.text ?? shown}
        onFocus={(event) => event.target.select()}
        onChange={(event) => grid.type(row, month, event.target.value)}
        onKeyDown={props.onKeyDown}
        onPaste={props.onPaste}
      />
      {edit !== undefined && (
        <span id={`${id}-note`} className="month-grid__note">
          {note}
        </span>
      )}
    </td>
  );
}

/** Occupancy is of months that are over; free places also of this one. */
function isOpen({ kind, year }: GridOf, month: number): boolean {
  const start = `${year}-${String(month).padStart(2, "0")}`;
  const now = today().slice(0, 7);
  return kind === "occupancy" ? start < now : start <= now;
}

function monthName(month: number, language: "da" | "en", width: "short" | "long"): string {
  return new Intl.DateTimeFormat(locales[language], { month: width, timeZone: "UTC" }).format(
    new Date(Date.UTC(2026, month - 1, 15)),
  );
}

/** Why nothing was saved, cell by cell. */
function Problems(props: { of: GridOf; rows: readonly GridRow[]; problems: readonly CellProblem[] }) {
  const { grid: text } = useText(deskText);
  const language = useLanguage();
  const describe = ({ code, value, limit, now }: CellProblem): string => {
    if (code === "changed-meanwhile")
      return now === null ? text.conflictEmpty : text.conflict(typeNumber(now, language));
    const known = offerRefusalCodes.find((one): one is OfferRefusalCode => one === code);
    if (known === undefined) return text.notOver;
    const refusal = { code: known, path: "", value, ...(limit === null ? {} : { limit }) };
    return describeOfferRefusal(refusal)[language];
  };
  return (
    <Alert kind="error" heading={text.problems} isLive>
      <p className="alert-text">{text.problemsText}</p>
      <ul>
        {props.problems.map((problem) => (
          <li key={nameCell(problem)}>
            {text.cell(
              props.rows.find(({ offerId }) => offerId === problem.offerId)?.offerName ?? "",
              monthName(problem.month, language, "long"),
              props.of.year,
            )}
            : {describe(problem)}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
