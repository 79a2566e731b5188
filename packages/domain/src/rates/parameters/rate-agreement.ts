import type { BilingualText } from "../../law/index.ts";
import type { RegionId } from "../../reference/index.ts";
import type { Period } from "../../time/index.ts";
import type { RateParameterRows } from "../rate-parameters.ts";

/** What an agreement settles of how rates are calculated. What it does not settle is a national default. */
export interface RateAgreement extends Period {
  /** Ours, and stable; that of the framework agreement where the product knows it: "hovedstaden-2017". */
  readonly id: string;
  readonly regionId: RegionId;
  readonly title: BilingualText;
  readonly rows: Partial<RateParameterRows>;
  readonly open?: BilingualText;
}
