/** The fields in which two states of a form differ. The order within a list of plain words does not matter. */
export function listChangedFields<Values extends object, Key extends keyof Values & string>({
  before,
  after,
  keys,
}: {
  before: Values;
  after: Values;
  keys: readonly Key[];
}): Key[] {
  return keys.filter((key) => toText(before[key]) !== toText(after[key]));
}

function toText(value: unknown): string {
  const isWords = Array.isArray(value) && value.every((one) => typeof one === "string");
  return JSON.stringify(isWords ? value.toSorted() : value);
}
