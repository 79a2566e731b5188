const marks = /[\\`*_[\]<>~&|]/gu;

/**
 * A mention as it is written in Markdown. What the server shows is the member's name as it is then.
 *
 * @example formatMention({ id: "0193…", name: "Ida Krogh" }) // "[@Ida Krogh](person:0193…)"
 */
export function formatMention({ id, name }: { id: string; name: string }): string {
  return `[@${name.replaceAll(marks, String.raw`\$&`)}](person:${id})`;
}
