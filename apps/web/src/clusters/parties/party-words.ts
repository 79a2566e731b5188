import type { CommitmentDegree, PartyView } from "@rammevaerk/contracts/clusters";
import { findCommitmentOn } from "@rammevaerk/domain/clusters";
import type { IsoDate } from "@rammevaerk/domain/time";

type Commitments = PartyView["commitments"];

/** The degree of a day, and since when without a break it has been that one. */
export function findDegreeNow(
  commitments: Commitments,
  on: IsoDate,
): { degree: CommitmentDegree; fromOn: string } | undefined {
  const now = findCommitmentOn(commitments, on);
  if (now === undefined) return undefined;
  let since = now;
  for (;;) {
    const before = findCommitmentOn(
      commitments.filter(({ fromOn }) => fromOn < since.fromOn),
      on,
    );
    if (before?.degree !== now.degree) return { degree: now.degree, fromOn: since.fromOn };
    since = before;
  }
}

/** What has been decided to hold later than a day, the first one first; only the newest said of each day counts. */
export function listLaterCommitments(commitments: Commitments, on: IsoDate): Commitments {
  const days = [...new Set(commitments.map(({ fromOn }) => fromOn))].filter((day) => day > on).toSorted();
  return days.flatMap((day) => findCommitmentOn(commitments, day as IsoDate) ?? []);
}
