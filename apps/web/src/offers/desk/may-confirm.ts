import type { FactView } from "@rammevaerk/contracts/offers";
import { factRules } from "@rammevaerk/domain/offers";

/** Whether a fact can be confirmed as it is: what was measured takes a new measurement. */
export function mayConfirm({ kind }: Pick<FactView, "kind">): boolean {
  return factRules[kind].reading !== "measured";
}
