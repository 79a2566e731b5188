/** One thing that must be in a text. Either of its terms is enough. */
export interface QueryGroup {
  /** Terms as `analyseText` gives them. Empty where only `prefix` is given. */
  readonly alternatives: readonly string[];
  /** A term that begins so is enough too. Absent unless the word is still being typed. */
  readonly prefix?: string;
}

/** What a text must be found by. */
export interface SearchQuery {
  /** All of them must match. Without any, nothing is looked for and nothing is found. */
  readonly groups: readonly QueryGroup[];
  /** Terms that a text need not have, and that put it first: whole compounds, subsections. */
  readonly preferred: readonly string[];
}
