// What the docs point at is there: links, headings, the files and the pages that a capability's page names.
import { existsSync, globSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const read = (file: string): string => readFileSync(path.join(root, file), "utf8");
const find = (pattern: string): string[] => globSync(pattern, { cwd: root }).toSorted();

const pages = find("{*.md,docs/**/*.md,{apps,packages}/*/README.md}");
const capabilities = find("apps/api/src/*/router.ts").map((file) => path.basename(path.dirname(file)));

const prose = (text: string): string => text.replaceAll(/^\s*```[^]*?^\s*```$/gm, "");
const listLinks = (text: string): string[] =>
  [...prose(text).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = ""]) => target)
    .filter((target) => !/^(https?|mailto):/.test(target));
const listAnchors = (text: string): string[] =>
  [...prose(text).matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{Letter}\p{Number}\s_-]/gu, "")
      .replaceAll(/\s/g, "-"),
  );

test.each(pages)("the links of %s lead somewhere", (page) => {
  const broken = listLinks(read(page)).filter((link) => {
    const [target = "", anchor] = link.split("#");
    const file = target === "" ? page : path.join(path.dirname(page), target);
    if (!existsSync(path.join(root, file))) return true;
    return anchor !== undefined && !listAnchors(read(file)).includes(anchor);
  });
  expect(broken).toEqual([]);
});

test("every capability has its page, and every page its capability", () => {
  expect(capabilities.length).toBeGreaterThan(0);
  expect(find("docs/capabilities/*.md").map((file) => path.basename(file, ".md"))).toEqual(capabilities);
});

const withoutSrc = (file: string): string => `/${file.replace("/src/", "/")}`;
const sources = find("{apps,packages}/*/src/**/*.{ts,tsx}").map(withoutSrc);
const listCode = (text: string): string[] =>
  [...prose(text).matchAll(/`([^`\n]+)`/g)].map(([, code = ""]) => code);

test.each(find("docs/{capabilities,guides,decisions}/*.md"))("the files that %s names exist", (page) => {
  const named = listCode(read(page)).filter((code) => /^[\w./-]+\.tsx?$/.test(code));
  const missing = named.filter(
    (file) =>
      !existsSync(path.join(root, file)) && !sources.some((source) => source.endsWith(withoutSrc(file))),
  );
  expect(missing).toEqual([]);
});
