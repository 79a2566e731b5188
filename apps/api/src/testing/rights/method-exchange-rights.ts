import type { RightsRow } from "./rights-row.ts";

/** Who handed it in, who is none of those who walk; see exchange.test.ts of methods. */
const applyImport: RightsRow = { policy: "methods.apply-import", who: [] };

/** Who gets in at files of methods that were handed in. */
export const methodExchangeRights: Readonly<Record<string, RightsRow>> = {
  "methods.exchange.getImport": applyImport,
  "methods.exchange.applyImport": applyImport,
};
