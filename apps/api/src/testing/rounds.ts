/** How often a hard test repeats: a few times in `npm test`, many in `pnpm soak`. */
export function roundsOf({ short, long }: { short: number; long: number }): number {
  return process.env["SOAK"] === "1" ? long : short;
}
