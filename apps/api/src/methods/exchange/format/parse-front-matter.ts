import { isNode } from "yaml";
import type { FileProblem } from "./file-problem.ts";
import { parseYaml, type YamlDocument } from "./parse-yaml.ts";

/** The front matter of a file, and on which of the file's lines each field stands. */
export interface FrontMatter {
  readonly values: Readonly<Record<string, unknown>>;
  /** All that follows the closing line, without the one empty line before it and the line end after it. */
  readonly body: string;
  /** The line of a field, or of the nearest thing around it that is there; null when nothing is. */
  readonly findLine: (path: readonly PropertyKey[]) => number | null;
}

export type FrontMatterReading =
  | { readonly outcome: "read"; readonly frontMatter: FrontMatter }
  | { readonly outcome: "refused"; readonly problems: readonly FileProblem[] };

const missing: FrontMatterReading = {
  outcome: "refused",
  problems: [{ code: "front-matter-missing", field: "", line: null, value: "" }],
};

/** Takes a file apart at its two lines of `---` and reads what is between them. Line ends become `\n`; a byte order mark is left out. */
export function parseFrontMatter(text: string): FrontMatterReading {
  const whole = text.replace(/^\uFEFF/, "").replaceAll(/\r\n?/g, "\n");
  const opening = /^---[ \t]*\n/.exec(whole)?.[0];
  if (opening === undefined) return missing;
  const closing = /^---[ \t]*(?:\n|$)/m.exec(whole.slice(opening.length));
  if (closing === null) return missing;
  const yaml = whole.slice(opening.length, opening.length + closing.index);
  const reading = parseYaml(yaml);
  if (reading.outcome === "refused") {
    const problems = reading.problems.map((one) => ({ ...one, line: inFile(one.line) }));
    return { outcome: "refused", problems };
  }
  const values: unknown = reading.document.toJS({ maxAliasCount: 0 });
  if (typeof values !== "object" || values === null || Array.isArray(values)) return missing;
  const rest = whole.slice(opening.length + closing.index + closing[0].length);
  const body = rest.replace(/^\n/, "").replace(/\n$/, "");
  return {
    outcome: "read",
    frontMatter: { values: { ...values }, body, findLine: (path) => inFile(findLine(reading, path)) },
  };
}

/** The YAML begins on the second line of the file. */
function inFile(line: number | null): number | null {
  return line === null ? null : line + 1;
}

function findLine({ document, lineAt }: YamlDocument, path: readonly PropertyKey[]): number | null {
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node) && Array.isArray(node.range)) return lineAt(node.range[0]);
  }
  return null;
}
