import { addExact, type Exact, findDecimalScale, multiplyExact, scaleDecimal } from "../money/index.ts";
import type { RateStructure } from "./budget.ts";
import type { RateFigures } from "./rate-figures.ts";

/** How the net cost base is shared between basis and service, and service between levels: exactly, in whole parts. */
export interface LevelFigures {
  /** Each level's weight, in the order of the levels, times `weightScale`. */
  readonly weights: readonly number[];
  readonly weightScale: number;
  /** The sum of weight times care days, in parts of the figures times `weightScale`. */
  readonly weightedDayParts: Exact;
  /** Basis is `basisShare` of `shares`, service the rest. Levels alone have no basis. */
  readonly basisShare: number;
  readonly shares: number;
}

/** Answers the exact figures behind the rates of several levels. */
export function calculateLevelFigures(
  structure: Exclude<RateStructure, { kind: "single" }>,
  { dayPartsPerPlace }: RateFigures,
): LevelFigures {
  const { levels } = structure;
  const basisPercent = structure.kind === "basis-and-service" ? structure.basisPercent : 0;
  const basisScale = findDecimalScale(basisPercent) ?? 1;
  const weightScale = Math.max(...levels.map(({ weight }) => findDecimalScale(weight) ?? 1));
  const weights = levels.map(({ weight }) => scaleDecimal(weight, weightScale));
  const weightedPlaces = levels.reduce<Exact>(
    (sum, { places }, at) => addExact(sum, multiplyExact(places, weights[at] ?? 0)),
    0,
  );
  return {
    weights,
    weightScale,
    weightedDayParts: multiplyExact(weightedPlaces, dayPartsPerPlace),
    basisShare: scaleDecimal(basisPercent, basisScale),
    shares: basisPercent === 0 ? 1 : 100 * basisScale,
  };
}
