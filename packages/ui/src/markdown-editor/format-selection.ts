export type MarkdownFormat = "bold" | "italic" | "list" | "link";

/** A piece of a text to be replaced, and what is selected afterwards. Offsets are in UTF-16 units, as in a text area. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly selectionStart: number;
  readonly selectionEnd: number;
}

/**
 * What a toolbar button does to the selected part of a Markdown text: bold and italic wrap it (and unwrap it again),
 * a list marks each line, a link leaves the address selected.
 */
export function formatSelection(
  format: MarkdownFormat,
  text: string,
  selection: { start: number; end: number },
): Replacement {
  const { start, end } = selection;
  const picked = text.slice(start, end);
  if (format === "bold") return wrap("**", text, selection);
  if (format === "italic") return wrap("_", text, selection);
  if (format === "link") {
    const address = "https://";
    const from = start + picked.length + 3;
    return {
      start,
      end,
      text: `[${picked}](${address})`,
      selectionStart: picked === "" ? start + 1 : from,
      selectionEnd: picked === "" ? start + 1 : from + address.length,
    };
  }
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const lines = text.slice(lineStart, end).split("\n");
  const marked = lines.map((line) => (line.startsWith("- ") ? line : `- ${line}`)).join("\n");
  const at = lineStart + marked.length;
  return { start: lineStart, end, text: marked, selectionStart: at, selectionEnd: at };
}

function wrap(mark: string, text: string, { start, end }: { start: number; end: number }): Replacement {
  const picked = text.slice(start, end);
  const isWrapped =
    text.slice(start - mark.length, start) === mark && text.slice(end, end + mark.length) === mark;
  if (isWrapped) {
    const from = start - mark.length;
    return {
      start: from,
      end: end + mark.length,
      text: picked,
      selectionStart: from,
      selectionEnd: from + picked.length,
    };
  }
  const from = start + mark.length;
  return {
    start,
    end,
    text: `${mark}${picked}${mark}`,
    selectionStart: from,
    selectionEnd: from + picked.length,
  };
}
