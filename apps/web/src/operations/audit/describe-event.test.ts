import { expect, test } from "vitest";
import { messages as roles } from "../../accounts/grants/messages.da.ts";
import { messages as networks } from "../../networks/messages.da.ts";
import { messages } from "../messages.da.ts";
import { describeEvent } from "./describe-event.ts";

const words = {
  audit: messages.audit,
  history: networks.history,
  roles: roles.roles,
  joinList: (items: readonly string[]) => items.join(", "),
};

test.each([
  [{ action: "accounts.answer-affiliation", change: { accept: true } }, /bekræftede/u],
  [{ action: "accounts.answer-affiliation", change: { accept: false } }, /afviste/u],
  [{ action: "accounts.grant-role", change: { role: "economist" } }, /^gav en rolle: Økonom$/u],
  [
    {
      action: "accounts.set-role-requirement",
      change: { requiresTwoFactor: true },
      subjectKind: "role",
      subjectId: "administrator",
    },
    /^krævede .*: Administrator$/u,
  ],
  [{ action: "networks.join", change: {} }, /^blev medlem$/u],
])("says what happened: %o", (entry, sentence) => {
  expect(describeEvent(entry, words)).toMatch(sentence);
});

const sources = import.meta.glob<string>(
  "../../../../api/src/{accounts,clusters,events,methods,offers,operations,notifications,rates}/**/*.ts",
  {
    eager: true,
    import: "default",
    query: "?raw",
  },
);

test("every action that the server writes down outside networks has a sentence", () => {
  const actions = Object.entries(sources)
    .filter(([file]) => !file.endsWith(".test.ts"))
    .flatMap(([, source]) => [
      ...source.matchAll(
        /action: "((?:accounts|clusters|events|methods|offers|operations|notifications|rates)\.[\w-]+)"/gu,
      ),
    ])
    .map(([, action]) => action ?? "");
  const known = Object.keys(messages.audit.actions);
  const unknown = actions.filter((action) => !known.some((key) => key.split(" ")[0] === action));
  expect(actions.length).toBeGreaterThan(25);
  expect(unknown).toEqual([]);
});
