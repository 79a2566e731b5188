/** A value at a place of the horizontal axis; `null` is a gap. */
export interface ChartPoint {
  readonly at: number;
  readonly value: number | null;
}

interface Scales {
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
  /** The value holds until the next point, so that the line goes in steps. */
  readonly isStepped: boolean;
}

/**
 * The `d` of a path through the points. A gap interrupts it.
 *
 * @example drawLine([{ at: 0, value: 1 }, { at: 1, value: 2 }], { x, y, isStepped: false }) // "M0 1L1 2"
 */
export function drawLine(points: readonly ChartPoint[], { x, y, isStepped }: Scales): string {
  let path = "";
  let isDown = false;
  for (const { at, value } of points) {
    if (value === null) {
      if (isDown && isStepped) path += `H${rounded(x(at))}`;
      isDown = false;
      continue;
    }
    const [across, up] = [rounded(x(at)), rounded(y(value))];
    if (!isDown) path += `M${across} ${up}`;
    else path += isStepped ? `H${across}V${up}` : `L${across} ${up}`;
    isDown = true;
  }
  return path;
}

/** The points that no line reaches, since both neighbours are missing. */
export function findLonePoints(points: readonly ChartPoint[]): { at: number; value: number }[] {
  return points.flatMap(({ at, value }, index) => {
    const hasNeighbour = [points[index - 1], points[index + 1]].some((one) => (one?.value ?? null) !== null);
    return value === null || hasNeighbour ? [] : [{ at, value }];
  });
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
