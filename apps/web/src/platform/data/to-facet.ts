import type { Facet } from "@rammevaerk/ui";

interface FacetGiven {
  readonly key: string;
  readonly legend: string;
  /** The choice of none: "Alle". */
  readonly noneLabel: string;
  readonly picked: string | undefined;
  readonly choices: readonly { value: string; label: string; depth?: number }[];
  /** How many each value would leave. */
  readonly counted: readonly { value: string; count: number }[];
}

/** A facet of which one choice can be picked. Choices that would leave nothing are left out, except the picked one. */
export function toFacet({ choices, counted, picked, ...facet }: FacetGiven): Facet {
  const countOf = new Map(counted.map(({ value, count }) => [value, count]));
  return {
    ...facet,
    picked: picked === undefined ? [] : [picked],
    choices: choices
      .map((choice) => ({ ...choice, count: countOf.get(choice.value) ?? 0 }))
      .filter(({ value, count }) => count > 0 || value === picked),
  };
}
