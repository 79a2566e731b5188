const collator = new Intl.Collator("da", { numeric: true });

/**
 * Answers the order of two texts in a Danish list: æ, ø, å last, "Aa" with "Å", and "Hus 2" before "Hus 10". Fits `sort`.
 * @example ["Aalborg", "Ærø", "Odense"].toSorted(compareDanish) // ["Odense", "Ærø", "Aalborg"]
 */
export function compareDanish(a: string, b: string): number {
  return collator.compare(a, b);
}
