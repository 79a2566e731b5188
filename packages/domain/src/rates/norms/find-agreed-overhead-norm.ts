import type { RegionId } from "../../reference/index.ts";
import { type IsoDate, isInForce } from "../../time/index.ts";
import { type AgreedOverheadNorm, agreedOverheadNorms } from "./overhead-norm.ts";

/**
 * Answers the overhead norm of a region's framework agreement on a day; undefined when none is known.
 * @example findAgreedOverheadNorm("hovedstaden", "2017-06-01")?.norm.guidelinePercent // 7
 */
export function findAgreedOverheadNorm(regionId: RegionId, on: IsoDate): AgreedOverheadNorm | undefined {
  return agreedOverheadNorms.find((norm) => norm.regionId === regionId && isInForce(norm, on));
}
