/**
 * Answers whether two values of facts say the same. A field that is absent and one that is undefined are the
 * same, and lists are sets of codes: their order says nothing.
 * @param fields the fields to look at; absent: every field of either
 * @example isSameValue({ codes: ["a", "b"] }, { codes: ["b", "a"] }) // true
 */
export function isSameValue(a: object, b: object, fields?: readonly PropertyKey[]): boolean {
  const names = fields ?? [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return names.every((name) => isSameField(Reflect.get(a, name), Reflect.get(b, name)));
}

function isSameField(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  const left = new Set<unknown>(a);
  const right = new Set<unknown>(b);
  return left.size === right.size && [...left].every((entry) => right.has(entry));
}
