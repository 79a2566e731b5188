const darkest = 4;

/** How dark a tile is: 0 for none, then 1 to 4 in equal steps up to the highest count. */
export function calculateShade(count: number, highest: number): number {
  if (count <= 0 || highest <= 0) return 0;
  return Math.min(darkest, Math.ceil((count / highest) * darkest));
}

/** From which count to which each shade goes; shades that no whole number reaches are not there. */
export function listShades(highest: number): { shade: number; from: number; to: number }[] {
  const shades = [{ shade: 0, from: 0, to: 0 }];
  for (let count = 1; count <= highest; count += 1) {
    const shade = calculateShade(count, highest);
    const last = shades.at(-1);
    if (last?.shade === shade) last.to = count;
    else shades.push({ shade, from: count, to: count });
  }
  return shades;
}
