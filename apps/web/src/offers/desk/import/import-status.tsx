import type { OfferImport } from "@rammevaerk/contracts/offer-desk";
import { Badge, type BadgeKind } from "@rammevaerk/ui";
import { useText } from "../../../platform/language/use-text.ts";
import { deskText } from "../desk-text.ts";

const kinds: Readonly<Record<OfferImport["status"], BadgeKind>> = {
  reading: "info",
  ready: "warning",
  failed: "error",
  applied: "success",
  undone: "neutral",
  discarded: "neutral",
};

/** What has become of an import. */
export function ImportStatus({ status }: Pick<OfferImport, "status">) {
  const { imports: text } = useText(deskText);
  return <Badge kind={kinds[status]}>{text.statuses[status]}</Badge>;
}
