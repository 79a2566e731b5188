import type { ElementContent } from "hast";
import type { Text } from "mdast";
import type { State } from "mdast-util-to-hast";

/** A text keeps the lines that it was typed in, as people expect who don't know Markdown's rule of two spaces. */
export function writeText(_state: State, { value }: Text): ElementContent[] {
  const [first = "", ...rest] = value.split(/[ \t]?(?:\r\n|\r|\n)/);
  return [
    { type: "text", value: first },
    ...rest.flatMap((line): ElementContent[] => [
      { type: "element", tagName: "br", properties: {}, children: [] },
      { type: "text", value: `\n${line}` },
    ]),
  ];
}
