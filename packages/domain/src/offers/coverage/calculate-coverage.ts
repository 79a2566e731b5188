import type { BilingualText, SourceKey } from "../../law/index.ts";
import { findMunicipality, findRegion, regionOfMunicipality } from "../../reference/index.ts";
import { type IsoDate, isInForce } from "../../time/index.ts";
import type { AgreementCategory, Offer } from "../offer.ts";
import { offerLabels } from "../vocabulary/offer-labels.ts";
import type { DevelopmentStrategy } from "./development-strategy.ts";

/** One rule, and whether the offer meets it. */
export interface CoverageTest {
  readonly code: "in-force" | "open" | "region" | "category" | "inter-municipal-purpose";
  /** Undefined when it can't be judged. */
  readonly isMet?: boolean | undefined;
  readonly sentence: BilingualText;
  readonly source: SourceKey;
  readonly open?: BilingualText | undefined;
}

/** Whether a development strategy covers an offer, and why. */
export interface Coverage {
  /** "unknown" when nothing speaks against it, but a rule can't be judged. */
  readonly verdict: "covered" | "not-covered" | "unknown";
  /** Every rule, in the order in which it is looked at. */
  readonly tests: readonly CoverageTest[];
}

/** What coverage is judged by. */
export interface CoverageInput {
  readonly municipalityCode: string;
  readonly category: AgreementCategory;
  readonly openedOn: Offer["openedOn"];
  readonly closedOn?: Offer["closedOn"];
  /** The municipalities that pay for somebody in it; absent while not known. */
  readonly payingMunicipalityCodes?: readonly string[] | undefined;
}

/**
 * Answers whether a region's development strategy covers an offer on a day, rule by rule: the strategy is in
 * force, the offer is open, lies in the region, is of a category that the agreement covers, and is used by
 * other municipalities than its own.
 * @example calculateCoverage(offer, strategy, "2017-06-01").verdict // "covered"
 */
export function calculateCoverage(
  offer: CoverageInput,
  strategy: DevelopmentStrategy,
  on: IsoDate,
): Coverage {
  const tests = [
    testForce(strategy, on),
    testOpen(offer, on),
    testRegion(offer, strategy, on),
    testCategory(offer, strategy),
    testPurpose(offer, strategy),
  ];
  if (tests.some(({ isMet }) => isMet === false)) return { verdict: "not-covered", tests };
  return { verdict: tests.every(({ isMet }) => isMet === true) ? "covered" : "unknown", tests };
}

function testForce(strategy: DevelopmentStrategy, on: IsoDate): CoverageTest {
  const isMet = isInForce(strategy, on);
  return {
    code: "in-force",
    isMet,
    sentence: isMet
      ? { da: "Aftalen gælder den dag.", en: "The agreement holds on that day." }
      : { da: "Aftalen gælder ikke den dag.", en: "The agreement does not hold on that day." },
    source: "Hpage",
  };
}

function testOpen({ openedOn, closedOn }: CoverageInput, on: IsoDate): CoverageTest {
  const isMet = openedOn <= on && (closedOn === undefined || on < closedOn);
  return {
    code: "open",
    isMet,
    sentence: isMet
      ? { da: "Tilbuddet er åbent.", en: "The offer is open." }
      : { da: "Tilbuddet er ikke åbent den dag.", en: "The offer is not open on that day." },
    source: "RA-H-2017",
  };
}

function testRegion(offer: CoverageInput, { regionId }: DevelopmentStrategy, on: IsoDate): CoverageTest {
  const name = findRegion(regionId)?.name ?? { da: regionId, en: regionId };
  const municipality = findMunicipality(offer.municipalityCode)?.name ?? offer.municipalityCode;
  const isMet = regionOfMunicipality(offer.municipalityCode, on)?.id === regionId;
  return {
    code: "region",
    isMet,
    sentence: isMet
      ? {
          da: `Kommunen ligger i regionen: ${municipality}, ${name.da}.`,
          en: `The municipality lies in the region: ${municipality}, ${name.en}.`,
        }
      : {
          da: `Kommunen ligger ikke i regionen: ${municipality}, ${name.da}.`,
          en: `The municipality does not lie in the region: ${municipality}, ${name.en}.`,
        },
    source: "RA-H-2017",
  };
}

function testCategory({ category }: CoverageInput, { categories }: DevelopmentStrategy): CoverageTest {
  const { da, en } = offerLabels.category[category];
  const isMet = categories.value.includes(category);
  return {
    code: "category",
    isMet,
    sentence: isMet
      ? { da: `Kategorien er med i strategien: ${da}.`, en: `The strategy has the category: ${en}.` }
      : {
          da: `Kategorien er ikke med i strategien: ${da}.`,
          en: `The strategy does not have the category: ${en}.`,
        },
    source: categories.source,
    open: categories.open,
  };
}

function testPurpose(offer: CoverageInput, { otherMunicipalities }: DevelopmentStrategy): CoverageTest {
  const { value: least, source, open } = otherMunicipalities;
  const paying = offer.payingMunicipalityCodes;
  if (paying === undefined) {
    const da = "Det er ikke oplyst, hvilke kommuner der betaler for pladser i tilbuddet.";
    const en = "It is not told which municipalities pay for places in the offer.";
    return { code: "inter-municipal-purpose", sentence: { da, en }, source, open };
  }
  const others = new Set(paying.filter((code) => code !== offer.municipalityCode)).size;
  return {
    code: "inter-municipal-purpose",
    isMet: others >= least,
    sentence: {
      da: `Antal andre kommuner, der bruger tilbuddet: ${others}. Der skal mindst være ${least}.`,
      en: `Other municipalities that use the offer: ${others}. There have to be at least ${least}.`,
    },
    source,
    open,
  };
}
