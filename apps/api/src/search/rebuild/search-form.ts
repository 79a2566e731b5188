import { createHash } from "node:crypto";
import { legalBases } from "@rammevaerk/domain/law";
import { services } from "@rammevaerk/domain/offers";
import { methods, targetGroups } from "@rammevaerk/domain/reference";
import { analyseText } from "@rammevaerk/domain/search";
import { listAgreementTexts } from "../agreements/search-source.ts";

/** How documents are described and stored. Whoever changes that counts on, and every installation makes its index anew. */
const ownForm = "1";

/**
 * Names the form that the index is made in: another one as soon as codes have other words, agreements other texts, or the analyser
 * makes other terms of them.
 */
export function nameSearchForm(): string {
  const labels = [...targetGroups, ...services, ...legalBases, ...methods].map(({ code, label }) => [
    code,
    label,
  ]);
  const text = JSON.stringify([labels, listAgreementTexts()]);
  const hash = createHash("sha256").update(text).update(analyseText(text).join(" ")).digest("base64url");
  return `${ownForm}-${hash.slice(0, 16)}`;
}
