import type { CalculationContent } from "@rammevaerk/contracts/rates";
import type { RatedOffer } from "./repository.ts";

/** What an economist begins with for an offer that has no rate yet: no costs, full occupancy, the region's own rules. */
export function createContent({ regionId, places }: RatedOffer, year: number): CalculationContent {
  return {
    budget: {
      year,
      opening: { kind: "round-the-clock" },
      costs: [],
      revenues: [],
      overhead: { kind: "percent", percent: 0 },
      occupancyPercent: 100,
      structure: { kind: "single", places: places ?? 0 },
      supplements: [],
    },
    agreementId: regionId,
    overrides: {},
    occupancyKind: "round-the-clock",
    isWithoutAdjustment: false,
    scenarios: [],
    note: "",
  };
}
