import { exportOffers } from "./offers/export.ts";
import { importOffers } from "./offers/import.ts";
import { match } from "./offers/match.ts";
import { validate } from "./offers/validate.ts";
import type { Command } from "./platform/command.ts";
import { calculate } from "./rates/calculate.ts";
import { checkCap } from "./rates/check-cap.ts";
import { explain } from "./rates/explain.ts";
import { scenario } from "./rates/scenario.ts";

/** The commands that need no server, by what stands after "rammevaerk". */
export const commands: Readonly<Record<string, Command>> = {
  "rates calculate": calculate,
  "rates explain": explain,
  "rates check-cap": checkCap,
  "rates scenario": scenario,
  "offers validate": validate,
  "offers import": importOffers,
  "offers export": exportOffers,
  "offers match": match,
};
