import type { BilingualText } from "../law/index.ts";
import { agreements, commonGoals } from "../reference/index.ts";

/** Stands in the place of an agreement for a goal that is one of the common goals (fælles mål). */
export const commonGoalsId = "faelles-maal";

/** What a network works for: a focus area of a framework agreement, or a common goal. */
export interface ServedGoal {
  readonly agreementId: string;
  readonly goalKey: string;
}

/** A goal with its title, for picking it and for showing it. */
export interface ServableGoal extends ServedGoal {
  readonly title: BilingualText;
  /** The agreement's title; absent for a common goal. */
  readonly agreementTitle?: BilingualText;
}

/** All that a network can work for: the common goals first, then the agreements' focus areas in their order. */
export const servableGoals: readonly ServableGoal[] = [
  ...commonGoals.map(({ id, title }) => ({ agreementId: commonGoalsId, goalKey: id, title })),
  ...agreements.flatMap((agreement) =>
    agreement.focusAreas.map(({ id, title }) => ({
      agreementId: agreement.id,
      goalKey: id,
      title,
      agreementTitle: agreement.title,
    })),
  ),
];

/**
 * Answers the goal with its title; undefined when no agreement has it.
 * @example findServedGoal({ agreementId: "faelles-maal", goalKey: "faelles-maal-2" })?.title.da // "Forpligtende samarbejde"
 */
export function findServedGoal({ agreementId, goalKey }: ServedGoal): ServableGoal | undefined {
  return servableGoals.find((goal) => goal.agreementId === agreementId && goal.goalKey === goalKey);
}
