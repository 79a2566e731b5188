import type { suggestedExperts } from "@rammevaerk/contracts/threads";
import {
  calculateMonthStart,
  type ExpertMatch,
  matchExperts,
  type SubjectCode,
} from "@rammevaerk/domain/networks";
import { targetGroupAncestors } from "@rammevaerk/domain/reference";
import type { z } from "zod";
import { listPersonRefs } from "../../../accounts/index.ts";
import { isoNow } from "../../../platform/clock.ts";
import type { SignedInContext } from "../../../platform/context.ts";
import { checkCodes } from "../writing/check-codes.ts";
import { type Candidate, listCandidates, listCompetentCandidates } from "./repository.ts";

const pickedCount = 5;
const shownCount = 20;

/**
 * Answers who in the network knows something about these codes and may be asked now, best first, and how many more would
 * match if they had not said "not now" or reached their limit. Whom the asker has in mind comes first.
 * @throws AppError code-unknown
 */
export async function suggestExperts(
  { platform: { db, clock }, actor }: SignedInContext,
  input: {
    readonly networkId: string;
    readonly codes: readonly SubjectCode[];
    readonly personId?: string | undefined;
  },
): Promise<z.output<typeof suggestedExperts>> {
  const at = isoNow(clock);
  const codes = checkCodes(input.codes);
  const accepted = codes.flatMap((code) =>
    [code.code, ...ancestorsOf(code)].map((each) => ({ list: code.list, code: each })),
  );
  const scope = { networkId: input.networkId, at, monthStart: calculateMonthStart(at) };
  const candidates = (await listCompetentCandidates(db, scope, accepted)).filter(
    (candidate) => candidate.personId !== actor.personId,
  );
  const options = { limit: candidates.length, ancestorsOf };
  const available = matchExperts(codes, candidates, options);
  const all = matchExperts(codes, candidates.map(asIfFree), options);
  const [wanted] = (await listCandidates(db, scope, toList(input.personId))).filter(
    (candidate) => isFree(candidate) && candidate.personId !== actor.personId,
  );
  const shown = putFirst(available, wanted?.personId).slice(0, shownCount);
  const refs = await listPersonRefs(
    db,
    shown.map((match) => match.personId),
    clock,
  );
  return {
    experts: shown.flatMap(({ personId, matches }, index) => {
      const ref = refs.get(personId);
      return ref === undefined ? [] : [{ ...ref, matches: [...matches], isPicked: index < pickedCount }];
    }),
    unavailableCount: all.length - available.length,
  };
}

function ancestorsOf({ list, code }: SubjectCode): readonly string[] {
  return list === "target-group" ? targetGroupAncestors(code) : [];
}

function toList(personId: string | undefined): string[] {
  return personId === undefined ? [] : [personId];
}

function isFree({ isNotNow, asksThisMonth, asksPerMonth }: Candidate): boolean {
  return !isNotNow && asksThisMonth < asksPerMonth;
}

/** The matches with one person's at the head, an empty one when the person knows none of the subjects. */
function putFirst(matches: readonly ExpertMatch[], personId: string | undefined): ExpertMatch[] {
  if (personId === undefined) return [...matches];
  const own = matches.find((match) => match.personId === personId) ?? { personId, score: 0, matches: [] };
  return [own, ...matches.filter((match) => match !== own)];
}

function asIfFree(candidate: Candidate): Candidate {
  return { ...candidate, isNotNow: false, asksPerMonth: 1, asksThisMonth: 0 };
}
