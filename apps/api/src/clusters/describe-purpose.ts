import { createExcerpt, renderMarkdown, toPlainText } from "@rammevaerk/markdown";
import { foldText } from "../platform/fold-text.ts";
import type { ClusterFields } from "./check-cluster-fields.ts";
import type { ClustersTable } from "./tables.ts";

const excerptLength = 220;

/** What is stored of a cluster's name and purpose: as written, as shown, as listed, as searched. */
export function describePurpose({
  name,
  purpose,
  caseTypes,
}: Pick<ClusterFields, "name" | "purpose" | "caseTypes">): Pick<
  ClustersTable,
  "name" | "sort_name" | "purpose_markdown" | "purpose_html" | "excerpt" | "search_text" | "case_types"
> {
  return {
    name,
    sort_name: foldText(name),
    purpose_markdown: purpose,
    purpose_html: renderMarkdown(purpose),
    excerpt: createExcerpt(purpose, excerptLength),
    search_text: foldText([name, toPlainText(purpose), ...caseTypes].join(" ")),
    case_types: JSON.stringify(caseTypes),
  };
}
