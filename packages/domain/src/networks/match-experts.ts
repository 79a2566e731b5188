import type { Competence, CompetenceLevel, CompetenceList } from "../accounts/competence.ts";

/** What a question is about: codes from the same lists that competences are picked from. */
export interface SubjectCode {
  readonly list: CompetenceList;
  readonly code: string;
}

/** A person who might be asked. Counts and dates are as of the moment of asking. */
export interface ExpertCandidate {
  readonly personId: string;
  readonly competences: readonly Competence[];
  /** The person has said "not now". */
  readonly isNotNow: boolean;
  /** How many questions a month the person accepts; 0 means none. */
  readonly asksPerMonth: number;
  readonly asksThisMonth: number;
}

/** Somebody who may be asked, and for what. */
export interface ExpertMatch {
  readonly personId: string;
  /** The sum of the levels of the matching competences: knows 1, works with 2, expert 3. */
  readonly score: number;
  readonly matches: readonly { readonly code: SubjectCode; readonly level: CompetenceLevel }[];
}

const weightOfLevel: Readonly<Record<CompetenceLevel, number>> = { knows: 1, "works-with": 2, expert: 3 };

/**
 * Answers which people know something about a question's subject and may be asked now, best first.
 *
 * Nobody who said "not now", or whose limit for the month is reached, is in the answer. A code matches a
 * competence in the same list with the same code, or with one that `ancestorsOf` gives: who knows
 * developmental disorders is asked about autism. The order is by score, then by fewest questions this
 * month, then by id, so that the same question asks the same people, and the load is shared.
 * @param options `limit` the most people in the answer; `ancestorsOf` the codes above a code in its list's hierarchy,
 * nearest first, empty for flat lists
 */
export function matchExperts(
  codes: readonly SubjectCode[],
  candidates: readonly ExpertCandidate[],
  { limit, ancestorsOf }: { limit: number; ancestorsOf: (code: SubjectCode) => readonly string[] },
): ExpertMatch[] {
  const accepted = codes.map((code) => ({ code, codes: new Set([code.code, ...ancestorsOf(code)]) }));
  return candidates
    .filter((c) => !c.isNotNow && c.asksThisMonth < c.asksPerMonth)
    .map((candidate) => ({ candidate, match: calculateMatch(candidate, accepted) }))
    .filter(({ match }) => match.score > 0)
    .toSorted(
      (a, b) =>
        b.match.score - a.match.score ||
        a.candidate.asksThisMonth - b.candidate.asksThisMonth ||
        (a.candidate.personId < b.candidate.personId ? -1 : 1),
    )
    .slice(0, limit)
    .map(({ match }) => match);
}

function calculateMatch(
  candidate: ExpertCandidate,
  accepted: readonly { code: SubjectCode; codes: ReadonlySet<string> }[],
): ExpertMatch {
  const matches = accepted.flatMap(({ code, codes }) => {
    const levels = candidate.competences
      .filter((c) => c.list === code.list && codes.has(c.code))
      .map((c) => c.level);
    const best = levels.reduce<CompetenceLevel | undefined>(
      (top, level) => (top === undefined || weightOfLevel[level] > weightOfLevel[top] ? level : top),
      undefined,
    );
    return best === undefined ? [] : [{ code, level: best }];
  });
  const score = matches.reduce((sum, m) => sum + weightOfLevel[m.level], 0);
  return { personId: candidate.personId, score, matches };
}
