import { type Competence, type CompetenceLevel, competenceLevels } from "@rammevaerk/domain/accounts";
import { matchExperts, type SubjectCode } from "@rammevaerk/domain/networks";
import { listRelatedCodes } from "../related-codes.ts";

/** A person in a search: what they know, and how often they were asked this month. */
export interface RankedPerson {
  readonly id: string;
  readonly asks: number;
  readonly competences: readonly Competence[];
}

/** What a person knows of what was searched for; everything when nothing was. */
export interface RankedExpert<Person extends RankedPerson> {
  readonly person: Person;
  readonly matches: readonly Competence[];
}

/**
 * People by how well they know the codes, best first, as a question to them would find them. Unlike for a question,
 * those who can't be asked now are among them. Without codes the order stays, and everything a person knows is a match.
 */
export function rankExperts<Person extends RankedPerson>(
  codes: readonly SubjectCode[],
  people: readonly Person[],
): RankedExpert<Person>[] {
  if (codes.length === 0) {
    return people.map((person) => ({ person, matches: sortByLevel(person.competences) }));
  }
  const byId = new Map(people.map((person) => [person.id, person]));
  const candidates = people.map(({ id, asks, competences }) => ({
    personId: id,
    competences,
    isNotNow: false,
    asksPerMonth: Number.POSITIVE_INFINITY,
    asksThisMonth: asks,
  }));
  const ranked = matchExperts(codes, candidates, { limit: people.length, ancestorsOf: listRelatedCodes });
  const wanted = new Set(
    codes.flatMap((code) => [code.code, ...listRelatedCodes(code)].map((other) => `${code.list}:${other}`)),
  );
  return ranked.flatMap(({ personId }) => {
    const person = byId.get(personId);
    if (person === undefined) return [];
    const held = person.competences.filter(({ list, code }) => wanted.has(`${list}:${code}`));
    return [{ person, matches: sortByLevel(held) }];
  });
}

function sortByLevel(competences: readonly Competence[]): Competence[] {
  const place = (level: CompetenceLevel): number => competenceLevels.indexOf(level);
  return competences.toSorted((a, b) => place(b.level) - place(a.level));
}
