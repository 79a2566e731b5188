/**
 * Answers the formula for the sum of cells that stand below each other; of none it is 0.
 * @example addUp(["B4", "B5", "B6"]) // "SUM(B4:B6)"
 */
export function addUp(addresses: readonly string[]): string {
  const [first, last] = [addresses.at(0), addresses.at(-1)];
  return first === undefined ? "0" : `SUM(${first}:${last})`;
}
