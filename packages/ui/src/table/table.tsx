import type { ReactNode } from "react";
import { classNames } from "../class-names/class-names.ts";
import { Icon } from "../icon/icon.tsx";
import { arrowDownwardIcon, arrowUpwardIcon } from "../icon/icons.ts";
import { useLabels } from "../labels/labels.tsx";

export interface Column<Row> {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** Figures stand to the right. */
  readonly isNumber?: boolean | undefined;
  /** The cell that names the row. At most one column. */
  readonly isRowHeader?: boolean | undefined;
  readonly isSortable?: boolean | undefined;
}

export interface Sort {
  readonly key: string;
  readonly direction: "ascending" | "descending";
}

export interface TableProps<Row> {
  caption: ReactNode;
  /** The caption is only for screen readers, because a heading says the same. */
  isCaptionHidden?: boolean | undefined;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  sort?: Sort | undefined;
  onSort?: ((sort: Sort) => void) | undefined;
  /**
   * What becomes of a row on a phone. `card`: every value below the column's name. `lines`: the values below what
   * names the row, for those that speak for themselves. `row`: it stays a row, for two or three short columns.
   */
  onPhone?: "card" | "lines" | "row" | undefined;
}

const phoneClasses = { card: "table--responsive-headers", lines: "table--lines", row: "table--row" } as const;

/** Rows of the same kind. */
export function Table<Row>(props: TableProps<Row>) {
  return (
    // The roles say what the phone's layout would otherwise take away from screen readers.
    <table className={classNames("table", phoneClasses[props.onPhone ?? "card"])} role="table">
      <caption className={classNames(props.isCaptionHidden === true && "sr-only")}>{props.caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {props.columns.map((column) => (
            <Header key={column.key} column={column} sort={props.sort} onSort={props.onSort} />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {props.rows.map((row) => (
          <tr key={props.rowKey(row)} role="row">
            {props.columns.map((column) => (
              <Cell key={column.key} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const className = classNames(column.isNumber === true && "is-number");
  return column.isRowHeader === true ? (
    <th scope="row" role="rowheader" data-title={column.header} className={className}>
      {column.cell(row)}
    </th>
  ) : (
    <td role="cell" data-title={column.header} className={className}>
      {column.cell(row)}
    </td>
  );
}

function Header<Row>(props: {
  column: Column<Row>;
  sort?: Sort | undefined;
  onSort?: ((sort: Sort) => void) | undefined;
}) {
  const labels = useLabels();
  const { column, sort, onSort } = props;
  const direction = sort?.key === column.key ? sort.direction : undefined;
  const next = direction === "ascending" ? "descending" : "ascending";
  return (
    <th
      scope="col"
      role="columnheader"
      aria-sort={direction}
      className={classNames(column.isNumber === true && "is-number")}
    >
      {column.isSortable === true && onSort !== undefined ? (
        <button
          type="button"
          className="function-link"
          title={labels.sortBy(column.header)}
          onClick={() => onSort({ key: column.key, direction: next })}
        >
          {column.header}
          {direction !== undefined && (
            <Icon path={direction === "ascending" ? arrowUpwardIcon : arrowDownwardIcon} />
          )}
        </button>
      ) : (
        column.header
      )}
    </th>
  );
}
