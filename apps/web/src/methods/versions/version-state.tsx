import type { VersionSummary } from "@rammevaerk/contracts/method-versions";
import { Badge, type BadgeKind } from "@rammevaerk/ui";
import { useText } from "../../platform/language/use-text.ts";
import { versionsText } from "./versions-text.ts";

const kinds: Readonly<Record<VersionSummary["state"], BadgeKind>> = {
  draft: "neutral",
  "in-review": "warning",
  published: "success",
  superseded: "neutral",
  declined: "error",
  withdrawn: "neutral",
};

/** Where a version stands on its way. */
export function VersionState({ state }: Pick<VersionSummary, "state">) {
  const { states } = useText(versionsText);
  return <Badge kind={kinds[state]}>{states[state]}</Badge>;
}
