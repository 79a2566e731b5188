import type { Competence } from "./competence.ts";

/**
 * Answers a person's competences after a change: what is as it was keeps the day on which it was last confirmed,
 * what is new or at another level was said today.
 */
export function updateCompetences(
  before: readonly Competence[],
  given: readonly Omit<Competence, "confirmedOn">[],
  today: string,
): Competence[] {
  return given.map((next) => {
    const known = before.find(
      (old) => old.list === next.list && old.code === next.code && old.level === next.level,
    );
    return known ?? { ...next, confirmedOn: today };
  });
}
