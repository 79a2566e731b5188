import type { SubjectCode } from "@rammevaerk/domain/networks";
import { flagIn, listIn, type RawSearch, textIn } from "../platform/routing/search.ts";

/** What is searched for, as it stands in the address. */
export interface ExpertsSearch {
  q?: string | undefined;
  maalgruppe?: string[] | undefined;
  lov?: string[] | undefined;
  metode?: string[] | undefined;
  region?: string | undefined;
  /** Only those who can be asked now. */
  ledig?: boolean | undefined;
}

export function readExpertsSearch(raw: RawSearch): ExpertsSearch {
  return {
    q: textIn(raw, "q"),
    maalgruppe: listIn(raw, "maalgruppe"),
    lov: listIn(raw, "lov"),
    metode: listIn(raw, "metode"),
    region: textIn(raw, "region"),
    ledig: flagIn(raw, "ledig"),
  };
}

/** The codes that are searched for; whoever knows any of them is found. */
export function subjectsOf({ maalgruppe = [], lov = [], metode = [] }: ExpertsSearch): SubjectCode[] {
  return [
    ...maalgruppe.map((code) => ({ list: "target-group" as const, code })),
    ...lov.map((code) => ({ list: "legal-basis" as const, code })),
    ...metode.map((code) => ({ list: "method" as const, code })),
  ];
}
