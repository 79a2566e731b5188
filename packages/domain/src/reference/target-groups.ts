import { type CodeInTree, listCodeTree } from "./code-tree.ts";
import { targetGroupRows } from "./target-group-rows.ts";

/** A target group (målgruppe) of FFB, 0 to 4 steps from one of two roots. System, version and source: `ffb`. */
export type TargetGroup = CodeInTree;

/** The target groups in the order of the published list: every group directly before those within it. */
export const targetGroups: readonly TargetGroup[] = listCodeTree(targetGroupRows);

const byCode = new Map(targetGroups.map((group) => [group.code, group]));

/**
 * Answers the target group with an official code; undefined when the list has none.
 * @example findTargetGroup("9b3fd322-a75a-4ed8-9b74-425fa1e01c95")?.label.da // "Autismespektrum"
 */
export function findTargetGroup(code: string): TargetGroup | undefined {
  return byCode.get(code);
}

/**
 * Answers the codes of the groups that a target group lies within, nearest first, without itself. Empty for a root
 * and for an unknown code.
 */
export function targetGroupAncestors(code: string): string[] {
  const parentCode = byCode.get(code)?.parentCode;
  return parentCode === undefined ? [] : [parentCode, ...targetGroupAncestors(parentCode)];
}

/**
 * Answers whether a target group is another one or lies within it: the autism spectrum is a developmental disorder.
 * False when either code is unknown.
 */
export function isWithinTargetGroup(code: string, ancestor: string): boolean {
  return byCode.has(code) && (code === ancestor || targetGroupAncestors(code).includes(ancestor));
}
