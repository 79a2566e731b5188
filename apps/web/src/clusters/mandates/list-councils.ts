import type { MandateView, PartyRef } from "@rammevaerk/contracts/clusters";

type CouncilDecision = MandateView["decisions"][number];

/** What one party's council said to a mandate; without a decision it is missing. */
export interface CouncilAnswer {
  readonly partyId: string;
  readonly name: string;
  readonly decision: CouncilDecision | undefined;
}

/** Every party's answer to a mandate: those of today by name, then those that decided and have left since. */
export function listCouncils(
  { decisions }: Pick<MandateView, "decisions">,
  parties: readonly PartyRef[],
): CouncilAnswer[] {
  const answers = parties.map(({ id, organisation }) => ({
    partyId: id,
    name: organisation.name,
    decision: decisions.find(({ partyId }) => partyId === id),
  }));
  const left = decisions
    .filter(({ partyId }) => parties.every(({ id }) => id !== partyId))
    .map((decision) => ({ partyId: decision.partyId, name: decision.organisation, decision }));
  return [...answers, ...left];
}

/** How many of them approved, also with conditions, declined, and have not decided. */
export function countCouncils(answers: readonly CouncilAnswer[]) {
  const declined = answers.filter(({ decision }) => decision?.result === "declined").length;
  const missing = answers.filter(({ decision }) => decision === undefined).length;
  return { approved: answers.length - declined - missing, declined, missing };
}
