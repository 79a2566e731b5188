import { findLegalBasis, formatLegalBasis } from "../law/index.ts";
import { findMethod } from "./methods.ts";
import { findTargetGroup, targetGroupAncestors } from "./target-groups.ts";

/** Codes of the lists that offers, people, networks and methods are described by. */
export interface DescribingCodes {
  /** FFB codes. */
  readonly targetGroups?: readonly string[];
  /** Codes of `law`. */
  readonly legalBases?: readonly string[];
  readonly methods?: readonly string[];
}

/**
 * Answers the words by which things with these codes are looked for, in Danish and English, each once: the labels of target groups
 * and of those above them except the roots, provisions as they are cited and what they are about, methods' names. An unknown
 * code gives none; an unknown method gives its code, which is a name in itself.
 * @example listCodeWords({ legalBases: ["SEL-107"] }) // ["SEL § 107", "Midlertidigt botilbud", "Temporary accommodation"]
 */
export function listCodeWords({
  targetGroups = [],
  legalBases = [],
  methods = [],
}: DescribingCodes): string[] {
  const groups = targetGroups.flatMap((code) => [code, ...targetGroupAncestors(code)]);
  const words = [
    ...groups.flatMap((code) => {
      const group = findTargetGroup(code);
      return group?.parentCode === undefined ? [] : [group.label.da, group.label.en];
    }),
    ...legalBases.flatMap((code) => {
      const basis = findLegalBasis(code);
      return basis === undefined ? [] : [formatLegalBasis(basis), basis.label.da, basis.label.en];
    }),
    ...methods.flatMap((code) => {
      const method = findMethod(code);
      return method === undefined ? [code] : [method.label.da, method.label.en];
    }),
  ];
  return [...new Set(words)];
}
