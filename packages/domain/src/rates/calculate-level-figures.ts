import {
  addExact,
  type DecimalScale,
  type Exact,
  findDecimalScale,
  multiplyExact,
  scaleDecimal,
} from "../money/index.ts";
import type { RateStructure } from "./budget.ts";
import type { RateFigures } from "./rate-figures.ts";

/** How the net cost base is shared between basis and service, and service between levels: exactly, in whole parts. */
export interface LevelFigures {
  /** What weights are multiplied by to be whole. */
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
  const basisScale = findDecimalScale(basisPercent) as DecimalScale;
  const weightScale = Math.max(...levels.map(({ weight }) => findDecimalScale(weight) as DecimalScale));
  const weightedPlaces = levels.reduce<Exact>(
    (sum, { places, weight }) => addExact(sum, multiplyExact(places, scaleDecimal(weight, weightScale))),
    0,
  );
  return {
    weightScale,
    weightedDayParts: multiplyExact(weightedPlaces, dayPartsPerPlace),
    basisShare: scaleDecimal(basisPercent, basisScale),
    shares: basisPercent === 0 ? 1 : 100 * basisScale,
  };
}
