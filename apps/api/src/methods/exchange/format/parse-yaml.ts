import { Composer, CST, type Document, isAlias, Lexer, LineCounter, Parser, visit } from "yaml";
import { type FileProblem, problemsAtOnce, showValue } from "./file-problem.ts";

/** More than all fields at their longest, written with escapes. */
const characterLimit = 400_000;
/** A method with as many studies, ratings and sources as it may have is written with a third of them. */
const lexemeLimit = 60_000;
/** A field of a source in a list is four deep. Whatever is nested much deeper is none of ours; what puts documents together follows nesting without a limit. */
const depthLimit = 30;

/** A YAML document, and on which of its lines, from 1, a place in it is. */
export interface YamlDocument {
  readonly document: Document;
  readonly lineAt: (offset: number) => number;
}

export type YamlReading =
  | ({ readonly outcome: "read" } & YamlDocument)
  | { readonly outcome: "refused"; readonly problems: readonly FileProblem[] };

/**
 * Reads one document of YAML 1.2 with plain values only: no tags, no anchors or aliases, no key twice. What is too large or
 * too deep is refused before it is put together.
 */
export function parseYaml(yaml: string): YamlReading {
  const lines = new LineCounter();
  const tokens = yaml.length > characterLimit ? undefined : tokenise(yaml, lines);
  if (tokens === undefined) return refuse([describeProblem("front-matter-too-large")]);
  if (tokens.some(isTooDeep)) return refuse([describeProblem("front-matter-too-deep")]);
  const composer = new Composer({
    schema: "core",
    version: "1.2",
    merge: false,
    resolveKnownTags: false,
    uniqueKeys: true,
    stringKeys: true,
    prettyErrors: false,
    logLevel: "silent",
    lineCounter: lines,
  });
  const [document, second] = composer.compose(tokens, true, yaml.length);
  if (document === undefined || second !== undefined) return refuse([describeProblem("front-matter-broken")]);
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  const problems = findProblems(document, lineAt);
  return problems.length > 0 ? refuse(problems) : { outcome: "read", document, lineAt };
}

function refuse(problems: readonly FileProblem[]): YamlReading {
  return { outcome: "refused", problems: problems.slice(0, problemsAtOnce) };
}

function describeProblem(
  code: FileProblem["code"],
  line: number | null = null,
  value: unknown = "",
): FileProblem {
  return { code, field: "", line, value: showValue(value) };
}

function tokenise(yaml: string, lines: LineCounter): CST.Token[] | undefined {
  const parser = new Parser(lines.addNewLine);
  const tokens: CST.Token[] = [];
  let lexemes = 0;
  lines.addNewLine(0);
  for (const lexeme of new Lexer().lex(yaml)) {
    if (++lexemes > lexemeLimit) return undefined;
    tokens.push(...parser.next(lexeme));
  }
  tokens.push(...parser.end());
  return tokens;
}

function isTooDeep(token: CST.Token): boolean {
  const open: [unknown, number][] = [[token, 0]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [value, depth] = next;
    if (typeof value !== "object" || value === null) continue;
    if (depth > depthLimit) return true;
    const { items, key, value: inner } = value as { items?: unknown; key?: unknown; value?: unknown };
    for (const child of [key, inner, ...(Array.isArray(items) ? items : [])]) open.push([child, depth + 1]);
  }
  return false;
}

const codeOfYamlError: Readonly<Record<string, FileProblem["code"]>> = {
  DUPLICATE_KEY: "field-twice",
  TAG_RESOLVE_FAILED: "tag-refused",
  BAD_ALIAS: "alias-refused",
};

function findProblems(document: Document, lineAt: (offset: number) => number): FileProblem[] {
  const problems = [...document.errors, ...document.warnings].map(({ code, pos, message }) =>
    describeProblem(codeOfYamlError[code] ?? "front-matter-broken", lineAt(pos[0]), message),
  );
  if (problems.length > 0) return problems;
  visit(document, {
    Node: (_key, node) => {
      const line = Array.isArray(node.range) ? lineAt(node.range[0]) : null;
      if (isAlias(node)) problems.push(describeProblem("alias-refused", line, node.source));
      else if (node.anchor !== undefined) problems.push(describeProblem("alias-refused", line, node.anchor));
      else if (node.tag !== undefined) problems.push(describeProblem("tag-refused", line, node.tag));
    },
  });
  return problems;
}
