import type { Schema } from "hast-util-sanitize";

const blocks = ["p", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "ul", "ol", "li"];
const tables = ["div", "table", "thead", "tbody", "tr", "th", "td"];
const phrasing = ["br", "strong", "em", "del", "code", "a", "img", "span", "label", "input"];

/**
 * All that a rendered text may hold, whatever went wrong before. No id and no name, so nothing in it can be mistaken for a part of the
 * page. Addresses are matched here, because `protocols` knows its schemes in lower case only.
 */
export const allowedHtml: Schema = {
  tagNames: [...blocks, ...tables, ...phrasing],
  attributes: {
    a: [
      ["href", /^(?:https?:\/\/|mailto:|\/(?!\/))/i],
      "title",
      ["rel", "noopener", "noreferrer", "nofollow"],
    ],
    img: [["src", /^\/vedhaeftninger\//], "alt", "title", ["loading", "lazy"]],
    span: [["className", "mention"]],
    ol: ["start", ["className", "contains-task-list"]],
    ul: [["className", "contains-task-list"]],
    li: [["className", "task-list-item"]],
    input: [["type", "checkbox"], ["disabled", true], "checked"],
    div: [
      ["className", "table-scroll"],
      ["tabIndex", 0],
    ],
    th: [
      ["scope", "col"],
      ["className", /^align-/],
    ],
    td: [["className", /^align-/]],
  },
  protocols: {},
};
