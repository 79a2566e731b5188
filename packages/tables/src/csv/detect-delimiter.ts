export type Delimiter = ";" | "\t" | ",";

/** Excel's own first line, such as "sep=;". */
const named = /^sep=([;\t,])\r?\n/i;
const charactersLookedAt = 20_000;

/**
 * Answers what stands between the cells of a CSV text, and where the cells begin. The first line decides, or the second
 * where it has more of them, as under a title. Without any there is one column, in which a comma belongs to "98,5".
 */
export function detectDelimiter(text: string): { delimiter: Delimiter; start: number } {
  const line = named.exec(text);
  if (line !== null) return { delimiter: line[1] as Delimiter, start: line[0].length };
  const unquoted = text.slice(0, charactersLookedAt).replaceAll(/"[^"]*"/g, "");
  const lines = unquoted.split(/\r?\n|\r/).filter((candidate) => candidate.trim() !== "");
  const [first, second] = [countMost(lines[0]), countMost(lines[1])];
  const isTitle = second.count > first.count && second.delimiter !== ",";
  return { delimiter: isTitle ? second.delimiter : first.delimiter, start: 0 };
}

/** Which delimiter a line holds most of. Semicolons and tabs come before commas, which also stand within cells. */
function countMost(line = ""): { delimiter: Delimiter; count: number } {
  const count = (delimiter: Delimiter) => line.split(delimiter).length - 1;
  const [semicolons, tabs, commas] = [count(";"), count("\t"), count(",")];
  if (semicolons + tabs > 0)
    return semicolons >= tabs ? { delimiter: ";", count: semicolons } : { delimiter: "\t", count: tabs };
  return commas > 0 ? { delimiter: ",", count: commas } : { delimiter: ";", count: 0 };
}
