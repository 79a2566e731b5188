const readAsFormula = /^'*[=+\-@\t\r]/;
const neutralised = /^'+[=+\-@\t\r]/;

/** Answers a text that no spreadsheet takes for a formula: one that looks like it gets an apostrophe in front. */
export function neutraliseText(text: string): string {
  return readAsFormula.test(text) ? `'${text}` : text;
}

/** Answers what a text was before `neutraliseText`. */
export function restoreText(text: string): string {
  return neutralised.test(text) ? text.slice(1) : text;
}
