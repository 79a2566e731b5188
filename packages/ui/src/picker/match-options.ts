export interface PickerOption {
  readonly value: string;
  readonly label: string;
  /** A second line: an organisation, a code. */
  readonly hint?: string | undefined;
  /** How deep the option stands in its hierarchy; 0 at the top. Options come in the order of the tree. */
  readonly depth?: number | undefined;
  /** Further words that find it. */
  readonly keywords?: string | undefined;
}

/** The text in a form where `å` and `aa`, `ø` and `oe`, `æ` and `ae`, capitals and accents do not matter. */
export function foldText(text: string): string {
  return text
    .toLocaleLowerCase("da")
    .normalize("NFC")
    .replaceAll("å", "aa")
    .replaceAll("æ", "ae")
    .replaceAll("ø", "oe")
    .normalize("NFD")
    .replaceAll(/\p{Mark}/gu, "");
}

/**
 * The options that hold every word of the text, each with the options above it in the hierarchy, in their order.
 * An empty text gives all. `isContext` marks those that are there only to show where a match belongs.
 */
export function matchOptions(
  options: readonly PickerOption[],
  text: string,
): { option: PickerOption; isContext: boolean }[] {
  const words = foldText(text).split(/\s+/u).filter(Boolean);
  const kept: { option: PickerOption; isContext: boolean }[] = [];
  let shallowest = Number.POSITIVE_INFINITY;
  for (const option of options.toReversed()) {
    const depth = option.depth ?? 0;
    const haystack = foldText(`${option.label} ${option.hint ?? ""} ${option.keywords ?? ""}`);
    const isMatch = words.every((word) => haystack.includes(word));
    const isAbove = depth < shallowest;
    if (isMatch || (isAbove && shallowest !== Number.POSITIVE_INFINITY)) {
      kept.push({ option, isContext: !isMatch });
      shallowest = depth;
    }
    if (depth === 0) shallowest = Number.POSITIVE_INFINITY;
  }
  return kept.toReversed();
}

/** Where the arrow keys lead in a list of `count`, from `active` (-1 for none), going round at the ends. */
export function moveActive(active: number, step: 1 | -1, count: number): number {
  if (count === 0) return -1;
  if (active === -1) return step === 1 ? 0 : count - 1;
  return (active + step + count) % count;
}
