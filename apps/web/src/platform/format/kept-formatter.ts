export const locales = { da: "da-DK", en: "en-GB" } as const;

const cache = new Map<string, unknown>();

/** Formatters are dear to make and cheap to keep: the one under this key, made at the first call. */
export function kept<Formatter>(key: string, make: () => Formatter): Formatter {
  const found = cache.get(key) as Formatter | undefined;
  if (found !== undefined) return found;
  const made = make();
  cache.set(key, made);
  return made;
}
