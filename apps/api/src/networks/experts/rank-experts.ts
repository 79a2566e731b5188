import { type Competence, competenceLevels } from "@rammevaerk/domain/accounts";
import { matchExperts, type SubjectCode } from "@rammevaerk/domain/networks";
import { listRelatedCodes } from "../related-codes.ts";

/** A person in a search, with how often they were asked this month. */
export interface Candidate {
  readonly id: string;
  readonly asks: number;
}

/**
 * People by how well they know the codes, best first, as a question to them would find them; who knows none is left
 * out. Unlike for a question, those who can't be asked now are among them. Without codes the order stays.
 * @param competencesOf what each person knows; those of the codes and what is related to them are enough
 */
export function rankExperts<Person extends Candidate>(
  codes: readonly SubjectCode[],
  people: readonly Person[],
  competencesOf: ReadonlyMap<string, readonly Competence[]>,
): Person[] {
  if (codes.length === 0) return [...people];
  const byId = new Map(people.map((person) => [person.id, person]));
  const candidates = people.flatMap(({ id, asks }) => {
    const competences = competencesOf.get(id);
    if (competences === undefined) return [];
    return [
      {
        personId: id,
        competences,
        isNotNow: false,
        asksPerMonth: Number.POSITIVE_INFINITY,
        asksThisMonth: asks,
      },
    ];
  });
  return matchExperts(codes, candidates, {
    limit: candidates.length,
    ancestorsOf: listRelatedCodes,
  }).flatMap(({ personId }) => byId.get(personId) ?? []);
}

/** What of a person's competences a search for codes is about, best first; all of them without codes. */
export function pickMatches(codes: readonly SubjectCode[], competences: readonly Competence[]): Competence[] {
  const wanted = new Set(listWithRelated(codes).map(({ list, code }) => `${list}:${code}`));
  return competences
    .filter(({ list, code }) => codes.length === 0 || wanted.has(`${list}:${code}`))
    .toSorted((a, b) => competenceLevels.indexOf(b.level) - competenceLevels.indexOf(a.level));
}

/** The codes with all that is related to them, each once. */
export function listWithRelated(codes: readonly SubjectCode[]): SubjectCode[] {
  const all = codes.flatMap((code): SubjectCode[] => [
    code,
    ...listRelatedCodes(code).map((related) => ({ list: code.list, code: related })),
  ]);
  return [...new Map(all.map((code) => [`${code.list}:${code.code}`, code])).values()];
}
