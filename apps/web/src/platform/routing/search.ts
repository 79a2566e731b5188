/** The query part of an address as it comes: every value is text, or several texts under one name. */
export type RawSearch = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Reads `?q=angst&omraade=a&omraade=b`. */
export function parseSearch(search: string): Record<string, string | string[]> {
  const params = new URLSearchParams(search);
  const read: Record<string, string | string[]> = {};
  for (const key of new Set(params.keys())) {
    const all = params.getAll(key);
    read[key] = all.length === 1 ? (all[0] ?? "") : all;
  }
  return read;
}

/** Writes an address' query part. Absent, empty and false values are left out, so that the plain page has the plain address. */
export function stringifySearch(search: Record<string, unknown>): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(search)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (typeof one === "string" && one !== "") params.append(key, one);
      else if (typeof one === "number") params.append(key, String(one));
      else if (one === true) params.append(key, "1");
    }
  }
  const text = params.toString();
  return text === "" ? "" : `?${text}`;
}

/** A text, or undefined when the address has none. */
export function textIn(search: RawSearch, key: string): string | undefined {
  const value = search[key];
  const text = typeof value === "string" ? value : value?.[0];
  return text === "" ? undefined : text;
}

/** All texts under a name; none is the empty list. */
export function listIn(search: RawSearch, key: string): string[] {
  const value = search[key];
  if (value === undefined) return [];
  return typeof value === "string" ? [value] : [...value];
}

/** One of a few known texts, or undefined for anything else. */
export function choiceIn<Choice extends string>(
  search: RawSearch,
  key: string,
  choices: readonly Choice[],
): Choice | undefined {
  const text = textIn(search, key);
  return choices.find((choice) => choice === text);
}

/** Whether `key=1` stands in the address. */
export function flagIn(search: RawSearch, key: string): boolean {
  return textIn(search, key) === "1";
}
