const segmenter = new Intl.Segmenter("da", { granularity: "sentence" });

/**
 * The first sentence of a text, without the rest.
 *
 * @example firstSentence("For alle, der bygger broer. Vi mødes sjældent.") // "For alle, der bygger broer."
 */
export function firstSentence(text: string): string {
  for (const { segment } of segmenter.segment(text)) return segment.trim();
  return "";
}
