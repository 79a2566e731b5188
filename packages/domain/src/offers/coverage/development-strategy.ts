import type { BilingualText, SourceKey } from "../../law/index.ts";
import { agreements, type RegionId } from "../../reference/index.ts";
import type { Period } from "../../time/index.ts";
import type { AgreementCategory } from "../offer.ts";

/**
 * One rule of a development strategy: the number or list, where it comes from, and what the source leaves
 * open.
 */
export interface StrategyRule<Value> {
  readonly value: Value;
  readonly source: SourceKey;
  readonly open?: BilingualText;
}

/**
 * By which rules a development strategy (udviklingsstrategi) covers an offer, in the years of its agreement.
 */
export interface DevelopmentStrategy extends Period {
  /** The framework agreement that it is a part of. */
  readonly agreementId: string;
  /** Offers that lie in it are covered. */
  readonly regionId: RegionId;
  readonly categories: StrategyRule<readonly AgreementCategory[]>;
  /** How many municipalities other than the one it lies in use an offer with an inter-municipal purpose. */
  readonly otherMunicipalities: StrategyRule<number>;
}

const categories: StrategyRule<readonly AgreementCategory[]> = {
  value: ["regional", "national", "secure"],
  source: "RA-H-2017",
  open: {
    da: "Kilden har bilag om de omfattede tilbud og om lands- og landsdelsdækkende tilbud og sikrede afdelinger. At alle tre slags er omfattet, er vores læsning, også for de andre regioner.",
    en: "The source has annexes on the covered offers and on offers for the whole country or a part of it and secure units. That all three kinds are covered is our reading, for the other regions too.",
  },
};

const otherMunicipalities: StrategyRule<number> = {
  value: 1,
  source: "FM-H-2017",
  open: {
    da: "Kilden siger, at tilbud med et tværkommunalt sigte er omfattet, men ikke, hvor mange kommuner der skal til. Mindst én anden kommune er vores forslag, også for de andre regioner.",
    en: "The source says that offers with an inter-municipal purpose are covered, but not how many municipalities it takes. At least one other municipality is our proposal, for the other regions too.",
  },
};

/** The strategies of the agreements that the product knows. Numbers are defaults where `open` says so. */
export const developmentStrategies: readonly DevelopmentStrategy[] = agreements.map(
  ({ id, regionId, validFrom, validTo }) => ({
    agreementId: id,
    regionId,
    validFrom,
    validTo,
    categories,
    otherMunicipalities,
  }),
);
