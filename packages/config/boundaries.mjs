// Reads every source file and reports what breaks the rules of boundary-rules.mjs:
//   node packages/config/boundaries.mjs [root]
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseSync, Visitor } from "oxc-parser";
import { importRules, nameRule, useRules } from "./boundary-rules.mjs";

/**
 * @typedef {{ offset: number, target: string, typeOnly: boolean }} Import
 * @typedef {{ offset: number, name: string }} Use
 * @typedef {{ rule: string, file: string, line: number, what: string, because: string }} Violation
 */

const isIgnored = /^(node_modules|dist|dist-types|data|test-results|canary|\..*)$/;
const isSource = /\.(ts|tsx|mts|mjs|js)$/;
const isTest = /\.test\.tsx?$|^packages\/[^/]+\/src\/(?:.+\/)?testing\//;

/**
 * Files below `folder`, as paths from `root` with forward slashes.
 * @param {string} root
 * @param {string} folder
 * @returns {string[]}
 */
function listFiles(root, folder) {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (isIgnored.test(entry.name)) return [];
    const file = `${folder}/${entry.name}`;
    return entry.isDirectory() ? listFiles(root, file) : [file];
  });
}

/** @type {Map<string, RegExp>} */
const compiled = new Map();

/**
 * Whether a path or package name matches one of the globs: `*` within a folder, `**` across folders, `{a,b}` either.
 * @param {string} name
 * @param {string[] | undefined} globs
 */
function matches(name, globs = []) {
  return globs.some((glob) => {
    let pattern = compiled.get(glob);
    if (!pattern) {
      const source = glob.replaceAll(/\/\*\*$|\*\*\/|\*\*|\*|\{[^}]*\}|[.+?^$()|[\]\\]/g, (part) => {
        if (part === "/**") return "(?:/.*)?";
        if (part === "**/") return "(?:.*/)?";
        if (part === "**") return ".*";
        if (part === "*") return "[^/]*";
        if (part.startsWith("{")) return `(?:${part.slice(1, -1).replaceAll(",", "|")})`;
        return `\\${part}`;
      });
      pattern = new RegExp(`^${source}$`);
      compiled.set(glob, pattern);
    }
    return pattern.test(name);
  });
}

/**
 * What a file imports and which of the watched expressions it uses.
 * @param {string} file
 * @param {string} text
 * @returns {{ imports: Import[], uses: Use[] }}
 */
function readSource(file, text) {
  /** @type {Import[]} */
  const imports = [];
  /** @type {Use[]} */
  const uses = [];
  /** @type {(node: { start: number }, source: unknown, typeOnly?: boolean) => void} */
  const addImport = ({ start }, source, typeOnly = false) => {
    const from = /** @type {{ value?: unknown } | null} */ (source)?.value;
    if (typeof from !== "string") return;
    const target = from.startsWith(".") ? path.posix.join(path.posix.dirname(file), from) : from;
    imports.push({ offset: start, target, typeOnly });
  };
  /** @type {(node: { start: number }, name: string) => void} */
  const addUse = ({ start }, name) => uses.push({ offset: start, name });

  const { program, errors } = parseSync(file, text);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  new Visitor({
    ImportDeclaration: (node) => addImport(node, node.source, node.importKind === "type"),
    ExportNamedDeclaration: (node) => addImport(node, node.source, node.exportKind === "type"),
    ExportAllDeclaration: (node) => {
      addImport(node, node.source, node.exportKind === "type");
      addUse(node, "export *");
    },
    ImportExpression: (node) => addImport(node, node.source),
    TSImportType: (node) => addImport(node, node.source, true),
    TSExternalModuleReference: (node) => addImport(node, node.expression),
    MemberExpression: ({ object, property, computed, start }) => {
      if (object.type !== "Identifier") return;
      if (!computed && property.type === "Identifier") addUse({ start }, `${object.name}.${property.name}`);
      if (computed && property.type === "Literal") addUse({ start }, `${object.name}.${property.value}`);
    },
    VariableDeclarator: ({ id, init }) => {
      if (id.type !== "ObjectPattern" || init?.type !== "Identifier") return;
      for (const property of id.properties)
        if (property.type === "Property" && property.key.type === "Identifier")
          addUse(property, `${init.name}.${property.key.name}`);
    },
    NewExpression: (node) => {
      if (node.callee.type === "Identifier" && node.arguments.length === 0)
        addUse(node, `new ${node.callee.name}()`);
    },
    CallExpression: (node) => {
      if (node.callee.type !== "Identifier") return;
      if (node.callee.name === "require") addImport(node, node.arguments[0]);
      else if (node.arguments.length === 0) addUse(node, `${node.callee.name}()`);
    },
  }).visit(program);
  return { imports, uses };
}

