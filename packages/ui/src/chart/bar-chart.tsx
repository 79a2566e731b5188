import { useRef } from "react";
import { calculateTicks, createScale } from "./scale.ts";
import { useWidth } from "./use-width.ts";

export interface Bar {
  readonly key: string;
  readonly name: string;
  /** From 0 up. */
  readonly value: number;
  /** What the value is measured by, drawn as a line across the bar. */
  readonly mark?: number | undefined;
  /** Beyond its mark: another colour and pattern. */
  readonly isBeyond?: boolean | undefined;
}

export interface BarChartProps {
  /** What it shows, for those who do not see it: the figures are in the table with it. */
  label: string;
  bars: readonly Bar[];
  formatValue: (value: number) => string;
  legend: { readonly value: string; readonly beyond: string; readonly mark: string };
}

const rowHeight = 44;
const barHeight = 16;
const nameHeight = 18;
const margin = { top: 4, right: 12, bottom: 26 };

/** Sizes side by side, each with the mark it is measured by. It stands in a `ChartFigure`. */
export function BarChart(props: BarChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 320);
  const largest = Math.max(1, ...props.bars.flatMap(({ value, mark }) => [value, mark ?? 0]));
  const ticks = calculateTicks({ min: 0, max: largest, count: width < 480 ? 3 : 6 });
  const x = createScale([0, ticks.at(-1) ?? 1], [0, width - margin.right]);
  const bottom = margin.top + props.bars.length * rowHeight;
  return (
    <div ref={box} className="chart">
      <svg
        className="chart__drawing"
        width={width}
        height={bottom + margin.bottom}
        role="img"
        aria-label={props.label}
      >
        <g className="chart__axes">
          {ticks.map((tick, index) => (
            <g key={tick}>
              <line x1={x(tick)} x2={x(tick)} y1={margin.top} y2={bottom} />
              <text x={x(tick)} y={bottom + 18} textAnchor={anchorOf(index, ticks.length)}>
                {props.formatValue(tick)}
              </text>
            </g>
          ))}
        </g>
        {props.bars.map((bar, index) => (
          <BarRow key={bar.key} bar={bar} x={x} top={margin.top + index * rowHeight} />
        ))}
      </svg>
      <Legend {...props} />
    </div>
  );
}

/** The words at the ends stay inside the drawing. */
function anchorOf(index: number, count: number): "start" | "middle" | "end" {
  if (index === 0) return "start";
  return index === count - 1 ? "end" : "middle";
}

function BarRow({ bar, x, top }: { bar: Bar; x: (value: number) => number; top: number }) {
  const barTop = top + nameHeight;
  return (
    <g>
      <text className="chart__name" x={0} y={top + nameHeight - 5}>
        {bar.name}
      </text>
      <rect
        className={bar.isBeyond === true ? "chart__bar chart__bar--beyond" : "chart__bar"}
        x={0}
        y={barTop}
        width={Math.max(1, x(bar.value))}
        height={barHeight}
      />
      {bar.mark !== undefined && (
        <line
          className="chart__mark"
          x1={x(bar.mark)}
          x2={x(bar.mark)}
          y1={barTop - 3}
          y2={barTop + barHeight + 3}
        />
      )}
    </g>
  );
}

function Legend({ bars, legend }: BarChartProps) {
  const hasMark = bars.some(({ mark }) => mark !== undefined);
  const hasBeyond = bars.some(({ isBeyond }) => isBeyond === true);
  return (
    <ul className="chart__legend">
      <li>
        <Swatch className="chart__bar" />
        {legend.value}
      </li>
      {hasBeyond && (
        <li>
          <Swatch className="chart__bar chart__bar--beyond" />
          {legend.beyond}
        </li>
      )}
      {hasMark && (
        <li>
          <svg width={24} height={16} aria-hidden="true">
            <line className="chart__mark" x1={12} x2={12} y1={0} y2={16} />
          </svg>
          {legend.mark}
        </li>
      )}
    </ul>
  );
}

function Swatch({ className }: { className: string }) {
  return (
    <svg width={24} height={12} aria-hidden="true">
      <rect className={className} width={24} height={12} />
    </svg>
  );
}
