import type { AnalysisGrouping, AnalysisRow } from "@rammevaerk/contracts/rate-analysis";
import type { Language } from "@rammevaerk/contracts/fields";
import { findLegalBasis, formatLegalBasis } from "@rammevaerk/domain/law";
import { bindCitations } from "../../platform/format/bind-citations.ts";

/**
 * What a row is called: an operator or offer by its name, an offer type by its legal basis.
 * @example nameRow({ key: "SEL-108", name: "SEL-108" }, "offer-type", { language: "da", unknown: "Ikke kendt" })
 */
export function nameRow(
  { key, name }: Pick<AnalysisRow, "key" | "name">,
  by: AnalysisGrouping,
  { language, unknown }: { language: Language; unknown: string },
): string {
  if (by !== "offer-type") return name;
  const basis = findLegalBasis(key);
  if (basis === undefined) return key === "" ? unknown : key;
  return bindCitations(`${formatLegalBasis(basis)}, ${basis.label[language]}`);
}
