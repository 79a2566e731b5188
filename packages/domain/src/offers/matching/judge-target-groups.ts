import { describeReason, type JudgedValue, type Judgement, judgeKnown } from "./judgement.ts";
import { matchShares, matchWeights } from "./match-rules.ts";
import type { OfferProfile } from "./offer-profile.ts";
import type { NeededGroup, PreparedNeed } from "./prepared-need.ts";

/**
 * Answers how an offer's target groups meet those asked for, one judgement for each. An offer for
 * developmental disorders is for autism too; one for autism is for a part of developmental disorders.
 */
export function judgeTargetGroups({ groups: needed }: PreparedNeed, profile: OfferProfile): Judgement[] {
  const weight = matchWeights.targetGroups / needed.length;
  return needed.map((group) =>
    judgeKnown(profile.targetGroups, { kind: "target-groups", weight }, (groups) =>
      judgeGroup(group, groups),
    ),
  );
}

type Groups = NonNullable<OfferProfile["targetGroups"]>["value"];

function judgeGroup(needed: NeededGroup, { primary, secondary }: Groups): JudgedValue {
  const group = needed.code;
  if (group === primary)
    return { share: matchShares.primaryGroup, reason: describeReason("target-group-primary", { group }) };
  if (secondary.includes(group))
    return { share: matchShares.secondaryGroup, reason: describeReason("target-group-secondary", { group }) };
  const offeredGroups = primary === undefined ? secondary : [primary, ...secondary];
  const wider = offeredGroups.find((offered) => needed.wider.has(offered));
  if (wider !== undefined) {
    const reason = describeReason("target-group-wider", { group, offered: wider });
    return { share: matchShares.widerGroup, reason };
  }
  const narrower = offeredGroups.find((offered) => needed.narrower.has(offered));
  if (narrower !== undefined) {
    const reason = describeReason("target-group-narrower", { group, offered: narrower });
    return { share: matchShares.narrowerGroup, reason };
  }
  return { share: -1, reason: describeReason("target-group-missing", { group }) };
}
