// Who may import and use what: docs/architecture.md, "Who may import whom", as data. packages/config/canary plants one violation of each.
//
// Globs are matched against paths from the root, or against the package as it is written: `kysely`, `@rammevaerk/domain/time`, `node:fs`.
// `x/**` also matches `x`. `{own}` is the folder below `src` that the importing file is in.

/**
 * @typedef {object} ImportRule
 * @property {string} name
 * @property {string[]} files the files that the rule is about
 * @property {string[]} [except] files among those that it is not about
 * @property {string[]} never what they may not import
 * @property {string[]} [unless] what they may import all the same
 * @property {string[]} [typesOnly] what they may import with `import type` or `export type`
 * @property {string[]} [testsMay] what their tests may import besides
 * @property {string} because
 *
 * @typedef {object} UseRule
 * @property {string} name
 * @property {string[]} files
 * @property {string[]} [except]
 * @property {string[]} never expressions as `boundaries.mjs` names them: `Date.now`, `new Date()`, `process.env`, `export *`
 * @property {string} because
 */

const tests = ["**/*.test.{ts,tsx}", "apps/api/src/testing/**"];
const testTools = ["vitest", "fast-check", "node:**"];

/** @type {ImportRule[]} */
export const importRules = [
  {
    name: "domain-imports-nothing",
    files: ["packages/domain/src/**"],
    never: ["**"],
    unless: ["packages/domain/src/**"],
    testsMay: testTools,
    because: "the domain is pure and has no dependency",
  },
  {
    name: "contracts-import-domain-and-zod",
    files: ["packages/contracts/src/**"],
    never: ["**"],
    unless: ["packages/contracts/src/**", "@rammevaerk/domain/**", "zod"],
    testsMay: testTools,
    because: "contracts describe the wire for browser and server alike",
  },
  {
    name: "markdown-and-ui-import-domain-types",
    files: ["packages/{markdown,ui}/src/**"],
    never: ["@rammevaerk/**"],
    typesOnly: ["@rammevaerk/domain/**"],
    because: "they know how things look, not what the rules are",
  },
  {
    name: "tables-import-nothing-of-ours",
    files: ["packages/tables/src/**"],
    never: ["@rammevaerk/**"],
    because: "it knows cells, not what they mean",
  },
  {
    name: "api-imports-no-front",
    files: ["apps/api/src/**"],
    never: ["@rammevaerk/{ui,web,cli}/**", "react/**"],
    because: "the server does not know who shows its answers",
  },
  {
    name: "web-and-cli-import-api-types",
    files: ["apps/{web,cli}/src/**"],
    never: ["@rammevaerk/api/**"],
    typesOnly: ["@rammevaerk/api/**"],
    because: "no server code belongs in the browser or on the command line",
  },
  {
    name: "web-stays-in-the-browser",
    files: ["apps/web/src/**", "packages/{markdown,ui}/src/**"],
    never: ["node:**", "@rammevaerk/{cli,tables}/**"],
    testsMay: ["node:**"],
    because: "it runs in a browser",
  },
  {
    name: "cli-imports-no-front",
    files: ["apps/cli/src/**"],
    never: ["@rammevaerk/{ui,web,markdown}/**"],
    because: "commands are thin, over the domain",
  },
  {
    name: "platform-knows-no-capability",
    files: ["apps/api/src/platform/**"],
    never: ["apps/api/src/**"],
    unless: ["apps/api/src/platform/**"],
    testsMay: ["apps/api/src/testing/**"],
    because: "the platform holds no business word",
  },
  {
    name: "capability-through-its-index",
    files: ["apps/api/src/*/**/*"],
    except: ["apps/api/src/{platform,testing}/**"],
    never: ["apps/api/src/*/**/*"],
    unless: ["apps/api/src/{own}/**", "apps/api/src/platform/**", "apps/api/src/*/index.ts"],
    testsMay: ["apps/api/src/testing/**"],
    because: "what other capabilities may use of one is written in its index.ts",
  },
  {
    name: "sql-in-repositories",
    files: ["apps/api/src/**"],
    except: ["**/repository.ts", "**/tables.ts", "apps/api/src/platform/db/**", ...tests],
    never: ["kysely/**"],
    because: "repository.ts, tables.ts and platform/db are the only files that know SQL",
  },
];

/** @type {UseRule[]} */
export const useRules = [
  {
    name: "environment-in-env",
    files: ["apps/api/src/**", "packages/{domain,contracts,markdown,ui,tables}/src/**"],
    except: ["apps/api/src/platform/env.ts", ...tests],
    never: ["process.env"],
    because: "platform/env.ts reads and checks every variable",
  },
  {
    name: "time-from-the-clock",
    files: ["apps/api/src/**"],
    except: ["apps/api/src/platform/clock.ts", ...tests],
    never: ["Date.now", "new Date()", "Date()"],
    because: "a test must be able to set the time; ask platform/clock.ts",
  },
  {
    name: "domain-is-pure",
    files: ["packages/domain/src/**"],
    never: ["Date.now", "new Date()", "Date()", "Math.random", "crypto.randomUUID", "performance.now"],
    because: "the same input must give the same answer; take time and chance as parameters",
  },
  {
    name: "exports-by-name",
    files: ["{apps,packages}/*/src/**"],
    never: ["export *"],
    because: "an index.ts says by name what it hands out",
  },
];

/** Names that say nothing about what is inside, for files and folders alike. */
export const nameRule = {
  name: "names-say-what-is-inside",
  never: ["lib", "util", "utils", "helper", "helpers", "common", "shared", "misc"],
  because: "a name says what is inside",
};
