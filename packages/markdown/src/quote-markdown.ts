const lineEnding = /\r\n|\r|\n/;
const marks = /[\\`*_[\]<>~&|]/g;

/**
 * Answers a quote of a text, to write an answer below: its lines marked with ">", under a line that says whose words they are.
 *
 * @param source the Markdown of what is quoted
 * @param attribution plain text in the reader's language, such as "Ida Krogh skrev:"; empty leaves the line out
 * @example quoteMarkdown("Hvem ved noget?", "Ida Krogh skrev:") // "> **Ida Krogh skrev:**\n>\n> Hvem ved noget?\n\n"
 */
export function quoteMarkdown(source: string, attribution: string): string {
  const who = attribution.replaceAll(/\s+/g, " ").trim().replaceAll(marks, String.raw`\$&`);
  const lines = source.trim().split(lineEnding);
  if (who !== "") lines.unshift(`**${who}**`, "");
  return `${lines.map((line) => `> ${line}`.trimEnd()).join("\n")}\n\n`;
}
