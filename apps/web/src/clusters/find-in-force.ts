/** What is in force on a day, of things in numbered versions: the newest of those that have begun. */
export function findInForce<Version extends { fromOn: string; number: number }>(
  versions: readonly Version[],
  on: string,
): Version | undefined {
  return versions
    .filter(({ fromOn }) => fromOn <= on)
    .toSorted((a, b) => b.fromOn.localeCompare(a.fromOn) || b.number - a.number)[0];
}
