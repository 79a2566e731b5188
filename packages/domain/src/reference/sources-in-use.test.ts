import { expect, test } from "vitest";
import { legalBases, type SourceKey, sources } from "../law/index.ts";
import { qualityThemes } from "../offers/index.ts";
import {
  agreedCaps,
  agreedOverheadNorms,
  agreedSpendingRules,
  paymentClaimRule,
  priceWageEstimates,
  rateAgreements,
  refundThresholds,
  residentPaymentRule,
} from "../rates/index.ts";
import { agreements } from "./agreements.ts";
import { commonGoals } from "./common-goals.ts";
import { ffb } from "./ffb.ts";
import { methods } from "./methods.ts";
import { municipalitySources } from "./municipalities.ts";
import { jointSecretariats, kkrs, supervisionAuthorities } from "./regional-bodies.ts";
import { regions } from "./regions.ts";

/** What the steps of a rate name beside the parameters. */
const sourcesOfSteps: readonly SourceKey[] = ["SEL174", "TP10", "Sj2324", "Ssur"];

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
    ...rateAgreements.flatMap(({ rows }) => Object.values(rows).flat()),
    ...priceWageEstimates,
    ...agreedCaps,
    ...agreedOverheadNorms,
    ...agreedSpendingRules,
    ...refundThresholds,
    residentPaymentRule,
    ...paymentClaimRule.sources.map((source) => ({ source })),
    ...sourcesOfSteps.map((source) => ({ source })),
  ];
  const used = [...facts.flatMap(({ source }) => source ?? []), ...municipalitySources];
  expect(new Set(used)).toEqual(new Set(sources.map(({ key }) => key)));
});