/**
 * @param {import("./boundary-rules.mjs").ImportRule} rule
 * @param {string} file
 * @param {Import} found
 */
function breaksImportRule(rule, file, { target, typeOnly }) {
  const own = /^[^/]+\/[^/]+\/src\/([^/]+)\//.exec(file)?.[1] ?? "";
  const unless = rule.unless?.map((glob) => glob.replace("{own}", own));
  if (!matches(target, rule.never) || matches(target, unless)) return false;
  if (typeOnly && matches(target, rule.typesOnly)) return false;
  return !(isTest.test(file) && matches(target, rule.testsMay));
}

/**
 * @param {string} root
 * @param {string} file
 * @returns {Violation[]}
 */
function checkSource(root, file) {
  /** @type {<R extends { files: string[], except?: string[] }>(rules: R[]) => R[]} */
  const about = (rules) => rules.filter((rule) => matches(file, rule.files) && !matches(file, rule.except));
  const [aboutImports, aboutUses] = [about(importRules), about(useRules)];
  if (aboutImports.length + aboutUses.length === 0) return [];

  const text = readFileSync(path.join(root, file), "utf8");
  const { imports, uses } = readSource(file, text);
  const lineAt = (/** @type {number} */ offset) => text.slice(0, offset).split("\n").length;
  return [
    ...aboutImports.flatMap((rule) =>
      imports
        .filter((found) => breaksImportRule(rule, file, found))
        .map(({ offset, target }) => ({ rule, line: lineAt(offset), what: `imports ${target}` })),
    ),
    ...aboutUses.flatMap((rule) =>
      uses
        .filter(({ name }) => rule.never.includes(name))
        .map(({ offset, name }) => ({ rule, line: lineAt(offset), what: `uses ${name}` })),
    ),
  ].map(({ rule, line, what }) => ({ rule: rule.name, file, line, what, because: rule.because }));
}

/**
 * @param {string} file
 * @returns {Violation[]}
 */
function checkName(file) {
  const [, , ...parts] = file.split("/");
  const bad = parts.map((part) => part.split(".")[0] ?? "").find((part) => nameRule.never.includes(part));
  if (bad === undefined) return [];
  return [{ rule: nameRule.name, file, line: 1, what: `is called ${bad}`, because: nameRule.because }];
}

/**
 * Every violation in the sources of a tree, and how many files were read.
 * @param {string} root
 */
export function findViolations(root) {
  const files = ["apps", "packages"].flatMap((folder) => listFiles(root, folder));
  const sources = files.filter((file) => isSource.test(file));
  const violations = [...files.flatMap(checkName), ...sources.flatMap((file) => checkSource(root, file))];
  return { files: sources.length, violations };
}

if (import.meta.main) {
  const root = process.argv[2] ?? fileURLToPath(new URL("../..", import.meta.url));
  const { files, violations } = findViolations(root);
  for (const { rule, file, line, what, because } of violations)
    console.log(`${file}:${line} ${what} (${rule}: ${because})`);
  console.log(`Read ${files} files, found ${violations.length} violations`);
  process.exitCode = violations.length > 0 || files === 0 ? 1 : 0;
}
