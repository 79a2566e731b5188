export type { BilingualText } from "./bilingual-text.ts";
export { findLegalBasis, listLegalBases } from "./find-legal-basis.ts";
export { legalBases } from "./legal-bases.ts";
export type { LegalBasis } from "./legal-basis.ts";
export { formatLegalBasis } from "./legal-basis.ts";
export type { LawCode } from "./laws.ts";
export { laws } from "./laws.ts";
export type { Source, SourceKey } from "./sources.ts";
export { getSource, sources } from "./sources.ts";
