/**
 * Answers a heading or label without what people write differently: case, spaces and signs.
 * @example foldText("SEL § 107") // "sel107"
 */
export function foldText(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}]/gu, "");
}
