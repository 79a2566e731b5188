import type { ReactNode } from "react";
import { useText } from "../../platform/language/use-text.ts";
import { AdministrationFrame } from "../administration-frame.tsx";
import { operationsText } from "../operations-text.ts";
import { AuditTrail } from "./audit-trail.tsx";

/** Everything that was changed, by whom, for administrators. */
export function AuditPage(): ReactNode {
  const { audit: text } = useText(operationsText);
  return (
    <AdministrationFrame tab="audit" title={text.title} lead={text.lead}>
      <AuditTrail scope={{ kind: "everything" }} />
    </AdministrationFrame>
  );
}
