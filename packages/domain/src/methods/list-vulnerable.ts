/** Who holds a method or target group in a region, as far as the reader may know. */
export interface Holding {
  readonly list: "method" | "target-group";
  readonly code: string;
  /** How many offers, and the one when there is one. */
  readonly offers: number;
  readonly offerId: string | null;
  readonly experts: number;
  readonly expertId: string | null;
}

/**
 * Answers the methods and target groups that one offer alone, or one expert alone, holds: when it closes or leaves, the
 * region has nobody. An offer counts for the groups above its own too; where such a group adds nothing to the one within
 * it, it is left out.
 * @param ancestorsOf the codes above a target group, in any order
 * @example listVulnerable([{ list: "method", code: "fit", offers: 1, offerId: "a", experts: 4, expertId: null }], () => [])
 *   // the one that was given
 */
export function listVulnerable(
  holdings: readonly Holding[],
  ancestorsOf: (targetGroup: string) => readonly string[],
): Holding[] {
  const held = holdings.filter(({ offers, experts }) => offers === 1 || experts === 1);
  const implied = new Set(
    held
      .filter(({ list, offers }) => list === "target-group" && offers === 1)
      .flatMap(({ code, offerId }) => ancestorsOf(code).map((above) => `${above} ${offerId}`)),
  );
  return held.filter(
    ({ list, code, experts, offerId }) =>
      list === "method" || experts === 1 || !implied.has(`${code} ${offerId}`),
  );
}
