import { isWithinTargetGroup } from "../../reference/index.ts";
import { describeReason, type Judgement, judgeKnown } from "./judgement.ts";
import { matchShares, matchWeights } from "./match-rules.ts";
import type { OfferNeed } from "./offer-need.ts";
import type { OfferProfile } from "./offer-profile.ts";

/**
 * Answers how an offer's target groups meet those asked for, one judgement for each. An offer for developmental disorders
 * is for autism too; one for autism is for a part of developmental disorders.
 */
export function judgeTargetGroups(need: OfferNeed, profile: OfferProfile): Judgement[] {
  const weight = matchWeights.targetGroups / need.targetGroups.length;
  return need.targetGroups.map((group) =>
    judgeKnown(profile.targetGroups, { kind: "target-groups", weight }, (groups) =>
      judgeGroup(group, groups),
    ),
  );
}

type Groups = NonNullable<OfferProfile["targetGroups"]>["value"];

function judgeGroup(group: string, { primary, secondary }: Groups): Pick<Judgement, "share" | "reason"> {
  if (group === primary)
    return { share: matchShares.primaryGroup, reason: describeReason("target-group-primary", { group }) };
  if (secondary.includes(group))
    return { share: matchShares.secondaryGroup, reason: describeReason("target-group-secondary", { group }) };
  const offeredGroups = primary === undefined ? secondary : [primary, ...secondary];
  const wider = offeredGroups.find((offered) => isWithinTargetGroup(group, offered));
  if (wider !== undefined) {
    const reason = describeReason("target-group-wider", { group, offered: wider });
    return { share: matchShares.widerGroup, reason };
  }
  const narrower = offeredGroups.find((offered) => isWithinTargetGroup(offered, group));
  if (narrower !== undefined) {
    const reason = describeReason("target-group-narrower", { group, offered: narrower });
    return { share: matchShares.narrowerGroup, reason };
  }
  return { share: -1, reason: describeReason("target-group-missing", { group }) };
}
