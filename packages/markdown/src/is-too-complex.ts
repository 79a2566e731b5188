/** How deep quotes and lists may stand inside each other on one line. */
const maxNesting = 32;

/** The effort that takes the parser about half a second, see `isTooComplex`. */
const maxEffort = 3_000_000;

const lineEnding = /\r\n|\r|\n/;
const container = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))/y;
const blockStart = /[ \t]*[#=\-_*+`~|:]/y;
const inlineMark = /[[\]!&<\\@]|([*_~`])\1*|:\/\/|www\./gi;

/**
 * Answers whether a text would keep the Markdown parser busy for too long. Its time grows with the square of some things that nobody
 * writes thousands of, but somebody may send: brackets, emphasis marks and links in one paragraph; quotes, list items and headings in
 * the text.
 *
 * The text is read once. Its effort is the square of the inline marks of each paragraph, plus the square of the block marks of the
 * text, plus a fiftieth of the square of its size: lines, columns that they are indented by, and inline marks. The weights are measured:
 * a text with 1,700 list items passes, and so does a table of 250 rows with three links each.
 *
 * @param source Markdown of any length
 * @example isTooComplex("[".repeat(50_000)) // true
 */
export function isTooComplex(source: string): boolean {
  let inlineEffort = 0;
  let inlineMarks = 0;
  let blockMarks = 0;
  let size = 0;
  for (const line of source.split(lineEnding)) {
    const { depth, end } = readContainers(line);
    if (depth > maxNesting) return true;
    const marks = line.match(inlineMark)?.length ?? 0;
    inlineMarks = line.trim() === "" ? 0 : inlineMarks + marks;
    // (n + m)² - n² for the m marks of this line, so that the sum is the square of the paragraph's marks
    inlineEffort += marks * (2 * inlineMarks - marks);
    blockMarks += depth + (startsAt(blockStart, line, end) ? 1 : 0);
    size += 1 + measureIndentation(line) + marks;
  }
  return inlineEffort + blockMarks ** 2 + size ** 2 / 50 > maxEffort;
}

function readContainers(line: string): { depth: number; end: number } {
  let depth = 0;
  let end = 0;
  while (depth <= maxNesting && startsAt(container, line, end)) {
    depth += 1;
    end = container.lastIndex;
  }
  return { depth, end };
}

function startsAt(pattern: RegExp, line: string, index: number): boolean {
  pattern.lastIndex = index;
  return pattern.test(line);
}

function measureIndentation(line: string): number {
  let columns = 0;
  for (const character of line) {
    if (character === "\t") columns += 4;
    else if (character === " ") columns += 1;
    else break;
  }
  return columns;
}
