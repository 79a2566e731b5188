/**
 * A straight line from values to places on a drawing. A domain without extent lies in the middle of the range.
 *
 * @example createScale([0, 100], [200, 0])(25) // 150
 */
export function createScale(
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): (value: number) => number {
  if (to === from) return () => (start + end) / 2;
  return (value) => start + ((value - from) / (to - from)) * (end - start);
}

const roundSteps = [1, 2, 2.5, 5, 10];

/**
 * Round values for an axis, about `count` of them, that reach from at most `min` to at least `max`. Equal ends get
 * room around them.
 *
 * @example calculateTicks({ min: 71, max: 104 }) // [70, 80, 90, 100, 110]
 */
export function calculateTicks({
  min,
  max,
  count = 5,
}: {
  min: number;
  max: number;
  count?: number;
}): number[] {
  const extent = max > min ? max - min : Math.abs(max) || 1;
  const rough = extent / Math.max(1, count - 1);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = (roundSteps.find((round) => round * power >= rough * 0.999) ?? 10) * power;
  const first = Math.floor(min / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(max / step - 1e-9));
  return Array.from({ length: last - first + 1 }, (_, index) => roundOff((first + index) * step));
}

/** Takes away what binary fractions add: 0.30000000000000004 is 0.3. */
function roundOff(value: number): number {
  return Number(value.toPrecision(12));
}
