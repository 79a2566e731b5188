import { expect, test } from "vitest";

type Tree = Readonly<Record<string, unknown>>;
interface Module {
  readonly messages: Tree;
}

const danish = import.meta.glob<Module>("../../**/messages.da.ts", { eager: true });
const english = import.meta.glob<Module>("../../**/messages.en.ts", { eager: true });

/** Every sentence by its path: the text, or the number of values that it takes. */
function flatten(tree: Tree, path = ""): [string, string | number][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string | number][] => {
    const here = path === "" ? key : `${path}.${key}`;
    if (typeof value === "string") return [[here, value]];
    if (typeof value === "function") return [[here, value.length]];
    return typeof value === "object" && value !== null ? flatten(value as Tree, here) : [];
  });
}

const pairs = Object.entries(danish).map(([file, module]): [string, Tree, Tree | undefined] => [
  file.replace(/^(?:\.\.\/)+/u, "").replace("/messages.da.ts", ""),
  module.messages,
  english[file.replace("messages.da.ts", "messages.en.ts")]?.messages,
]);

test("there are dictionaries, and none is in English only", () => {
  expect(pairs.length).toBeGreaterThan(2);
  expect(Object.keys(english)).toHaveLength(pairs.length);
});

test.each(pairs)("%s says the same things in both languages", (_, da, en) => {
  const [ours, theirs] = [flatten(da), flatten(en ?? {})];
  expect(theirs.map(([path]) => path)).toEqual(ours.map(([path]) => path));
});

test.each(pairs)("%s is silent in both languages or in none, and never shouts", (_, da, en) => {
  const theirs = new Map(flatten(en ?? {}));
  const both = flatten(da).map(([path, text]) => ({ path, ours: `${text}`, theirs: `${theirs.get(path)}` }));
  expect(both.filter((one) => (one.ours === "") !== (one.theirs === ""))).toEqual([]);
  expect(both.filter((one) => `${one.ours} ${one.theirs}`.includes("!"))).toEqual([]);
});
