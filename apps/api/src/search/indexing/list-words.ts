const word = /\p{Letter}{3,40}/gu;

/**
 * Answers the words of a text in small letters, each once: what may be offered to somebody who spelt one of them wrong.
 * @example listWords("Botilbud, botilbud på Ærø") // ["botilbud", "ærø"]
 */
export function listWords(text: string): string[] {
  return [...new Set(text.normalize("NFC").toLowerCase().match(word))];
}
