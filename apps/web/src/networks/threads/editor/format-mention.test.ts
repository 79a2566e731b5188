import { findMentions, renderMarkdown } from "@rammevaerk/markdown";
import { expect, test } from "vitest";
import { formatMention } from "./format-mention.ts";

const id = "01930000-0000-7000-8000-000000000001";

test.each(["Ida Krogh", "Bo [vikar] *Ny*", "A_b_c \\ <i>", "Æ & Å"])(
  "%s is mentioned by the name",
  (name) => {
    const text = `Spørg ${formatMention({ id, name })} om det`;
    expect(findMentions(text)).toEqual([id]);
    expect(renderMarkdown(text).replaceAll("&#x3C;", "<").replaceAll("&#x26;", "&")).toBe(
      `<p>Spørg <span class="mention">@${name}</span> om det</p>`,
    );
  },
);
