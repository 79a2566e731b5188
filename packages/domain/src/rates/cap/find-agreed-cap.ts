import type { RegionId } from "../../reference/index.ts";
import { type IsoDate, isInForce } from "../../time/index.ts";
import { agreedCaps } from "./agreed-caps.ts";
import type { AgreedCap } from "./cap-rule.ts";

/**
 * Answers the cap that a region's framework agreement holds on a day; undefined when none is known.
 * @example findAgreedCap("hovedstaden", "2020-01-01")?.rule.reductionPercent // 3
 */
export function findAgreedCap(regionId: RegionId, on: IsoDate): AgreedCap | undefined {
  return agreedCaps.find((cap) => cap.regionId === regionId && isInForce(cap, on));
}
