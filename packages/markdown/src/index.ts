export { createExcerpt } from "./create-excerpt.ts";
export { createOutline, type OutlineEntry } from "./create-outline.ts";
export { findInternalLinks } from "./find-internal-links.ts";
export { findMentions } from "./find-mentions.ts";
export { MarkdownTooLongError, maxMarkdownCharacters } from "./markdown-too-long-error.ts";
export { quoteMarkdown } from "./quote-markdown.ts";
export { type RenderOptions, renderMarkdown } from "./render-markdown.ts";
export { toPlainText } from "./to-plain-text.ts";
