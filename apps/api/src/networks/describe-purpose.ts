import { createExcerpt, renderMarkdown, toPlainText } from "@rammevaerk/markdown";
import { foldText } from "../platform/fold-text.ts";
import type { NetworksTable } from "./tables.ts";

const excerptLength = 220;

/** What is stored of a network's name and purpose: as written, as shown, as listed, as searched. */
export function describePurpose(
  name: string,
  purpose: string,
): Pick<
  NetworksTable,
  "name" | "sort_name" | "purpose_markdown" | "purpose_html" | "excerpt" | "search_text"
> {
  return {
    name,
    sort_name: foldText(name),
    purpose_markdown: purpose,
    purpose_html: renderMarkdown(purpose),
    excerpt: createExcerpt(purpose, excerptLength),
    search_text: foldText(`${name} ${toPlainText(purpose)}`),
  };
}
