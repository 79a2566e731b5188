/** Answers the paths of what was given and is not in what was made of it: names that mean nothing here. */
export function findUnknownFields(
  given: unknown,
  known: unknown,
  path: readonly PropertyKey[] = [],
): PropertyKey[][] {
  if (typeof given !== "object" || given === null || typeof known !== "object" || known === null) return [];
  const names = new Map(Object.entries(known));
  return Object.entries(given).flatMap(([key, value]) =>
    names.has(key) ? findUnknownFields(value, names.get(key), [...path, key]) : [[...path, key]],
  );
}
