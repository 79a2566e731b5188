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
 * makes other terms of the codes' words.
 */
export function nameSearchForm(): string {
  const coded = [...targetGroups, ...services, ...legalBases, ...methods];
  const labels = coded.map(({ code, label }) => [code, label]);
  const terms = analyseText(coded.map(({ label }) => label.da).join("\n"));
  const content = JSON.stringify([labels, listAgreementTexts(), terms]);
  return `${ownForm}-${createHash("sha256").update(content).digest("base64url").slice(0, 16)}`;
}
