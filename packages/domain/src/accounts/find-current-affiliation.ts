/** The time that a person belongs to an organisation. `validTo` is the first day after it; null while no end is known. */
export interface AffiliationPeriod {
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly status: "waiting" | "confirmed" | "declined";
}

/**
 * Answers the affiliation that stands beside a person's name on a day: of those confirmed and in force, the one
 * that began last, and of two that began together the later in the list. Undefined between two jobs.
 */
export function findCurrentAffiliation<Affiliation extends AffiliationPeriod>(
  affiliations: readonly Affiliation[],
  today: string,
): Affiliation | undefined {
  return affiliations
    .filter((a) => a.status === "confirmed" && a.validFrom <= today && (a.validTo ?? "9999") > today)
    .reduce<Affiliation | undefined>(
      (latest, a) => (latest === undefined || a.validFrom >= latest.validFrom ? a : latest),
      undefined,
    );
}
