import type { IsoDate } from "../../time/index.ts";
import { findExcludedGroup, findUnwantedGroup, isRuledOut } from "./is-ruled-out.ts";
import { judgeFreePlaces } from "./judge-free-places.ts";
import { judgePlace } from "./judge-place.ts";
import { judgeTargetGroups } from "./judge-target-groups.ts";
import { describeReason, type Judgement, judgeKnown } from "./judgement.ts";
import type { MatchReason } from "./match-reason.ts";
import { matchDeductions, matchWeights } from "./match-rules.ts";
import type { OfferNeed } from "./offer-need.ts";
import type { OfferProfile } from "./offer-profile.ts";
import { type PreparedNeed, prepareNeed } from "./prepared-need.ts";

/** How an offer meets a need. */
export interface OfferMatch {
  readonly offerId: string;
  /**
   * Whole points: 100 is all that was asked for, 0 as much for as against or nothing known, -100 nothing of
   * it; remarks take points away.
   */
  readonly score: number;
  readonly speaksFor: readonly MatchReason[];
  readonly speaksAgainst: readonly MatchReason[];
  /** What is not told, is out of date or is contradicted among what was asked for. */
  readonly unknown: readonly MatchReason[];
}

/** What was found for a need. */
export interface OfferMatches {
  /** Best first; of equals the one with less unknown, then the lower id. */
  readonly matches: readonly OfferMatch[];
  /** How many were left out for what must not be. */
  readonly ruledOut: number;
}

/**
 * Answers which offers meet a need, best first, each with what speaks for it, what speaks against it, and
 * what is not known. Nothing that is unknown counts against an offer, what is stale counts half, and offers
 * that are out of the question (`isRuledOut`) are left out. The weights are `matchWeights`; what they leave
 * open is `matchRulesOpen`.
 * @param profiles of the offers, from `calculateOfferProfile`
 * @param on the day it is asked on: which regions there are, what has opened
 * @example matchOffers({ ...anyNeed, age: 24, regionId: "syddanmark" }, profiles, "2026-11-22").matches[0]?.score
 *   // 100
 */
export function matchOffers(need: OfferNeed, profiles: readonly OfferProfile[], on: IsoDate): OfferMatches {
  const prepared = prepareNeed(need, on);
  const possible = profiles.filter((profile) => !isRuledOut(prepared, profile));
  const matches = possible.map((profile) =>
    sumUp(profile.offerId, judgeAsked(prepared, profile), listRemarks(prepared, profile)),
  );
  return { matches: matches.toSorted(compareMatches), ruledOut: profiles.length - possible.length };
}

function judgeAsked(need: PreparedNeed, profile: OfferProfile): Judgement[] {
  return [
    ...judgeTargetGroups(need, profile),
    ...judgeCode(need.legalBasis, profile.legalBases, "legal-basis"),
    ...judgeCode(need.supportLevel, profile.supportLevels, "support-need"),
    ...judgeAge(need, profile),
    ...judgeFreePlaces(need, profile),
    ...judgePlace(need, profile),
  ];
}

function judgeCode(
  code: string | null,
  codes: OfferProfile["legalBases"],
  kind: "legal-basis" | "support-need",
): Judgement[] {
  if (code === null) return [];
  const isBasis = kind === "legal-basis";
  const weight = isBasis ? matchWeights.legalBasis : matchWeights.supportLevel;
  return [
    judgeKnown(codes, { kind, weight }, (offered) => {
      const isHeld = offered.includes(code);
      const reason = isBasis
        ? describeReason(isHeld ? "legal-basis-held" : "legal-basis-missing", { legalBasis: code })
        : describeReason(isHeld ? "support-level-held" : "support-level-missing", { level: code });
      return { share: isHeld ? 1 : -1, reason };
    }),
  ];
}

function judgeAge({ age }: PreparedNeed, profile: OfferProfile): Judgement[] {
  if (age === null) return [];
  return [
    judgeKnown(profile.age, { kind: "age", weight: matchWeights.age }, ({ from, to }) => {
      const isWithin = from <= age && (to === undefined || age <= to);
      return {
        share: isWithin ? 1 : -1,
        reason: describeReason(isWithin ? "age-within" : "age-outside", { age }),
      };
    }),
  ];
}

interface Remark {
  readonly reason: MatchReason;
  readonly points: number;
}

/** What speaks against an offer without having been asked about. */
function listRemarks(need: PreparedNeed, profile: OfferProfile): Remark[] {
  const { approval, openedOn, closedOn } = profile;
  const excluded = findExcludedGroup(need, profile);
  const unwanted = findUnwantedGroup(need, profile);
  const { supervisionRemark, opensLater, closes } = matchDeductions;
  const remarks: Remark[] = (approval?.value.remarks ?? []).map((remark) => ({
    reason: describeReason("supervision-remark", { remark }),
    points: supervisionRemark,
  }));
  const points = matchWeights.targetGroups;
  if (excluded !== undefined)
    remarks.push({ reason: describeReason("target-group-excluded", { group: excluded }), points });
  if (unwanted !== undefined)
    remarks.push({ reason: describeReason("unwanted-group", { group: unwanted }), points });
  if (openedOn > need.on)
    remarks.push({ reason: describeReason("opens-later", { day: openedOn }), points: opensLater });
  if (closedOn !== undefined)
    remarks.push({ reason: describeReason("closes", { day: closedOn }), points: closes });
  return remarks;
}

function sumUp(offerId: string, asked: readonly Judgement[], remarks: readonly Remark[]): OfferMatch {
  const possible = asked.reduce((sum, { weight }) => sum + weight, 0);
  const reached = asked.reduce((sum, { weight, share }) => sum + weight * share, 0);
  const deducted = remarks.reduce((sum, { points }) => sum + points, 0);
  const told = asked.filter(({ reason }) => reason !== undefined);
  return {
    offerId,
    score: (possible === 0 ? 0 : Math.round((100 * reached) / possible) + 0) - deducted,
    speaksFor: told.flatMap(({ share, reason }) => (share > 0 && reason !== undefined ? [reason] : [])),
    speaksAgainst: [
      ...told.flatMap(({ share, reason }) => (share <= 0 && reason !== undefined ? [reason] : [])),
      ...remarks.map(({ reason }) => reason),
    ],
    unknown: asked.flatMap(({ unknown }) => unknown ?? []),
  };
}

function compareMatches(a: OfferMatch, b: OfferMatch): number {
  return b.score - a.score || a.unknown.length - b.unknown.length || (a.offerId < b.offerId ? -1 : 1);
}
