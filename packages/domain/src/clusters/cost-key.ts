/** One who pays the same as the others. */
export interface EqualParty {
  /** The party's id; it settles which of two equal remainders gets an øre. */
  readonly key: string;
}

/** One who pays by its inhabitants. */
export interface PopulationParty extends EqualParty {
  /** A whole number. */
  readonly inhabitants: number;
  /** The day on which they were counted, "2026-07-01". */
  readonly countedOn: string;
  /** Where the number stands, as people can find it again. */
  readonly source: string;
}

/** One who pays a percentage that the parties have agreed on. */
export interface AgreedParty extends EqualParty {
  /** From 0 to 100, with at most four decimals. */
  readonly percent: number;
}

/** What costs are shared by (fordelingsnøgle). A party that is not in it pays nothing. */
export type CostKey =
  | { readonly kind: "equal"; readonly parties: readonly EqualParty[] }
  | { readonly kind: "population"; readonly parties: readonly PopulationParty[] }
  | { readonly kind: "agreed"; readonly parties: readonly AgreedParty[] };
