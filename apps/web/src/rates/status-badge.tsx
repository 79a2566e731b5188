import type { CalculationStatus } from "@rammevaerk/contracts/rates";
import { Badge, type BadgeKind } from "@rammevaerk/ui";
import { useText } from "../platform/language/use-text.ts";
import { ratesText } from "./rates-text.ts";

const kinds: Readonly<Record<CalculationStatus, BadgeKind>> = {
  draft: "neutral",
  submitted: "info",
  returned: "warning",
  approved: "success",
  published: "success",
  superseded: "neutral",
  withdrawn: "neutral",
};

/** How far a calculation has come. */
export function StatusBadge({ status }: { status: CalculationStatus }) {
  const text = useText(ratesText);
  return <Badge kind={kinds[status]}>{text.status[status]}</Badge>;
}
