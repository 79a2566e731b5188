import { findCprNumbers } from "@rammevaerk/domain/networks";
import type { OfferRow } from "@rammevaerk/domain/offers/mapping";
import type { ImportProblem } from "../row-result.ts";

/** A row as it may be stored and shown. */
export interface GuardedRow extends Omit<OfferRow, "problems"> {
  readonly problems: readonly ImportProblem[];
}

/**
 * Nothing that looks like a CPR number is kept from a spreadsheet, least of all from columns that nobody knows: such a
 * row loses all it says. Numbers that the registry knows by their form, such as P-numbers, are not looked at.
 */
export function guardRow(row: OfferRow): GuardedRow {
  const texts = [...listTexts(row), ...row.problems.map(({ seen }) => seen), ...Object.values(row.aside)];
  if (!texts.some((text) => findCprNumbers(text).length > 0)) return row;
  const problem = { code: "cpr-number-found", column: null, seen: "", params: {} } as const;
  return { row: row.row, identity: {}, description: {}, facts: [], aside: {}, problems: [problem] };
}

function listTexts({ identity, description, facts, aside }: OfferRow): string[] {
  const { name, operatorName, unit } = identity;
  const { address, contact } = description;
  const known = [
    name,
    operatorName,
    unit?.name,
    address?.street,
    address?.town,
    contact?.name,
    contact?.website,
  ];
  const levels = facts.flatMap((fact) => [fact.key, fact.kind === "rate" ? fact.value.levelName : undefined]);
  return [...known, ...levels, ...Object.keys(aside)].filter((text) => text !== undefined);
}

/** Whether a row was refused for something like a CPR number. */
export function hasCprNumber({ problems }: GuardedRow): boolean {
  return problems.some(({ code }) => code === "cpr-number-found");
}
