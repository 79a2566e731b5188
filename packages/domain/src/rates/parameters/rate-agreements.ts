import { hovedstaden2017 } from "./hovedstaden-2017.ts";
import { hovedstaden2019 } from "./hovedstaden-2019-2020.ts";
import { hovedstaden2023 } from "./hovedstaden-2023-2024.ts";
import { nordjylland } from "./nordjylland.ts";
import type { RateAgreement } from "./rate-agreement.ts";
import { sjaelland2023 } from "./sjaelland-2023-2024.ts";
import { syddanmark } from "./syddanmark.ts";

/** The agreements that settle how rates are calculated, as far as the product knows; those of one region in order of their years. */
export const rateAgreements: readonly RateAgreement[] = [
  hovedstaden2017,
  hovedstaden2019,
  hovedstaden2023,
  sjaelland2023,
  syddanmark,
  nordjylland,
];
