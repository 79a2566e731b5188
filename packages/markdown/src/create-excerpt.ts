import { collectText } from "./collect-text.ts";
import { parseMarkdown } from "./parse-markdown.ts";

const characters = new Intl.Segmenter("da", { granularity: "grapheme" });

/**
 * Answers how a text begins, on one line and without marks. What is quoted is left out, unless nothing else is there.
 * A longer text is cut at the end of a word, or inside it when it is the only one, never inside a character as people see it, and
 * ends with "…".
 *
 * @param maxCharacters the longest excerpt with its "…", in UTF-16 units
 * @throws MarkdownTooLongError markdown-too-long
 * @example createExcerpt("# Aflastning\n\nHvem har **gode** erfaringer?", 25) // "Aflastning Hvem har gode…"
 */
export function createExcerpt(source: string, maxCharacters: number): string {
  const tree = parseMarkdown(source);
  const ownWords = tree.children.filter(({ type }) => type !== "blockquote");
  const text = collectText({ type: "root", children: ownWords }) || collectText(tree);
  if (text.length <= maxCharacters) return text;
  return maxCharacters < 1 ? "" : `${cut(text, maxCharacters - 1)}…`;
}

/** The words that fit in `maxCharacters`, which is less than the text has. */
function cut(text: string, maxCharacters: number): string {
  const end = characters.segment(text).containing(maxCharacters)?.index ?? 0;
  const lastSpace = text.lastIndexOf(" ", end);
  return text.slice(0, lastSpace > 0 ? lastSpace : end);
}
