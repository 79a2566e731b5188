import type { BilingualText } from "../law/index.ts";
import type { StepGroup } from "./explanation.ts";

/** Steps that follow one another and belong to the same. */
export interface GroupedSteps<One> {
  /** Absent for steps of no group, which need no heading. */
  readonly heading?: BilingualText | undefined;
  readonly steps: readonly One[];
}

/**
 * Answers the steps of a calculation in their order, parted under headings where they pass from the accounts of one year
 * to the rate of another.
 * @example groupSteps(result.steps)[0]?.heading?.da // "Regnskab 2025: overskud eller underskud"
 */
export function groupSteps<One extends { readonly group?: StepGroup | undefined }>(
  steps: readonly One[],
): GroupedSteps<One>[] {
  const groups: { group: StepGroup | undefined; steps: One[] }[] = [];
  for (const step of steps) {
    const last = groups.at(-1);
    if (last !== undefined && isSame(last.group, step.group)) last.steps.push(step);
    else groups.push({ group: step.group, steps: [step] });
  }
  return groups.map((one) => ({
    heading: one.group === undefined ? undefined : nameGroup(one.group),
    steps: one.steps,
  }));
}

function isSame(one: StepGroup | undefined, other: StepGroup | undefined): boolean {
  return one?.kind === other?.kind && one?.year === other?.year;
}

function nameGroup({ kind, year }: StepGroup): BilingualText {
  return kind === "accounts"
    ? { da: `Regnskab ${year}: overskud eller underskud`, en: `Accounts of ${year}: surplus or deficit` }
    : { da: `Takst ${year}`, en: `Rate ${year}` };
}
