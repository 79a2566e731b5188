import { describe, expect, test } from "vitest";
import { analyseQuery } from "./analyse-query.ts";
import { searchLimits } from "./search-limits.ts";

const write = (query: string, isTyping = false) => {
  const { groups, preferred } = analyseQuery(query, { isTyping });
  const all = groups.map(({ alternatives, prefix }) =>
    [...alternatives, ...(prefix === undefined ? [] : [`${prefix}*`])].join("|"),
  );
  return preferred.length === 0 ? all.join(" ") : `${all.join(" ")} ; ${preferred.join(" ")}`;
};

describe("a query", () => {
  test.each([
    ["botilbud", "botilbud|syn_botilbud ; botilbud"],
    ["misbrugsbehandling", "misbrug|syn_misbrug behandling ; misbrugsbehandling"],
    ["stor stor storhed", "stor"],
    ["SEL 107", "sel_107|any_107"],
    ["§ 107, stk. 2", "par_107 ; sel_107_2"],
    ["§ 9999, stk. 2", "par_9999 ; any_9999_2"],
    ["§§ 85 og 107", "par_85 par_107"],
    ["e-mail", "e|email mail|email ; email"],
    ["bo støtte", "bo|bostoet stoet|bostoet ; bostoet"],
    ["MI", "mi|syn_motiverende_samtale ; mi"],
    ['"autisme" NOT (-unge*)', "autisme|syn_autisme ung|syn_ung ; autisme ung"],
    ["og eller 🙂 '' §", ""],
    ["", ""],
  ])("%s", (query, written) => {
    expect(write(query)).toBe(written);
  });

  test.each([
    ["misbrugsbeh", "misbrugsbeh|misbrugsbe|misbrugsbeh*"],
    ["unge mis", "ung|syn_ung mis|mis* ; ung"],
    ["unge m", "ung|syn_ung ; ung"],
    ["m", "m"],
    ["unge ", "ung|syn_ung ; ung"],
    ["unge for", "ung|syn_ung for* ; ung"],
    ["SEL 10", "sel_10|any_10|sel_10*"],
    ["§ 10", "par_10|par_10*"],
    ["§", ""],
    ["unge §", "ung|syn_ung ; ung"],
    ["krisecenter", "kris|krisecent|krisecenter* center|krisecent|krisecenter* ; krisecenter"],
  ])("%s, still being typed", (query, written) => {
    expect(write(query, true)).toBe(written);
  });

  test("of five hundred words is cut", () => {
    const words = Array.from(
      { length: 500 },
      (_, index) => `ord${"abcdefghij"[index % 10]}${"klmnopqr"[index % 8]}x`,
    );
    expect(analyseQuery(words.join(" ")).groups).toHaveLength(searchLimits.queryGroups);
    const compounds = ["krise", "familie", "misbrugs", "alkohol", "skole", "kommune"].flatMap((first) =>
      ["behandling", "tilbud", "møde"].map((last) => first + last),
    );
    expect(analyseQuery(compounds.join(" ")).preferred).toHaveLength(searchLimits.queryPreferred);
  });
});
