interface Place {
  readonly column: number;
  readonly row: number;
}

const directions: Readonly<Record<string, readonly [across: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * Which tile an arrow key leads to: the nearest in that direction, where straight ahead counts as nearer than aside.
 * Home and End lead to the first and the last. Undefined when there is none that way, or the key moves nothing.
 *
 * @param from the index of the tile that has the focus
 */
export function moveInGrid(tiles: readonly Place[], from: number, key: string): number | undefined {
  if (key === "Home") return tiles.length === 0 ? undefined : 0;
  if (key === "End") return tiles.length === 0 ? undefined : tiles.length - 1;
  const here = tiles[from];
  const direction = directions[key];
  if (here === undefined || direction === undefined) return undefined;
  const [across, down] = direction;
  let nearest: { index: number; distance: number } | undefined;
  for (const [index, { column, row }] of tiles.entries()) {
    const [right, below] = [column - here.column, row - here.row];
    const ahead = right * across + below * down;
    const aside = Math.abs(right * down) + Math.abs(below * across);
    const distance = ahead + 3 * aside;
    if (ahead > 0 && (nearest === undefined || distance < nearest.distance)) nearest = { index, distance };
  }
  return nearest?.index;
}
