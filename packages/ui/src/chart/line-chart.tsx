import { useRef } from "react";
import { type ChartPoint, drawLine, findLonePoints } from "./draw-line.ts";
import { calculateTicks, createScale } from "./scale.ts";
import { useWidth } from "./use-width.ts";

export interface ChartSeries {
  readonly key: string;
  readonly name: string;
  /** From left to right. */
  readonly points: readonly ChartPoint[];
}

export interface LineChartProps {
  /** What it shows, for those who do not see it: the figures are in the table beside it. */
  label: string;
  /** At most four; they differ in colour and in how they are drawn. */
  series: readonly ChartSeries[];
  /** Where the horizontal axis has a word. Those that would touch are left out. */
  marks: readonly { readonly at: number; readonly label: string }[];
  formatValue: (value: number) => string;
  /** A value holds until the next one. */
  isStepped?: boolean | undefined;
  /** The vertical axis begins at 0, as it must where areas or sizes are compared. */
  startsAtZero?: boolean | undefined;
  /** A value that others are measured by, drawn across: 100 %. */
  level?: number | undefined;
}

const height = 240;
const margin = { top: 12, right: 24, bottom: 28, left: 64 };
const widthOfMark = 48;

/** One or a few lines over time. It stands in a `ChartFigure`, which has the sentence, the unit and the table. */
export function LineChart(props: LineChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 320);
  const scales = createScales(props, width);
  return (
    <div ref={box} className="chart">
      <svg className="chart__drawing" width={width} height={height} role="img" aria-label={props.label}>
        <Axes {...props} {...scales} width={width} />
        {props.series.map(({ key, points }, index) => (
          <g key={key} className={`chart__series chart__series--${index}`}>
            <path d={drawLine(points, { ...scales, isStepped: props.isStepped === true })} />
            {findLonePoints(points).map(({ at, value }) => (
              <circle key={at} cx={scales.x(at)} cy={scales.y(value)} r={3} />
            ))}
          </g>
        ))}
      </svg>
      {props.series.length > 1 && <Legend series={props.series} />}
    </div>
  );
}

function createScales({ series, startsAtZero, level }: LineChartProps, width: number) {
  const points = series.flatMap((one) => one.points);
  const values = points.flatMap(({ value }) => (value === null ? [] : [value]));
  const measured = [
    ...values,
    ...(level === undefined ? [] : [level]),
    ...(startsAtZero === true ? [0] : []),
  ];
  const places = points.map(({ at }) => at);
  const ticks = calculateTicks({ min: Math.min(...measured), max: Math.max(...measured) });
  return {
    ticks,
    x: createScale([Math.min(...places), Math.max(...places)], [margin.left, width - margin.right]),
    y: createScale([ticks[0] ?? 0, ticks.at(-1) ?? 1], [height - margin.bottom, margin.top]),
  };
}

function Axes(props: LineChartProps & ReturnType<typeof createScales> & { width: number }) {
  const { x, y, ticks, width, level } = props;
  const right = width - margin.right;
  return (
    <g className="chart__axes">
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={margin.left} x2={right} y1={y(tick)} y2={y(tick)} />
          <text x={margin.left - 8} y={y(tick)} dy="0.35em" textAnchor="end">
            {props.formatValue(tick)}
          </text>
        </g>
      ))}
      {level !== undefined && (
        <line className="chart__level" x1={margin.left} x2={right} y1={y(level)} y2={y(level)} />
      )}
      {thinOut(props.marks, x).map(({ at, label }) => (
        <g key={at}>
          <line x1={x(at)} x2={x(at)} y1={height - margin.bottom} y2={height - margin.bottom + 5} />
          <text x={x(at)} y={height - 6} textAnchor="middle">
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}

/** Marks with room between them, counted from the newest. */
function thinOut(marks: LineChartProps["marks"], x: (at: number) => number): LineChartProps["marks"] {
  const kept: LineChartProps["marks"][number][] = [];
  for (const mark of marks.toReversed()) {
    const last = kept.at(-1);
    if (last === undefined || x(last.at) - x(mark.at) >= widthOfMark) kept.push(mark);
  }
  return kept;
}

function Legend({ series }: Pick<LineChartProps, "series">) {
  return (
    <ul className="chart__legend">
      {series.map(({ key, name }, index) => (
        <li key={key}>
          <svg width={32} height={12} aria-hidden="true" className={`chart__series chart__series--${index}`}>
            <path d="M0 6H32" />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
