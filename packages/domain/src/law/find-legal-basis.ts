import { type IsoDate, isInForce } from "../time/index.ts";
import { legalBases } from "./legal-bases.ts";
import type { LegalBasis } from "./legal-basis.ts";

const byCode = new Map(legalBases.map((basis) => [basis.code, basis]));

/**
 * Answers the provision with a code, in force or not; undefined when the list has none.
 * @example findLegalBasis("SEL-107")?.label.da // "Midlertidigt botilbud"
 */
export function findLegalBasis(code: string): LegalBasis | undefined {
  return byCode.get(code);
}

/**
 * Answers the provisions that could be used on a day, in the order of the list.
 * @example listLegalBases("2024-01-01").some((basis) => basis.code === "SEL-32") // false; true a day earlier
 */
export function listLegalBases(on: IsoDate): LegalBasis[] {
  return legalBases.filter((basis) => isInForce(basis, on));
}
