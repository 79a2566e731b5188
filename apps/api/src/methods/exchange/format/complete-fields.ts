import { createEmptyFields } from "@rammevaerk/domain/methods";

type Values = Readonly<Record<string, unknown>>;

/** What a file has to say itself has no default. */
const { name: _name, textLicence: _licence, body: _body, ...methodDefaults } = createEmptyFields("");
const defaultsOfItem: Readonly<Record<string, Values>> = {
  ratings: { scaleName: "", dimension: null, version: "", ratedYear: null, summary: "" },
  studies: { title: "", year: null, country: "", participants: null, followUpMonths: null },
  sources: { publisher: "", year: null, url: null },
};

/** Fills in what a file may leave out: nothing said is an empty text, an empty list or null. */
export function completeFields(given: Values): Values {
  const complete: Record<string, unknown> = { ...given };
  for (const [key, value] of Object.entries(methodDefaults)) {
    const own = given[key];
    if (own === undefined || (own === null && value !== null)) complete[key] = value;
    else if (isRecord(value) && isRecord(own)) complete[key] = { ...value, ...own };
  }
  for (const [key, defaults] of Object.entries(defaultsOfItem)) {
    const items = complete[key];
    if (Array.isArray(items))
      complete[key] = items.map((item: unknown) => (isRecord(item) ? { ...defaults, ...item } : item));
  }
  return complete;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
