import { expect, test } from "vitest";
import { legalBases, sources } from "../law/index.ts";
import { qualityThemes } from "../offers/index.ts";
import { agreements } from "./agreements.ts";
import { commonGoals } from "./common-goals.ts";
import { ffb } from "./ffb.ts";
import { methods } from "./methods.ts";
import { municipalitySources } from "./municipalities.ts";
import { jointSecretariats, kkrs, supervisionAuthorities } from "./regional-bodies.ts";
import { regions } from "./regions.ts";

test("the registry holds the sources that the data refer to, and no others", () => {
  const facts = [
    ...legalBases,
    ...regions,
    ...kkrs,
    ...jointSecretariats,
    ...supervisionAuthorities,
    ...methods,
    ...agreements,
    ...commonGoals,
    ffb,
    ...qualityThemes,
  ];
  const used = [...facts.flatMap(({ source }) => source ?? []), ...municipalitySources];
  expect(new Set(used)).toEqual(new Set(sources.map(({ key }) => key)));
});
