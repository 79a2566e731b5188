import type { BilingualText, SourceKey } from "../law/index.ts";
import type { Period } from "../time/index.ts";
import type { RegionId } from "./regions.ts";

/** What a framework agreement sets out to work on (fokusområde). */
export interface FocusArea {
  /** Ours, and stable: "sjaelland-2021-2022-1". */
  readonly id: string;
  /** The Danish title is the agreement's own, the English one our translation. */
  readonly title: BilingualText;
  /** The goal in our words; absent where the source gives the title only. */
  readonly goal?: BilingualText;
  /** The part of the agreement it stands in: udviklingsstrategi or styringsaftale; absent where the source does not say. */
  readonly part?: "development" | "governance";
}

/** A framework agreement (rammeaftale) between a region's municipalities and the region. */
export interface Agreement extends Period {
  readonly id: string;
  /** The region as it was when the agreement was made. */
  readonly regionId: RegionId;
  readonly title: BilingualText;
  /** How far the agreement had come, as the source tells. */
  readonly status: BilingualText;
  readonly focusAreas: readonly FocusArea[];
  readonly source: SourceKey;
  readonly open?: BilingualText;
}
