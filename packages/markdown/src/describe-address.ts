/**
 * Answers what has to stand after a link's text so that its address can be read. Empty when the text tells it already.
 *
 * @example describeAddress("rapporten", "https://example.dk") // " (https://example.dk)"
 * @example describeAddress("www.example.dk", "http://www.example.dk") // ""
 */
export function describeAddress(text: string, address: string): string {
  const told = ["", text, `mailto:${text}`, `http://${text}`];
  return told.includes(address) ? "" : ` (${address})`;
}
