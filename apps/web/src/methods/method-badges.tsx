import type { MethodSummary } from "@rammevaerk/contracts/methods";
import { Badge } from "@rammevaerk/ui";
import { shellText } from "../platform/language/shell-text.ts";
import { useText } from "../platform/language/use-text.ts";
import { methodsText } from "./methods-text.ts";

/** What a reader must know before anything else: it is retired, not published, waits to be looked at, is advised against, is invented. */
export function MethodBadges({
  method,
}: {
  method: Pick<MethodSummary, "status" | "standing" | "isWatched" | "isDemo">;
}) {
  const { badges: text, labels } = useText(methodsText);
  const { demo } = useText(shellText);
  const { status, standing, isWatched, isDemo } = method;
  return (
    <span className="badges">
      {status === "retired" && <Badge kind="error">{text.retired}</Badge>}
      {status === "draft" && <Badge>{text.draft}</Badge>}
      {status === "due" && <Badge kind="warning">{text.due}</Badge>}
      {standing === "not-recommended" && <Badge kind="error">{labels.standing[standing]}</Badge>}
      {isWatched && <Badge>{text.watched}</Badge>}
      {isDemo && <Badge kind="info">{demo.badge}</Badge>}
    </span>
  );
}
