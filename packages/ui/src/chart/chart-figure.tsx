import { createElement, type ReactNode } from "react";
import { classNames } from "../class-names/class-names.ts";

/** A chart with what must not be missing beside it: what it shows in a sentence, the unit, and the figures as a table. */
export function ChartFigure(props: {
  heading: string;
  headingLevel?: 2 | 3 | 4 | undefined;
  /** One sentence that says what can be seen. */
  says: ReactNode;
  /** "Procent af de godkendte pladser, pr. måned" */
  unit: string;
  chart: ReactNode;
  table: ReactNode;
  /** Names the box of the table, which may have to be scrolled. */
  tableLabel: string;
  /** The table has many columns: it stands under the chart, in full width. */
  isStacked?: boolean | undefined;
}) {
  return (
    <figure className="chart-figure">
      <figcaption>
        {createElement(`h${props.headingLevel ?? 3}`, null, props.heading)}
        <p>{props.says}</p>
        <p className="muted small">{props.unit}</p>
      </figcaption>
      <div
        className={classNames(
          "chart-figure__parts",
          props.isStacked === true && "chart-figure__parts--stacked",
        )}
      >
        {props.chart}
        <section className="chart-figure__table" aria-label={props.tableLabel} tabIndex={0}>
          {props.table}
        </section>
      </div>
    </figure>
  );
}
